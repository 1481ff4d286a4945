/** Months and their counts → a table with a row for each year. */
import { html, type Html } from '../../src/template/html.js'
import { groupBy } from '../../src/record/by-key.js'
import { peakOf } from '../../src/record/heat.js'
import type { Counted } from '../../src/record/link.js'
import type { MonthKey, YearKey } from '../../src/record/strings.js'
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
  const { texts, href } = context
  const peak = peakOf(months.map(({ count }) => count))
  const years = groupBy(months, ({ key }) => [yearOf(key)])
  const isEmpty = (ofYear: readonly Counted<MonthKey>[]): boolean =>
    ofYear.every(({ key, count }) => count === 0 && sayEmpty(key) === null)
  const rows = foldRuns([...years], ([, ofYear]) => isEmpty(ofYear)).map((run) => {
    const [[year, ofYear], last] = [run[0]!, run.at(-1)!]
    return run.length > 1
      ? html`<tr>
          <th scope="row">${writeSpan(year, last[0])}</th>
          <td colspan="12"></td>
        </tr>`
      : html`<tr>
          <th scope="row">
            ${ofYear.some(({ count }) => count > 0) ? html`<a href="${href(periodUrl(year))}">${year}</a>` : year}
          </th>
          ${ofYear.map((month) => renderMonth(context, month, peak, sayEmpty))}
        </tr>`
  })
  return html`<table class="spans months-of">
    <caption class="hidden">
      ${texts.lists.perMonth}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${months.slice(0, 12).map((month) => renderMonthName(context, month.key))}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

/** Where there is little room, the first letter alone. */
function renderMonthName({ dates }: PageContext, month: MonthKey): Html {
  const short = dates.shortMonth(month)
  return html`<th scope="col" abbr="${dates.monthName(month)}">
    ${short.slice(0, 1)}<span class="wide">${short.slice(1)}</span>
  </th>`
}

/** `1901–07`, `1998–2000` */
function writeSpan(first: YearKey, last: YearKey): string {
  return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`
}

/** Years without anything, as many as follow each other, are one row: a shorter run stays as it is. */
const LONG_RUN = 3

function foldRuns<Item>(
  items: readonly Item[],
  isEmpty: (item: Item) => boolean,
): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  let wasEmpty = false
  for (const item of items) {
    const empty = isEmpty(item)
    if (empty && wasEmpty) runs.at(-1)!.push(item)
    else runs.push([item])
    wasEmpty = empty
  }
  return runs.flatMap((run) => (run.length < LONG_RUN ? run.map((item) => [item]) : [run]))
}

function renderMonth(
  { texts, dates, href }: PageContext,
  { key, url, count }: Counted<MonthKey>,
  peak: number,
  sayEmpty: SayEmpty,
): Html {
  if (count === 0) return sayEmpty(key) ?? html`<td></td>`
  const words = `${dates.period(key)}${texts.colon}${texts.articles(count)}`
  return html`<td class="${heatClassOf(count, peak)}">
    <a href="${href(url)}" title="${words}"><span>${texts.number(count)}</span></a>
  </td>`
}
