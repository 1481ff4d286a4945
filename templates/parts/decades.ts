/** Years and their counts → a table with a row for each decade. */
import { html, type Html } from '../../src/template/html.js'
import { peakOf } from '../../src/record/heat.js'
import type { Counted } from '../../src/record/link.js'
import type { YearKey } from '../../src/record/strings.js'
import { heatClassOf } from './heat.js'
import type { PageContext } from '../../src/template/page-context.js'

/** `years` are all from the first to the last. */
export function renderDecades(context: PageContext, years: readonly Counted<YearKey>[]): Html {
  const peak = peakOf(years.map(({ count }) => count))
  const known = new Map(years.map((year) => [Number(year.key), year]))
  const [first, last] = [Number(years[0]!.key), Number(years.at(-1)!.key)]
  const start = Math.floor(first / 10)
  const rows = Array.from({ length: Math.floor(last / 10) - start + 1 }, (_, index) => {
    const decade = (start + index) * 10
    const cells = Array.from({ length: 10 }, (_cell, digit) => {
      const year = known.get(decade + digit)
      return year ? renderYear(context, year, peak) : html`<td></td>`
    })
    return html`<tr>
      <th scope="row">${decade}<span class="hidden">–${decade + 9}</span></th>
      ${cells}
    </tr>`
  })
  return html`<table class="spans">
    <caption class="hidden">
      ${context.texts.lists.perYear}
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

/** Where there is little room, the century is left out, and the count is a tint and a title. */
function renderYear(
  { texts, href }: PageContext,
  { key, url, count }: Counted<YearKey>,
  peak: number,
): Html {
  const name = html`<span class="wide">${key.slice(0, 2)}</span>${key.slice(2)}`
  if (count === 0) return html`<td>${name}</td>`
  return html`<td class="${heatClassOf(count, peak)}">
    <a href="${href(url)}" title="${texts.articles(count)}"
      ><u>${name}</u> <span class="figure wide">${texts.number(count)}</span></a
    >
  </td>`
}
