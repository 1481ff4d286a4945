/** Months and their counts → a table with a row for each year. */
import { html, type Html } from '../../src/template/html.js'
import { groupBy } from '../../src/record/by-key.js'
import { peakOf } from '../../src/record/heat.js'
import type { Counted } from '../../src/record/link.js'
import type { MonthKey } from '../../src/record/strings.js'
import { periodUrl, yearOf } from '../../src/record/url.js'
import { heatClassOf } from './heat.js'
import type { PageContext } from '../../src/template/page-context.js'

/** What stands in the cell of a month without articles, where there is more to say than that. */
export type SayEmpty = (month: MonthKey) => Html | null

/** `months` are all twelve of each year that has a row. */
export function renderMonthRows(
  context: PageContext,
  months: readonly Counted<MonthKey>[],
  sayEmpty: SayEmpty = () => null,
): Html {
  const { dates, texts, href } = context
  const peak = peakOf(months.map(({ count }) => count))
  const years = groupBy(months, ({ key }) => [yearOf(key)])
  const names = months.slice(0, 12).map(({ key }) => dates.monthName(key))
  const rows = [...years].map(
    ([year, ofYear]) =>
      html`<tr>
        <th scope="row">
          ${ofYear.some(({ count }) => count > 0) ? html`<a href="${href(periodUrl(year))}">${year}</a>` : year}
        </th>
        ${ofYear.map((month) => renderMonth(context, month, peak, sayEmpty))}
      </tr>`,
  )
  return html`<table class="spans">
    <caption class="hidden">
      ${texts.lists.perMonth}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${names.map((name) => html`<th scope="col" abbr="${name}">${name.slice(0, 3)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function renderMonth(
  { texts, dates, href }: PageContext,
  { key, url, count }: Counted<MonthKey>,
  peak: number,
  sayEmpty: SayEmpty,
): Html {
  if (count === 0) return sayEmpty(key) ?? html`<td></td>`
  const words = `${dates.period(key)}: ${texts.articles(count)}`
  return html`<td class="${heatClassOf(count, peak)}">
    <a href="${href(url)}" title="${words}">${texts.number(count)}</a>
  </td>`
}
