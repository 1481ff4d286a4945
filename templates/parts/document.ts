/** The main part of a page → the whole document, with the frame that all pages share. */
import { html, type Html, type HtmlPart } from '../../src/template/html.js'
import type { PageContext } from '../../src/template/page-context.js'
import type { HeadParts } from '../../src/template/part-views.js'
import { definePart } from '../../src/template/parts.js'
import { renderFooter } from './footer.js'
import { renderHead } from './head.js'
import { renderHeader } from './header.js'

/** Renders a page: `wayfinding` stands above `main`, in the same place on every page. */
export function renderDocument(
  context: PageContext,
  head: HeadParts,
  wayfinding: HtmlPart,
  main: Html,
): Html {
  return html`${renderWhole(context, { head, wayfinding, main })}`
}

const renderWhole = definePart('document', (context, { head, wayfinding, main }): HtmlPart => {
  const { language, direction, texts, chrome } = context
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      ${renderHead(context, head)}
      <body>
        <a class="skip" href="#main" lang="${chrome.lang}" dir="${chrome.dir}"
          >${texts.navigation.skip}</a
        >
        ${renderHeader(context)}
        ${
          wayfinding &&
          html`<div class="wayfinding" lang="${chrome.lang}" dir="${chrome.dir}">
            ${wayfinding}
          </div>`
        }
        <main id="main">${main}</main>
        ${renderFooter(context)}
      </body>
    </html> `
})
