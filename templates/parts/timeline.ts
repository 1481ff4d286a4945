/** A group → its articles over time: bars by year, or by month where it has few years, and links to each year. */
import { html, type Html } from '../../src/template/html.js'
import { countUp } from '../../src/record/by-key.js'
import { calendarDate } from '../../src/record/date.js'
import type { GroupView } from '../../src/record/group-page.js'
import { type MonthKey, monthKey } from '../../src/record/strings.js'
import { renderBars, yearTicks } from './bars.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

/** Fewer years are shown by month. */
const FEW_YEARS = 3

export const renderTimeline = definePart('timeline', drawTimeline)

type Timed = Pick<GroupView, 'story' | 'years'>

/** Nothing for a group of one year that tells its story and whose months are not known. */
export function drawTimeline(context: PageContext, view: Timed): Html | null {
  const dated = view.years.filter(({ key }) => key !== 'undated')
  const [first, last] = [dated[0]?.key, dated.at(-1)?.key]
  const isToldElsewhere = view.story.length === 0
  if (first === undefined || last === undefined)
    return isToldElsewhere ? renderYears(context, view) : null
  const span = Number(last) - Number(first) + 1
  const bars = span < FEW_YEARS ? monthBars(context, view, first) : yearBars(context, view, first)
  return html`${bars}${(dated.length > 1 || isToldElsewhere) && renderYears(context, view)}`
}

function yearBars({ texts }: PageContext, { years }: Timed, first: string): Html {
  const known = new Map<string, number>(years.map(({ key, count }) => [key, count]))
  known.delete('undated')
  const last = Math.max(...[...known.keys()].map(Number))
  const keys = Array.from({ length: last - Number(first) + 1 }, (_bar, index) =>
    String(Number(first) + index).padStart(4, '0'),
  )
  const counts = keys.map((key) => known.get(key) ?? 0)
  const most = Math.max(...counts)
  const peak = keys[counts.indexOf(most)]!
  const words = texts.lists.timeline(first, keys.at(-1)!, peak, most)
  return renderBars(words, counts, yearTicks(keys), `${peak}${texts.colon}${texts.number(most)}`)
}

/** By month, as far as the months are known; null where too few are. */
function monthBars({ texts, dates }: PageContext, { story }: Timed, first: string): Html | null {
  const known = new Map<MonthKey, number>()
  for (const { date } of story) {
    const day = calendarDate(date)
    if (day !== null && day.length >= MONTH_LENGTH)
      countUp(known, monthKey(day.slice(0, MONTH_LENGTH)))
  }
  if (known.size < 2) return null
  const last = [...known.keys()].reduce((a, b) => (a > b ? a : b))
  const keys = monthsBetween(first, last)
  const counts = keys.map((key) => known.get(key) ?? 0)
  const most = Math.max(...counts)
  const peak = dates.period(keys[counts.indexOf(most)]!)
  const words = texts.lists.timeline(dates.period(keys[0]!), dates.period(last), peak, most)
  const ticks = keys.flatMap((key, bar) =>
    bar % 3 === 0 ? [{ bar, label: `${dates.shortMonth(key)} ${key.slice(0, 4)}` }] : [],
  )
  return renderBars(words, counts, ticks, `${peak}${texts.colon}${texts.number(most)}`)
}

const MONTH_LENGTH = 7

/** From January of the first year. */
function monthsBetween(year: string, last: MonthKey): readonly MonthKey[] {
  const months: MonthKey[] = []
  for (let month = 0; ; month++) {
    const key = monthKey(
      `${String(Number(year) + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`,
    )
    months.push(key)
    if (key >= last) return months
  }
}

/** Within the page where its story is told, else to the page of the year. */
function renderYears({ texts, href }: PageContext, { years, story }: Timed): Html {
  const links = years.map(
    ({ key, url, count }) =>
      html`<li>
        <a href="${story.length > 0 ? `#y${key}` : href(url)}"
          >${key === 'undated' ? texts.undated : key}</a
        >
        <span class="figure">${texts.number(count)}</span>
      </li>`,
  )
  return html`<nav class="letters" aria-label="${texts.lists.perYear}">
    <ul>
      ${links}
    </ul>
  </nav>`
}
