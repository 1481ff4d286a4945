/** The site → the foot of every page: rights, the account of the archive, the feeds. */
import { html, rawHtml, type Html } from '../../src/template/html.js'
import { HOME, pageUrl } from '../../src/record/strings.js'
import { isWebAddress } from '../../src/record/web-address.js'
import { definePart } from '../../src/template/parts.js'
import { oncePerFolder } from './once-per-folder.js'
import { renderSiteLinks } from './site-links.js'

export const renderFooter = definePart(
  'footer',
  oncePerFolder((context) => {
    const { site, texts, chrome, href, asset } = context
    const { rights, title } = site.settings
    return html`<footer class="site" lang="${chrome.lang}" dir="${chrome.dir}">
      <ul>
        <li><a href="${href(HOME)}">${title}</a></li>
        <li><a href="${href(pageUrl('about/'))}">${texts.navigation.about}</a></li>
        <li><a href="${href(pageUrl('report/'))}">${texts.navigation.report}</a></li>
        ${site.hasWithdrawals && html`<li><a href="${href(pageUrl('withdrawals/'))}">${texts.past.list}</a></li>`}${renderSiteLinks(context, site.footerLinks)}
        <li><a href="${asset('feed.xml')}">Atom</a></li>
        <li><a href="${asset('feed.json')}">JSON Feed</a></li>
      </ul>
      ${rights !== null && html`<p>${renderRights(rights)}</p>`}${site.footer !== null && html`<div dir="auto">${rawHtml(placeLinks(site.footer, asset))}</div>`}
    </footer>`
  }),
)

/** Links of the archive's own text begin at the root of the site, wherever that will be. */
function placeLinks(footer: string, asset: (path: string) => string): string {
  return footer.replace(
    /(<a href=")\/(?!\/)([^"]*)/g,
    (_, tag: string, path: string) => tag + asset(path),
  )
}

/** What the owner says about rights: a link when it is the address of a licence. */
export function renderRights(rights: string): Html {
  return isWebAddress(rights)
    ? html`<a href="${rights}" rel="license">${rights}</a>`
    : html`<span dir="auto">${rights}</span>`
}
