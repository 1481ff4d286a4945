/** A link within the site, as a keeper writes it in settings or pages → the address that it means. */
import { pageUrl, type PageUrl } from './strings.js'

export interface SiteAddress {
  readonly url: PageUrl
  /** With its `#`; empty where the page as a whole is meant. */
  readonly fragment: string
}

/** No way up, no host, no query. */
const BELOW = /^(?!.*(?:\/\/|(?:^|\/)\.\.?(?:\/|$)))[^\s?:\\]*$/

/**
 * `topics/sport/`, `/topics/sport/` and `topics/sport` are the same, wherever they stand: below the address of the site. A
 * name with an ending is that of a file. Null for what is none of the site.
 */
export function siteAddress(link: string): SiteAddress | null {
  const at = link.indexOf('#')
  const path = at === -1 ? link : link.slice(0, at)
  const below = path.replace(/^\/(?!\/)/, '')
  if (path === '' || !BELOW.test(below)) return null
  const isWhole = below === '' || /(?:\/|\.[a-z][a-z\d]*)$/.test(below)
  return { url: pageUrl(isWhole ? below : `${below}/`), fragment: link.slice(path.length) }
}
