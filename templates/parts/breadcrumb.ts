/** The pages above a page → the way back to them. */
import { html } from '../../src/template/html.js'
import { HOME } from '../../src/record/strings.js'
import type { Link, Step } from '../../src/record/link.js'
import { periodUrl, type Period } from '../../src/record/url.js'
import type { PageContext } from '../../src/template/page-context.js'
import { namePart } from './period.js'
import { definePart } from '../../src/template/parts.js'

/** Home comes first of itself; `trail` goes down from there. */
export const renderBreadcrumb = definePart('breadcrumb', (context, trail) => {
  const home: Step = { url: HOME, label: context.texts.navigation.home }
  const steps = [home, ...trail].map(
    ({ url, label, isName }) =>
      html`<li>
        <a href="${context.href(url)}">${isName ? html`<bdi>${label}</bdi>` : label}</a>
      </li>`,
  )
  return html`<nav class="trail" aria-label="${context.texts.navigation.breadcrumb}">
    <ol>
      ${steps}
    </ol>
  </nav>`
})

/** The year and the month that a period lies in, as links. */
export function trailTo(context: PageContext, period: Period | null): readonly Link[] {
  if (period === null || period === 'undated') return []
  return [4, 7]
    .filter((length) => length < period.length)
    .map((length) => {
      const above = period.slice(0, length) as Period
      return { url: periodUrl(above), label: namePart(context, above) }
    })
}
