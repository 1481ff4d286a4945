/** The dates that have articles in any year → a calendar of a year without weekdays. */
import { html, type Html } from '../src/template/html.js'
import { peakOf } from '../src/record/heat.js'
import type { Counted } from '../src/record/link.js'
import type { PageOf } from '../src/record/page.js'
import { HOME, type MonthDay, monthDay, monthKey } from '../src/record/strings.js'
import { daysInMonth } from '../src/record/calendar.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { heatClassOf } from './parts/heat.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'dates'>, context: PageContext): Html {
  const { texts, site } = context
  const title = texts.navigation.onThisDay
  const description = `${title} – ${site.settings.title}`
  const head = { title, description, type: 'website', up: HOME } as const
  const known = new Map(view.dates.map((date) => [date.key, date]))
  const peak = peakOf(view.dates.map(({ count }) => count))
  const months = Array.from({ length: 12 }, (_, index) =>
    renderMonth(context, index + 1, known, peak),
  )
  const main = html`<h1>${title}</h1>
    ${
      view.dates.length === 0
        ? html`<p>${texts.lists.empty}</p>`
        : html`<p class="intro">${texts.lists.onThisDayIntro}</p>
            <div class="months">${months}</div>`
    }`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** As long as it gets: a leap year. */
const LEAP_YEAR = 2000

function renderMonth(
  context: PageContext,
  month: number,
  known: ReadonlyMap<MonthDay, Counted<MonthDay>>,
  peak: number,
): Html {
  const key = String(month).padStart(2, '0')
  const length = daysInMonth(LEAP_YEAR, month)
  const weeks = Array.from({ length: Math.ceil(length / 7) }, (_, week) => {
    const first = week * 7 + 1
    const cells = Array.from({ length: Math.min(7, length - first + 1) }, (_cell, index) => {
      const day = first + index
      const date = known.get(monthDay(`${key}-${String(day).padStart(2, '0')}`))
      return date ? renderDate(context, date, peak) : html`<td>${day}</td>`
    })
    const rest = 7 - cells.length
    return html`<tr>
      ${cells}${rest > 0 && html`<td colspan="${rest > 1 && String(rest)}"></td>`}
    </tr>`
  })
  return html`<table class="calendar small">
    <caption>
      ${context.dates.monthName(monthKey(`${LEAP_YEAR}-${key}`))}
    </caption>
    <tbody>
      ${weeks}
    </tbody>
  </table>`
}

function renderDate(
  { texts, href }: PageContext,
  { key, url, count }: Counted<MonthDay>,
  peak: number,
): Html {
  return html`<td class="${heatClassOf(count, peak)}">
    <a href="${href(url)}" title="${texts.articles(count)}">${Number(key.slice(3))}</a>
  </td>`
}
