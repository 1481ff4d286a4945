/** A search → what stands around its hits: the sentence that says it back, filters, views; the line to cite it by. */
import { explainQuery } from '../../search/explain-query.js'
import { fillIn } from '../../language/fill-in.js'
import { withoutDirections } from '../../search/direction-marks.js'
import { yearsMeant } from '../../search/filters.js'
import type { SearchEngine, SearchResult } from '../../search/engine.js'
import { otherForms } from '../../search/other-forms.js'
import type { ParsedQuery } from '../../search/parse-query.js'
import { writeState, type PageState } from '../../search/page-state.js'
import { countHits } from './count-hits.js'
import { drawChips } from './draw-filters.js'
import { printedForms } from '../../search/printed-forms.js'
import { fillWith, make, type Child } from './elements.js'
import type { PageData } from './page-words.js'
import { linkTo, linkToSearch, type ShownSearch } from './shown-search.js'

/** Other forms of the words that are named. */
const MOST_FORMS = 12

type YearMeant = ReturnType<typeof yearsMeant>[number]

/** Years that were typed as words, of which there are articles with the other words. */
export async function findYears(
  { expression }: ShownSearch,
  engine: SearchEngine,
): Promise<readonly YearMeant[]> {
  const meant = yearsMeant(expression)
  const counts = await Promise.all(meant.map((year) => countHits(engine, year.expression)))
  return meant.filter((_, index) => counts[index]! > 0)
}

/** `result` is null where no hits are drawn. */
export function drawHead(
  shown: ShownSearch,
  { isCut, asWords, otherDays }: ParsedQuery,
  result: SearchResult | null,
  years: readonly YearMeant[],
): readonly Child[] {
  const { words, expression } = shown
  const forms = otherForms(expression, result?.marked ?? [])
  // The index has them without accents.
  const printed = printedForms(forms, textsOf(result)).slice(0, MOST_FORMS)
  const named = [...printed, ...(forms.length > printed.length ? ['…'] : [])]
  const sentences = [
    `${explainQuery(expression, words)}.`,
    ...otherDays.map((day) =>
      fillIn(words.say.otherDay, { date: words.date(day), weekday: words.weekday(day) }),
    ),
    ...(printed.length > 0 ? [fillIn(words.say.forms, { forms: named.join(words.comma) })] : []),
    ...(isCut ? [words.say.cut] : []),
  ]
  return [
    make(
      'p',
      { class: 'explained', dir: 'auto' },
      sentences.join(' '),
      ...drawYears(shown, years),
      ...drawAsWords(shown, asWords),
    ),
    drawChips(shown),
    drawViews(shown),
  ]
}

function textsOf(result: SearchResult | null): readonly string[] {
  return (result?.hits ?? []).flatMap(({ headline, lead, passage }) => [
    headline,
    lead,
    passage ?? '',
  ])
}

/** The hits of a year are few; of those that only mention it there may be many. */
function drawYears(shown: ShownSearch, years: readonly YearMeant[]): readonly Child[] {
  const { words } = shown
  return years.flatMap((meant) => [
    ' ',
    make(
      'a',
      { href: linkToSearch(shown, meant.expression) },
      fillIn(words.say.onlyOf, { year: meant.year }),
    ),
  ])
}

/** The way back, where what was typed is read as a date. */
function drawAsWords(shown: ShownSearch, asWords: ParsedQuery['asWords']): readonly Child[] {
  if (asWords === null) return []
  const { words, expression } = asWords
  const text = fillIn(shown.words.say.asWords, { words })
  return [' ', make('a', { href: linkToSearch(shown, expression) }, text)]
}

function drawViews(shown: ShownSearch): HTMLElement {
  const { say } = shown.words
  const item = (view: PageState['view'], label: string): HTMLElement => {
    const link = make('a', { href: linkTo(shown, { view, page: 1 }) }, label)
    if (view === shown.state.view) link.setAttribute('aria-current', 'true')
    return make('li', {}, link)
  }
  const items = [item('articles', say.views.articles), item('time', say.views.time)]
  return make('nav', { class: 'views', 'aria-label': say.view }, make('ul', {}, ...items))
}

/** `last` is the date of the archive's last article: what a search finds today it may not find alone tomorrow. */
export function drawCitation(
  { words, state }: ShownSearch,
  total: number,
  last: string | null,
  { archive, address }: PageData,
): HTMLElement {
  const { cite } = words.say
  const base = address === '' ? location.href.replace(/[?#].*/s, '') : address
  const typed = withoutDirections(state.query ?? '')
  const parts = fillWith(last === null ? cite.undated : cite.full, {
    // Neither what was typed nor the address may turn the direction of the line.
    archive: make('bdi', {}, archive),
    query: make('bdi', {}, fillIn(words.texts.word, { word: typed })),
    hits: words.articles(total),
    last: last === null ? '' : words.date(last),
    address: make('bdi', { dir: 'ltr' }, base + writeState(state)),
  })
  return make('section', { class: 'cite' }, make('h2', {}, cite.title), make('p', {}, ...parts))
}
