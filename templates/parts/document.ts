/** The main part of a page → the whole document, with the frame that all pages share. */
import { html, type Html } from '../../src/template/html.js'
import { DAYS_SCRIPT } from '../../src/record/url.js'
import { HOME, pageUrl } from '../../src/record/strings.js'
import { renderFooter } from './footer.js'
import { renderHead, type HeadParts } from './head.js'
import { oncePerFolder } from './once-per-folder.js'
import { renderSearchForm, SEARCH } from './search-form.js'
import type { PageContext } from '../../src/template/page-context.js'

/** Renders a page: `wayfinding` stands above `main`, in the same place on every page. */
export function renderDocument(
  context: PageContext,
  head: HeadParts,
  wayfinding: Html | null,
  main: Html,
): Html {
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
}

/** Articles stand in no navigation, and all other pages have a place of their own. */
const renderHeader = oncePerFolder((context) => {
  const { site, texts, chrome, url, href, asset } = context
  const item = (page: string, label: string): Html =>
    html`<li>
      <a href="${href(pageUrl(page))}" aria-current="${url === page && 'page'}">${label}</a>
    </li>`
  return html`<header class="site" lang="${chrome.lang}" dir="${chrome.dir}">
    ${url !== HOME && html`<a class="title" href="${href(HOME)}">${site.settings.title}</a>`}
    <nav
      aria-label="${texts.navigation.site}"
      data-days="${asset(DAYS_SCRIPT)}"
      data-date="${texts.navigation.date}"
    >
      <ul>
        ${item('coverage/', texts.navigation.years)}
        ${item('on-this-day/', texts.navigation.onThisDay)}
        ${site.sections.map((kind) => item(`${kind}/`, texts.navigation.groups[kind]))}
      </ul>
    </nav>
    ${url !== SEARCH && renderSearchForm(context)}
  </header>`
})
