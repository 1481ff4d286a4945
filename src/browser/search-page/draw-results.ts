/** Hits → the list of results, with what was sought marked; the way to the other pages and orders. */
import type { Hit, SearchResult } from '../../search/engine.js'
import { describe } from '../../search/explain-query.js'
import { fillIn } from '../../language/fill-in.js'
import { markWords, prepareMarks, type Piece, type Sought } from '../../search/mark-words.js'
import { ORDERS } from '../../search/query.js'
import { textFragment } from '../../search/text-fragment.js'
import { make, type Child } from './elements.js'
import { linkTo, PER_PAGE, type ShownSearch } from './shown-search.js'

/** `root` is the way to the root of the site. */
export function drawResults(shown: ShownSearch, result: SearchResult, root: string): HTMLElement {
  const marks = marksOnce()
  return make(
    'section',
    { class: 'results', 'aria-labelledby': 'count' },
    make('header', {}, drawCount(shown, result), result.total > 1 && drawOrders(shown)),
    make(
      'ol',
      { class: 'hit-list', start: firstOf(shown) },
      ...result.hits.map((hit) => drawHit(shown, hit, marks(hit.marked), root)),
    ),
    drawPages(shown, result.total),
  )
}

function firstOf({ state }: ShownSearch): number {
  return (state.page - 1) * PER_PAGE + 1
}

/** `1.234 artikelen · 21–40` */
function drawCount(shown: ShownSearch, { total, hits }: SearchResult): HTMLElement {
  const { words } = shown
  const first = firstOf(shown)
  const place = fillIn(words.say.shown, {
    first: words.number(first),
    last: words.number(first + hits.length - 1),
    total: words.number(total),
  })
  return make(
    'h2',
    { id: 'count', tabindex: -1 },
    words.articles(total),
    total > PER_PAGE && hits.length > 0 && make('span', { class: 'count' }, ` · ${place}`),
  )
}

function drawOrders(shown: ShownSearch): HTMLElement {
  const { words, order } = shown
  const items = ORDERS.map((each) => {
    const link = make(
      'a',
      { href: linkTo(shown, { order: each, page: 1 }) },
      words.say.orders[each],
    )
    if (each === order) link.setAttribute('aria-current', 'true')
    return make('li', {}, link)
  })
  return make('nav', { class: 'choice', 'aria-label': words.say.order }, make('ul', {}, ...items))
}

/** Articles of one language have the same marks. */
function marksOnce(): (marked: readonly string[]) => Sought {
  const known = new Map<readonly string[], Sought>()
  return (marked) => {
    const sought = known.get(marked) ?? prepareMarks(marked)
    known.set(marked, sought)
    return sought
  }
}

function drawHit(shown: ShownSearch, hit: Hit, sought: Sought, root: string): HTMLElement {
  const { words } = shown
  const headline = markWords(hit.headline, sought)
  const lead = markWords(hit.lead, sought)
  const passage = markWords(hit.passage ?? '', sought)
  const link = make(
    'a',
    {
      href: root + hit.url + fragmentOf([...passage, ...lead, ...headline], sought),
      dir: 'auto',
      lang: hit.lang,
    },
    ...drawPieces(headline),
  )
  return make(
    'li',
    {},
    make('span', { class: 'when' }, hit.date === null ? words.say.undated : words.date(hit.date)),
    make(
      'div',
      { class: 'what' },
      link,
      drawText('teaser', hit, lead),
      drawText('passage', hit, passage),
      drawElsewhere(shown, hit),
    ),
    make(
      'span',
      { class: 'source', dir: 'auto' },
      ...drawPieces(markWords(hit.source ?? '', sought)),
    ),
  )
}

/** Where an article has what none of its texts here shows; null where they show it. */
function drawElsewhere({ words }: ShownSearch, { elsewhere }: Hit): HTMLElement | null {
  if (elsewhere.length === 0) return null
  const places = elsewhere.map((each) => describe(each, words)).join(words.comma)
  return make('p', { class: 'elsewhere', dir: 'auto' }, places)
}

/** Null where there is none. */
function drawText(name: string, { lang }: Hit, pieces: readonly Piece[]): HTMLElement | null {
  if (pieces.length === 0) return null
  return make('p', { class: name, dir: 'auto', lang }, ...drawPieces(pieces))
}

/** What the browser marks on the article's page, as printed where that can be seen. */
function fragmentOf(pieces: readonly Piece[], sought: Sought): string {
  if (!('fragmentDirective' in document)) return ''
  if (pieces.some(({ isMarked }) => isMarked)) return textFragment(pieces)
  const [phrase] = [...sought.phrases.values()].flat()
  return phrase ? textFragment([{ text: phrase.words.join(' '), isMarked: true }]) : ''
}

function drawPieces(pieces: readonly Piece[]): readonly Child[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text))
}

/** Null for one page. */
function drawPages(shown: ShownSearch, total: number): HTMLElement | null {
  const { words, state } = shown
  const last = Math.ceil(total / PER_PAGE)
  if (last < 2) return null
  const step = (page: number, label: string, rel: string): HTMLElement | null =>
    page < 1 || page > last
      ? null
      : make('li', { class: rel }, make('a', { href: linkTo(shown, { page }), rel }, label))
  const numbers = pagesToShow(state.page, last).map((page) =>
    page === null
      ? make('li', { class: 'gap', 'aria-hidden': 'true' }, '…')
      : drawPage(shown, page),
  )
  return make(
    'nav',
    { class: 'pages', 'aria-label': words.say.pages },
    make(
      'ul',
      {},
      step(state.page - 1, words.say.previous, 'prev'),
      ...numbers,
      step(state.page + 1, words.say.next, 'next'),
    ),
  )
}

function drawPage(shown: ShownSearch, page: number): HTMLElement {
  const { words, state } = shown
  const name = words.number(page)
  const label = fillIn(words.say.page, { page: name })
  const link = make('a', { href: linkTo(shown, { page }), 'aria-label': label }, name)
  if (page === state.page) link.setAttribute('aria-current', 'page')
  return make('li', {}, link)
}

/** The first, the last and those around this one; null for a gap. */
function pagesToShow(page: number, last: number): readonly (number | null)[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, last]
  const pages = [...new Set(near)]
    .filter((each) => each >= 1 && each <= last)
    .toSorted((a, b) => a - b)
  return pages.flatMap((each, index) => {
    const before = pages[index - 1]
    return before !== undefined && each - before > 1 ? [null, each] : [each]
  })
}
