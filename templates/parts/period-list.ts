/** Stretches of time with a name → a list: the name, from when to when, how many articles. */
import { html, type Html } from '../../src/template/html.js'
import type { NamedPeriod, PeriodLink } from '../../src/record/front-page.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderPeriodList(context: PageContext, periods: readonly PeriodLink[]): Html {
  const { texts, href } = context
  const rows = periods.map(
    (period) =>
      html`<li>
        <span class="when">${nameSpan(context, period)}</span>
        <span class="figure">· ${texts.articles(period.count)}</span>
        <h3>
          <a class="headline" href="${href(period.url)}"><bdi>${period.label}</bdi></a>
        </h3>
      </li>`,
  )
  return html`<ol class="busy">
    ${rows}
  </ol>`
}

/** `augustus 1914 – 11 november 1918` */
export function nameSpan(
  { dates }: PageContext,
  { from, to }: Pick<NamedPeriod, 'from' | 'to'>,
): string {
  const [first, last] = [from, to].map((bound) => dates.period(bound))
  return first === last ? first! : `${first} – ${last}`
}
