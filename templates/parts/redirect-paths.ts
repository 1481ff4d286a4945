/** A redirect → what a server is asked for, and what it should answer with. */
import type { Redirect } from '../../src/record/redirect.js'
import { publicUrl, rootLink } from '../../src/template/links.js'
import type { PageContext } from '../../src/template/page-context.js'

export interface RedirectPaths {
  /** The path with its question, as browsers ask: `/old/a.html?p=3`. */
  readonly from: string
  /** A path on the same server, or an address elsewhere. No blank, no quotation mark, no dollar sign. */
  readonly to: string
}

export function pathsOf({ site }: PageContext, { from, to }: Redirect): RedirectPaths {
  const { baseUrl, urlStyle } = site.settings
  const target =
    to.kind === 'page' ? rootLink(baseUrl, publicUrl(to.url, urlStyle)) : quote(to.address)
  return { from: rootLink(baseUrl, quote(from)), to: target }
}

/** Addresses come as browsers write them; what a server's list could take for its own marks is written as figures. */
function quote(address: string): string {
  return address.replace(
    /[^\w.~:/?#@!&()*+,;=%[\]-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
