/** Days that stand out → a list: the day, a headline of it, how many articles it has. */
import { html, type Html } from '../../src/template/html.js'
import type { BusyDay } from '../../src/record/time-page.js'
import { renderHeadline } from './headline.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderBusyDays(context: PageContext, days: readonly BusyDay[]): Html {
  const { texts, dates, href } = context
  const rows = days.map(
    ({ key, url, count, story }) =>
      html`<li>
        <a class="when" href="${href(url)}"><time datetime="${key}">${dates.period(key)}</time></a>
        <span class="figure">· ${texts.articles(count)}</span>
        ${story && renderHeadline(context, story)}
      </li>`,
  )
  return html`<ol class="busy">
    ${rows}
  </ol>`
}
