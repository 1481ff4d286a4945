/** A day with articles → its page: every one of them, by time; in the margin its month, its topics, the same day in other years. */
import { html, type Html } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { DayView } from '../src/record/time-page.js'
import { monthDayOf, onThisDayUrl, periodUrl, yearOf } from '../src/record/url.js'
import { renderBreadcrumb, trailTo } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderHeading } from './parts/heading.js'
import { renderHours } from './parts/hours.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import { renderMonthAround } from './parts/own-month.js'
import type { PageContext } from '../src/template/page-context.js'
import { nameLinked } from './parts/period.js'

export function render({ view }: PageOf<'day'>, context: PageContext): Html {
  const { day, entries, neighbours } = view
  const { dates, chrome } = context
  const title = dates.period(day)
  const head = describeList(context, title, entries.length, {
    neighbours,
    entries,
    up: periodUrl(day.slice(0, 7) as typeof day),
  })
  const wayfinding = html`${renderBreadcrumb(context, trailTo(context, day))}
  ${renderNeighbours(context, 'day', neighbours, nameLinked)}`
  const heading = html`<time datetime="${day}">${title}</time>`
  const main = html`<p class="kicker">${dates.weekday(day)}</p>
    ${renderHeading(context, heading, entries.length)}
    <div class="grid">
      <div class="span-8 ${entries.length <= FEW && 'ample'}">
        ${renderHours(context, entries)} ${renderEntries(context, entries, 'time', true)}
      </div>
      <aside class="span-4" aria-label="${context.texts.lists.aroundDay}" lang="${chrome.lang}">
        ${renderMonthAround(context, day, new Map(view.daysOfMonth))} ${renderTopics(context, view)}
        ${renderOtherYears(context, view)}
      </aside>
    </div>`
  return renderDocument(context, head, wayfinding, main)
}

/** So few have room for all of their leads, and the first for a large headline. */
const FEW = 4

function renderTopics({ texts, href }: PageContext, { topics }: DayView): Html | null {
  if (topics.length === 0) return null
  const rows = topics.map(
    ({ label, url, count }) =>
      html`<li>
        ${url === null ? html`<bdi>${label}</bdi>` : html`<a href="${href(url)}"><bdi>${label}</bdi></a>`}
        <span class="figure">${texts.number(count)}</span>
      </li>`,
  )
  return html`<section>
    <h2>${texts.lists.dayTopics}</h2>
    <ul class="counted">
      ${rows}
    </ul>
  </section>`
}

/** The nearest ones, and the page that has all of them. */
function renderOtherYears(context: PageContext, { day, otherYears }: DayView): Html | null {
  if (otherYears.length === 0) return null
  const { texts, dates, href } = context
  const date = dates.monthDay(monthDayOf(day))
  const links = otherYears.map(
    (other) => html`<a href="${href(periodUrl(other))}">${yearOf(other)}</a> · `,
  )
  return html`<section>
    <h2>${texts.lists.otherYears(date)}</h2>
    <p class="small">
      ${links}<a href="${href(onThisDayUrl(monthDayOf(day)))}">${texts.lists.allYears}</a>
    </p>
  </section>`
}
