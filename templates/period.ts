/** A stretch of time with a name → its page: the keeper's words, its months, its busiest days. */
import { html, type Html } from '../src/template/html.js'
import { pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderBusyDays } from './parts/busy-days.js'
import { renderDocument } from './parts/document.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderMonthRows } from './parts/month-rows.js'
import { nameSpan } from './parts/period-list.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'period'>, context: PageContext): Html {
  const { name, intro, count, months, busiest } = view
  const { texts } = context
  const up = pageUrl('coverage/')
  const head = describeList(context, name, count, { up })
  const main = html`${renderHeading(context, html`<bdi>${name}</bdi>`, count)}
    <p class="intro" dir="auto">${nameSpan(context, view)}${intro !== '' && html`. ${intro}`}</p>
    ${
      count === 0
        ? html`<p>${texts.lists.empty}</p>`
        : html`<section class="scroll">
            <h2>${texts.lists.perMonth}</h2>
            ${renderMonthRows(context, months)}
          </section>`
    }
    ${
      busiest.length > 0 &&
      html`<section>
        <h2>${texts.lists.busiest}</h2>
        ${renderBusyDays(context, busiest)}
      </section>`
    }`
  const trail = [{ url: up, label: texts.navigation.years }]
  return renderDocument(context, head, renderBreadcrumb(context, trail), main)
}
