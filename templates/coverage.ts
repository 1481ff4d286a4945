/** The months of the archive → a map of all of them, with the reasons why some have nothing. */
import { html, type Html } from '../src/template/html.js'
import type { PeriodLink } from '../src/record/front-page.js'
import type { Gap } from '../src/record/gaps.js'
import type { PageOf } from '../src/record/page.js'
import { HOME, type MonthKey } from '../src/record/strings.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderMonthRows } from './parts/month-rows.js'
import { renderPeriodList } from './parts/period-list.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'coverage'>, context: PageContext): Html {
  const { count, months, gaps, periods } = view
  const { coverage, lists } = context.texts
  const head = describeList(context, coverage.title, count, { up: HOME })
  const main = html`${renderHeading(context, coverage.title, count)}
  ${
    months.length === 0
      ? html`<p>${lists.empty}</p>`
      : html`<p class="intro">${coverage.intro}</p>
          <section class="scroll">
            ${renderMonthRows(context, months, (month) => renderGap(context, gaps, month))}
          </section>`
  }
  ${periods.length > 0 && renderPeriods(context, periods)}
  ${gaps.length > 0 && renderReasons(context, gaps)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

function renderPeriods(context: PageContext, periods: readonly PeriodLink[]): Html {
  return html`<section>
    <h2>${context.texts.home.periods}</h2>
    ${renderPeriodList(context, periods)}
  </section>`
}

/** The letter of the reason, which stands below the map: a figure would be taken for a count. */
function renderGap({ texts }: PageContext, gaps: readonly Gap[], month: MonthKey): Html | null {
  const index = gaps.findIndex(({ from, to }) => from <= month && month <= to)
  if (index === -1) return null
  const letter = letterOf(index)
  return html`<td class="gap">
    <a href="#gap-${letter}" title="${texts.coverage.gap(letter)}">${letter}</a>
  </td>`
}

/** 0 → `a`, 25 → `z`, 26 → `aa` */
function letterOf(index: number): string {
  const last = String.fromCodePoint(0x61 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

function renderReasons({ dates, texts }: PageContext, gaps: readonly Gap[]): Html {
  const rows = gaps.map(({ from, to, reason }, index) => {
    const period = from === to ? dates.period(from) : `${dates.period(from)} – ${dates.period(to)}`
    const letter = letterOf(index)
    return html`<li id="gap-${letter}">
      <span class="when">${letter}. ${period}</span>
      <p dir="auto">${reason}</p>
    </li>`
  })
  return html`<section>
    <h2>${texts.coverage.gaps}</h2>
    <ol class="entries date">
      ${rows}
    </ol>
  </section>`
}
