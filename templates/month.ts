/** A month with articles → its page: a calendar, then the days with their headlines. */
import { html, type Html } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { DaySummary, MonthView } from '../src/record/time-page.js'
import type { DayKey } from '../src/record/strings.js'
import { periodUrl, yearOf } from '../src/record/url.js'
import { renderBreadcrumb, trailTo } from './parts/breadcrumb.js'
import { numberOf, renderCalendar } from './parts/calendar.js'
import { renderDays } from './parts/day-list.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderHeadline } from './parts/headline.js'
import { heatClassOf } from './parts/heat.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import type { PageContext } from '../src/template/page-context.js'
import { nameLinked } from './parts/period.js'

export function render({ view }: PageOf<'month'>, context: PageContext): Html {
  const { month, count, days, neighbours } = view
  const title = context.dates.period(month)
  const up = periodUrl(yearOf(month))
  const head = describeList(context, title, count, { neighbours, up })
  const wayfinding = html`${renderBreadcrumb(context, trailTo(context, month))}
  ${renderNeighbours(context, 'month', neighbours, nameLinked)}`
  const caption = html`<span class="hidden">${context.texts.lists.calendar(title)}</span>`
  const main = html`${renderHeading(context, title, count)}
    ${renderCalendar(context, { month, caption, size: 'large', cell: cellsOf(context, view) })}
    <div class="days">${renderDays(context, days, 2)}</div>
    ${renderUndated(context, view)}`
  return renderDocument(context, head, wayfinding, main)
}

/** A number, the count, and the first headline that has room. */
function cellsOf(context: PageContext, { days, peak }: MonthView): (day: DayKey) => Html | null {
  const known = new Map(days.map((day) => [day.key, day]))
  return (key) => {
    const day = known.get(key)
    return day ? renderCell(context, day, peak) : null
  }
}

function renderCell(context: PageContext, day: DaySummary, peak: number): Html {
  const { texts, href } = context
  const [first] = day.entries
  return html`<td class="${heatClassOf(day.count, peak)}">
    <a href="${href(day.url)}">${numberOf(day.key)}</a>
    <span class="figure" title="${texts.articles(day.count)}">${texts.number(day.count)}</span>
    ${first && renderHeadline(context, first)}
  </td>`
}

function renderUndated(context: PageContext, view: MonthView): Html | null {
  const { undated, undatedEntries } = view
  if (undated === null) return null
  const { texts, href } = context
  return html`<section class="digest">
    <h2>
      <a href="${href(undated.url)}">${texts.lists.dayUnknown}</a>
      <span class="count">· ${texts.articles(undated.count)}</span>
    </h2>
    ${renderEntries(context, undatedEntries, 'none')}
  </section>`
}
