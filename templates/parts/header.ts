/** The site → the head of every page: its title or logo, the menu, the search form. */
import { html, type Html } from '../../src/template/html.js'
import { DOSSIERS } from '../../src/record/url.js'
import { HOME, pageUrl } from '../../src/record/strings.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'
import { oncePerFolder } from './once-per-folder.js'
import { renderSearchForm, SEARCH } from './search-form.js'
import { renderSiteLinks } from './site-links.js'

/** Articles stand in no navigation, and all other pages have a place of their own. */
export const renderHeader = definePart(
  'header',
  oncePerFolder((context) => {
    const { site, texts, chrome, url, href } = context
    const item = (page: string, label: string): Html =>
      html`<li>
        <a href="${href(pageUrl(page))}" aria-current="${url === page && 'page'}">${label}</a>
      </li>`
    return html`<header class="site" lang="${chrome.lang}" dir="${chrome.dir}">
      ${renderTitle(context)}
      <nav aria-label="${texts.navigation.site}" data-date="${texts.navigation.date}">
        <ul>
          ${item('coverage/', texts.navigation.years)}
          ${item('on-this-day/', texts.navigation.onThisDay)}
          ${site.sections.map((kind) => item(`${kind}/`, texts.navigation.groups[kind]))}
          ${site.hasDossiers && item(DOSSIERS, texts.dossiers.title)}${renderSiteLinks(context, site.menu)}
        </ul>
      </nav>
      ${url !== SEARCH && renderSearchForm(context)}
    </header>`
  }),
)

/** The front page shows the title itself: there a logo is a picture, and leads nowhere. */
function renderTitle({ site, url, href, asset }: PageContext): Html | false {
  const { logo, settings } = site
  if (logo === null)
    return url !== HOME && html`<a class="title" href="${href(HOME)}">${settings.title}</a>`
  const picture = html`<img
    class="logo"
    src="${asset(logo.output)}"
    width="${logo.width}"
    height="${logo.height}"
    alt="${url === HOME ? '' : logo.alt}"
  />`
  return url === HOME
    ? html`<span class="title">${picture}</span>`
    : html`<a class="title" href="${href(HOME)}">${picture}</a>`
}
