/** Links with a number of articles each → a list in columns. */
import { html, type Html } from '../../src/template/html.js'
import type { GroupLink } from '../../src/record/link.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderCountedList(context: PageContext, links: readonly GroupLink[]): Html {
  return html`<ul class="counted">
    ${renderCountedItems(context, links)}
  </ul>`
}

export function renderCountedItems(
  { texts, href }: PageContext,
  links: readonly GroupLink[],
): readonly Html[] {
  return links.map(
    ({ url, label, count }) =>
      html`<li>
        <a href="${href(url)}"><bdi>${label}</bdi></a>
        <span class="figure">${texts.number(count)}</span>
      </li>`,
  )
}
