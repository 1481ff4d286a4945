/** Hits by year, or by month within a year → bars; each leads to its own hits. */
import { fillIn } from '../../language/fill-in.js'
import { UNDATED } from '../../search/combine.js'
import { addFilter, moveRange, rangeOf } from '../../search/filters.js'
import {
  countMonths,
  countYears,
  labelEvery,
  yearRange,
  yearWithin,
  type PeriodCount,
} from '../../search/periods.js'
import type { DateExpression } from '../../search/query.js'
import { make } from './elements.js'
import { rove } from './rove.js'
import { linkToSearch, type ShownSearch } from './shown-search.js'

/** Labels below a row of bars; years take more room than months. */
const MOST_LABELS = 8

/** `counts` is of the search without its days where these lie within a year: so the other months can be chosen, too. `undated` hits are in none of them. */
export function drawBars(
  shown: ShownSearch,
  counts: ReadonlyMap<string, number>,
  undated: number,
): HTMLElement | null {
  const { words } = shown
  const range = rangeOf(shown.expression)
  const years = countYears(counts)
  // One bar says nothing: what lies in a year is shown by its months.
  const year = yearWithin(range) ?? (years.length === 1 ? years[0]!.period : null)
  const bars = year === null ? years : countMonths(counts, year)
  const most = bars.reduce((high, { count }) => Math.max(high, count), 0)
  if (most === 0) return null
  const over = words.say.overTime
  const title = year === null ? over.perYear : fillIn(over.perMonth, { year })
  const back = range !== null && linkToSearch(shown, moveRange(shown.expression, null))
  return make(
    'figure',
    { class: 'hits-in-time' },
    make(
      'figcaption',
      {},
      make('h2', {}, title),
      make('span', { class: 'peak' }, writePeak(shown, bars, most)),
      undated > 0 &&
        make(
          'a',
          { href: linkToSearch(shown, addFilter(shown.expression, UNDATED)) },
          fillIn(over.undated, { count: words.number(undated) }),
        ),
      back !== false && make('a', { href: back }, over.allYears),
    ),
    drawRow(shown, bars, most, range),
  )
}

function writePeak({ words }: ShownSearch, bars: readonly PeriodCount[], most: number): string {
  const { period } = bars.find(({ count }) => count === most)!
  const count = words.number(most)
  return fillIn(words.say.overTime.most, { period: words.date(period), count })
}

function drawRow(
  shown: ShownSearch,
  bars: readonly PeriodCount[],
  most: number,
  range: DateExpression | null,
): HTMLElement {
  const every = bars[0]?.period.length === 7 ? 1 : labelEvery(bars.length, MOST_LABELS)
  const links: HTMLElement[] = []
  const items = bars.map(({ period, count }) => {
    const isLabelled = every === 1 || Number(period) % every === 0
    const label =
      isLabelled && make('span', { class: 'tick', 'aria-hidden': 'true' }, writeTick(shown, period))
    if (count === 0) return make('li', {}, label)
    const link = drawBar(shown, period, count, count / most)
    if (range?.from === period && range.to === period) link.setAttribute('aria-current', 'true')
    links.push(link)
    return make('li', {}, link, label)
  })
  const row = make('ol', { class: every === 1 ? 'bars by-month' : 'bars' }, ...items)
  rove(row, links, links.length - 1)
  return row
}

function drawBar(
  shown: ShownSearch,
  period: string,
  count: number,
  share: number,
): HTMLAnchorElement {
  const { words, expression } = shown
  const range: DateExpression = { kind: 'dates', from: period, to: period }
  const bar = make('span', { class: share === 1 ? 'bar peak' : 'bar' })
  bar.style.blockSize = `${Math.max(2, share * 100)}%`
  const name = fillIn(words.say.overTime.bar, {
    period: words.date(period),
    hits: words.articles(count),
  })
  const href = linkToSearch(shown, moveRange(expression, range))
  return make('a', { href, 'aria-label': name, title: name }, bar)
}

function writeTick({ words }: ShownSearch, period: string): string {
  return period.length === 7 ? words.shortMonth(period) : period
}

/** The days that bars are counted over: all of a year where the search lies within one. */
export function rangeOfBars(shown: ShownSearch): DateExpression | null {
  const range = rangeOf(shown.expression)
  const year = yearWithin(range)
  return year === null ? range : yearRange(year)
}
