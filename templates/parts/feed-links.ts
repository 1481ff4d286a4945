/** The folder of a page with feeds of its own → the links to them, at its foot. */
import { html, type Html } from '../../src/template/html.js'
import type { PageUrl } from '../../src/record/strings.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderFeeds({ texts, asset }: PageContext, page: PageUrl): Html {
  return html`<p class="small">
    ${texts.navigation.feeds}${texts.colon}<a href="${asset(`${page}feed.xml`)}">Atom</a>,
    <a href="${asset(`${page}feed.json`)}">JSON Feed</a>
  </p>`
}
