/** A month with articles → its page: a calendar, then the days with their headlines. */
import { html, type Html } from '../src/template/html.js'
import type { MonthView, PageOf } from '../src/record/page.js'
import { periodUrl, yearOf } from '../src/record/url.js'
import { renderBreadcrumb, trailTo } from './parts/breadcrumb.js'
import { renderCalendar } from './parts/calendar.js'
import { renderDays } from './parts/day-list.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
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
  ${renderNeighbours(context, 'month', neighbours, (link) => nameLinked(context, link))}`
  const caption = html`<span class="hidden">${context.texts.lists.calendar(title)}</span>`
  const most = Math.max(0, ...days.map((day) => day.count))
  const main = html`${renderHeading(context, title, count)}
  ${renderCalendar(context, { month, days, caption, most, size: 'large' })}
  ${renderDays(context, days, 2)} ${renderUndated(context, view)}`
  return renderDocument(context, head, wayfinding, main)
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
