/** A year with articles → its page: twelve small calendars and the main topics. */
import { html, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf, YearView } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCalendar } from './parts/calendar.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import type { PageContext } from '../src/template/page-context.js'
import { nameLinked } from './parts/period.js'

type MonthOfYear = YearView['months'][number]

export function render({ view }: PageOf<'year'>, context: PageContext): Html {
  const { year, count, months, neighbours } = view
  const head = describeList(context, year, count, { neighbours, up: HOME })
  const wayfinding = html`${renderBreadcrumb(context, [])}
  ${renderNeighbours(context, 'year', neighbours, (link) => nameLinked(context, link))}`
  const most = Math.max(0, ...months.flatMap(({ days }) => days.map((day) => day.count)))
  const main = html`${renderHeading(context, year, count)}
    <div class="months">${months.map((month) => renderMonth(context, month, most))}</div>
    ${renderUndated(context, view)} ${renderTopics(context, view)}`
  return renderDocument(context, head, wayfinding, main)
}

function renderMonth(context: PageContext, month: MonthOfYear, most: number): Html {
  const { dates, texts, href } = context
  const { key, url, count, days } = month
  const name = dates.monthName(key)
  const caption =
    count === 0
      ? html`${name}`
      : html`<a href="${href(url)}" title="${texts.articles(count)}">${name}</a>
          <span class="figure">${texts.number(count)}</span>`
  return renderCalendar(context, { month: key, days, caption, most, size: 'small' })
}

function renderUndated({ texts, href }: PageContext, { undated }: YearView): Html | null {
  return (
    undated &&
    html`<p class="undated">
      <a href="${href(undated.url)}">${texts.lists.monthUnknown}</a>
      <span class="count">· ${texts.articles(undated.count)}</span>
    </p>`
  )
}

function renderTopics(context: PageContext, { topics }: YearView): Html | null {
  if (topics.length === 0) return null
  return html`<section>
    <h2>${context.texts.lists.topics}</h2>
    ${renderCountedList(context, topics)}
  </section>`
}
