/** A year with articles → its page: its months as bars and calendars, its busiest days, its topics and those of the year before. */
import { html, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { YearView } from '../src/record/time-page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderBars } from './parts/bars.js'
import { renderBusyDays } from './parts/busy-days.js'
import { numberOf, renderCalendar } from './parts/calendar.js'
import { renderDocument } from './parts/document.js'
import { renderHeading } from './parts/heading.js'
import { heatClassOf } from './parts/heat.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import type { PageContext } from '../src/template/page-context.js'
import { nameLinked } from './parts/period.js'

type MonthOfYear = YearView['months'][number]

export function render({ view }: PageOf<'year'>, context: PageContext): Html {
  const { year, count, months, neighbours } = view
  const head = describeList(context, year, count, { neighbours, up: HOME })
  const wayfinding = html`${renderBreadcrumb(context, [])}
  ${renderNeighbours(context, 'year', neighbours, nameLinked)}`
  const main = html`${renderHeading(context, year, count)} ${renderMonthBars(context, view)}
    <div class="months">${months.map((month) => renderMonth(context, month, view.peak))}</div>
    ${renderUndated(context, view)}
    <div class="grid">${renderBusiest(context, view)} ${renderTopics(context, view)}</div>`
  return renderDocument(context, head, wayfinding, main)
}

/** Fewer bars say nothing that the calendars do not. */
const FEW_MONTHS = 3

function renderMonthBars({ dates, texts }: PageContext, { year, months }: YearView): Html | null {
  const most = months.reduce((peak, each) => (each.count > peak.count ? each : peak))
  if (months.filter(({ count }) => count > 0).length < FEW_MONTHS) return null
  const words = texts.lists.monthBars(year, dates.monthName(most.key), most.count)
  return renderBars(
    words,
    months.map(({ count }) => count),
    months.map(({ key }, bar) => ({ bar, label: dates.shortMonth(key) })),
    `${dates.monthName(most.key)}${texts.colon}${texts.number(most.count)}`,
  )
}

function renderMonth(context: PageContext, month: MonthOfYear, peak: number): Html {
  const { dates, texts, href } = context
  const { key, url, count } = month
  const days = new Map(month.days.map((day) => [day.key, day]))
  const name = dates.monthName(key)
  const caption =
    count === 0
      ? html`${name}`
      : html`<a href="${href(url)}">${name}</a>
          <span class="figure" title="${texts.articles(count)}">${texts.number(count)}</span>`
  return renderCalendar(context, {
    month: key,
    caption,
    size: count === 0 ? 'small empty' : 'small',
    cell: (each) => {
      const day = days.get(each)
      return day
        ? html`<td class="${heatClassOf(day.count, peak)}">
            <a href="${href(day.url)}" title="${texts.articles(day.count)}">${numberOf(each)}</a>
          </td>`
        : null
    },
  })
}

function renderUndated({ texts, href }: PageContext, { undated }: YearView): Html | null {
  return (
    undated &&
    html`<p class="rest">
      <a href="${href(undated.url)}">${texts.lists.monthUnknown}</a>
      <span class="count">· ${texts.articles(undated.count)}</span>
    </p>`
  )
}

function renderBusiest(context: PageContext, { busiest }: YearView): Html | null {
  if (busiest.length === 0) return null
  return html`<section class="span-7">
    <h2>${context.texts.lists.busiest}</h2>
    ${renderBusyDays(context, busiest)}
  </section>`
}

/** The year before has a column where the archive has articles of it. */
function renderTopics(context: PageContext, { year, topics, busiest }: YearView): Html | null {
  if (topics.length === 0) return null
  const { texts, href } = context
  const before = topics.some((topic) => topic.before !== null)
  const rows = topics.map(
    ({ url, label, count, before: earlier }) =>
      html`<tr>
        <th scope="row">
          <a href="${href(url)}"><bdi>${label}</bdi></a>
        </th>
        <td>${texts.number(count)}</td>
        ${before && html`<td>${texts.number(earlier ?? 0)}</td>`}
      </tr>`,
  )
  return html`<section class="${busiest.length > 0 && 'span-5'}">
    <h2>${texts.lists.topics}</h2>
    <table class="ranks">
      <caption class="hidden">
        ${texts.lists.perTopic}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${year}</th>
          ${before && html`<th scope="col">${String(Number(year) - 1).padStart(4, '0')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`
}
