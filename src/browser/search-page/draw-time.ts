/** A search whose words are divided by `|` → words over time: a diagram, its legend, the table and the figures as a file. */
import type { SearchEngine } from '../../search/engine.js'
import { describe } from '../../search/explain-query.js'
import { fillIn } from '../../language/fill-in.js'
import { UNDATED } from '../../search/combine.js'
import {
  addFilter,
  linesOf,
  moveRange,
  rangeOf,
  removeLine,
  type Line,
} from '../../search/filters.js'
import { yearWithin } from '../../search/periods.js'
import { tableOf, timeLinesOf, type TimeLines } from '../../search/time-lines.js'
import { writeCsv } from '../../search/write-csv.js'
import { writeLines } from '../../search/write-lines.js'
import { writeQuery } from '../../search/write-query.js'
import { countHits } from './count-hits.js'
import { drawDiagram, lineClass } from './draw-diagram.js'
import { make, makeSvg } from './elements.js'
import { rangeOfBars } from './draw-bars.js'
import { linkTo, linkToSearch, type ShownSearch } from './shown-search.js'

/** Lines that a diagram has room for. */
const MOST_LINES = 12

interface Compared {
  readonly shown: ShownSearch
  readonly searches: readonly Line[]
  readonly names: readonly string[]
  readonly lines: TimeLines
  /** Hits without a date, which no line can show. */
  readonly undated: number
}

export async function drawTime(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement> {
  const compared = await compare(shown, engine)
  const over = shown.words.say.overTime
  const { state, expression } = shown
  const back = rangeOf(expression) !== null && linkToSearch(shown, moveRange(expression, null))
  const isYear = compared.lines.periods[0]?.period.length === 4
  const caption = isYear ? over.shareOfYear : over.shareOfMonth
  return make(
    'section',
    { class: 'over-time', 'aria-labelledby': 'count' },
    make('header', {}, make('h2', { id: 'count', tabindex: -1 }, over.title), drawScales(shown)),
    drawLegend(compared),
    make('p', { class: 'note' }, state.scale === 'share' ? caption : over.counts),
    compared.searches.length > MOST_LINES && drawRest(compared),
    compared.undated > 0 && drawUndated(compared),
    drawResized(compared),
    back !== false && make('p', { class: 'note' }, make('a', { href: back }, over.allYears)),
    drawTable(compared),
    make('p', { class: 'note' }, over.hint),
  )
}

function drawRest({ shown, searches }: Compared): HTMLElement {
  const { number, say } = shown.words
  const counts = { drawn: number(MOST_LINES), total: number(searches.length) }
  return make('p', { class: 'note' }, fillIn(say.overTime.drawn, counts))
}

function drawUndated({ shown, undated }: Compared): HTMLElement {
  const { number, say } = shown.words
  const href = linkToSearch(shown, addFilter(shown.expression, UNDATED))
  const text = fillIn(say.overTime.undated, { count: number(undated) })
  return make('p', { class: 'note' }, make('a', { href }, text))
}

async function countUndated({ expression }: ShownSearch, engine: SearchEngine): Promise<number> {
  if (rangeOf(expression) !== null) return 0
  return countHits(engine, addFilter(expression, UNDATED))
}

async function compare(shown: ShownSearch, engine: SearchEngine): Promise<Compared> {
  const { words, expression } = shown
  const span = rangeOfBars(shown)
  const year = yearWithin(span)
  const searches = linesOf(expression, shown.isOneLine)
  const hits = await Promise.all(
    searches.map((line) =>
      engine.overTime(year === null ? line.expression : moveRange(line.expression, span)),
    ),
  )
  const names = searches.map((line) => describe(line.words, words))
  const counted = searches.map((line, index) => ({
    name: writeQuery(line.words),
    hits: hits[index] ?? new Map<string, number>(),
  }))
  const lines = timeLinesOf(engine.archive.counts, counted, year, span)
  return { shown, searches, names, lines, undated: await countUndated(shown, engine) }
}

function drawScales(shown: ShownSearch): HTMLElement {
  const over = shown.words.say.overTime
  const item = (scale: 'share' | 'count', label: string): HTMLElement => {
    const link = make('a', { href: linkTo(shown, { scale }) }, label)
    if (shown.state.scale === scale) link.setAttribute('aria-current', 'true')
    return make('li', {}, link)
  }
  const items = [item('share', over.shares), item('count', over.counts)]
  return make('nav', { class: 'choice', 'aria-label': over.scale }, make('ul', {}, ...items))
}

function drawLegend({ shown, names, lines }: Compared): HTMLElement {
  const { words } = shown
  const items = names.map((name, index) => {
    const total = lines.lines[index]!.points.reduce((sum, { count }) => sum + count, 0)
    const sample = makeSvg(
      'svg',
      {
        class: lineClass(index),
        width: 28,
        height: 10,
        viewBox: '0 0 28 10',
        'aria-hidden': 'true',
      },
      makeSvg('path', { d: 'M0 5H28' }),
      makeSvg('circle', { cx: 14, cy: 5, r: 3 }),
    )
    const remove = make(
      'a',
      {
        href: linkTo(shown, { query: withoutLine(shown, index), page: 1 }),
        'aria-label': fillIn(words.say.overTime.remove, { words: name }),
        class: 'remove',
      },
      '×',
    )
    const count = make('span', { class: 'figure' }, words.articles(total))
    return make(
      'li',
      {},
      index < MOST_LINES && sample,
      ' ',
      make('span', { dir: 'auto' }, name),
      ' ',
      count,
      names.length > 1 && remove,
    )
  })
  return make('ul', { class: 'legend' }, ...items)
}

/** What is left of a search of two lines is one line, also where `OR` stands in it. */
function withoutLine({ expression }: ShownSearch, index: number): string {
  return writeLines(removeLine(expression, index), linesOf(expression).length === 2)
}

/** Drawn again when the page gets another width. */
function drawResized(compared: Compared): HTMLElement {
  const frame = make('div', { class: 'frame' })
  let drawnWidth = 0
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0)
    if (width === drawnWidth || width === 0) return
    drawnWidth = width
    const { shown, lines, names } = compared
    const link = (line: number, period: string): string => linkToHits(compared, line, period)
    const drawn = { ...lines, lines: lines.lines.slice(0, MOST_LINES) }
    const { scale } = shown.state
    frame.replaceChildren(
      drawDiagram({
        lines: drawn,
        names: names.slice(0, MOST_LINES),
        scale,
        width,
        words: shown.words,
        link,
      }),
    )
  }).observe(frame)
  return frame
}

function linkToHits({ shown, searches }: Compared, line: number, period: string): string {
  const range = { kind: 'dates', from: period, to: period } as const
  const query = writeQuery(moveRange(searches[line]!.expression, range))
  return linkTo(shown, { query, page: 1, view: 'articles' })
}

function drawTable(compared: Compared): HTMLElement {
  const { shown, names, lines } = compared
  const { words } = shown
  const over = words.say.overTime
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, over.period),
    ...names.map((name) => make('th', { scope: 'col', dir: 'auto' }, name)),
    make('th', { scope: 'col' }, over.all),
  )
  const rows = lines.periods.map(({ period, count: total }, index) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, words.date(period)),
      ...lines.lines.map(({ points }, line) => {
        const { count, share } = points[index]!
        const text = words.number(count)
        const link =
          count > 0 ? make('a', { href: linkToHits(compared, line, period) }, text) : text
        return make(
          'td',
          {},
          link,
          make('span', { class: 'figure' }, share === null ? '' : ` ${words.percent(share)}`),
        )
      }),
      make('td', {}, words.number(total)),
    ),
  )
  const table = make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows))
  const scroller = make(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': over.table },
    table,
  )
  return make('details', {}, make('summary', {}, over.table), drawDownload(compared), scroller)
}

/** The file is made when it is asked for. */
function drawDownload({ shown, lines }: Compared): HTMLElement {
  const over = shown.words.say.overTime
  const button = make('button', { type: 'button', class: 'plain' }, over.csv)
  button.addEventListener('click', () => {
    const rows = tableOf(lines, { period: over.period, all: over.all, share: over.shares })
    // A spreadsheet knows UTF-8 by its mark.
    const address = URL.createObjectURL(new Blob(['\ufeff', writeCsv(rows)], { type: 'text/csv' }))
    const name = `${lines.lines.map((line) => line.name).join(' ')}`.replace(
      /[^\p{L}\p{N}]+/gu,
      '-',
    )
    make('a', {
      href: address,
      download: `${name.replace(/^-|-$/g, '').slice(0, 60) || 'words'}.csv`,
    }).click()
    setTimeout(() => URL.revokeObjectURL(address), 1000)
  })
  return make('p', { class: 'note' }, button)
}
