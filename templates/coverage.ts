/** The months of the archive → a map of all of them, with the reasons why some have nothing. */
import { html, type Html } from '../src/template/html.js'
import type { Gap } from '../src/record/gaps.js'
import type { PageOf } from '../src/record/page.js'
import { HOME, type MonthKey } from '../src/record/strings.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderMonthRows } from './parts/month-rows.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'coverage'>, context: PageContext): Html {
  const { count, months, gaps } = view
  const { coverage, lists } = context.texts
  const head = describeList(context, coverage.title, count, { up: HOME })
  const main = html`${renderHeading(context, coverage.title, count)}
  ${
    months.length === 0
      ? html`<p>${lists.empty}</p>`
      : html`<p class="intro">${coverage.intro}</p>
          <section>
            ${renderMonthRows(context, months, (month) => renderGap(context, gaps, month))}
          </section>`
  }
  ${gaps.length > 0 && renderReasons(context, gaps)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** The number of the reason, which stands below the map. */
function renderGap({ texts }: PageContext, gaps: readonly Gap[], month: MonthKey): Html | null {
  const index = gaps.findIndex(({ from, to }) => from <= month && month <= to)
  if (index === -1) return null
  const number = index + 1
  return html`<td class="gap">
    <a href="#gap-${number}" aria-label="${texts.coverage.gap(number)}">${number}</a>
  </td>`
}

function renderReasons({ dates, texts }: PageContext, gaps: readonly Gap[]): Html {
  const rows = gaps.map(({ from, to, reason }, index) => {
    const period = from === to ? dates.period(from) : `${dates.period(from)} – ${dates.period(to)}`
    return html`<li id="gap-${index + 1}">
      <span class="when">${index + 1}. ${period}</span> <span dir="auto">${reason}</span>
    </li>`
  })
  return html`<section>
    <h2>${texts.coverage.gaps}</h2>
    <ol class="entries date">
      ${rows}
    </ol>
  </section>`
}
