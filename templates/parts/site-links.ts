/** Links that the archive adds to menu or footer → items of its list. */
import { html, type Html } from '../../src/template/html.js'
import type { SiteLink } from '../../src/record/settings.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderSiteLinks(
  { url, href }: PageContext,
  links: readonly SiteLink[],
): readonly Html[] {
  return links.map(({ label, to }) => {
    const isHere = to.kind === 'page' && to.url === url
    const address = to.kind === 'page' ? href(to.url) : to.address
    return html`<li>
      <a href="${address}" aria-current="${isHere && 'page'}"><bdi>${label}</bdi></a>
    </li>`
  })
}
