/** A page and a file of the site → the link from the one to the other. */
import type { OutputPath, PageUrl } from '../../src/record/names.js'
import type { ArchiveSettings } from '../../src/record/settings.js'

/** The relative link from the page `from` to the file `to`, both below the site's root. Works under any sub-path. */
export function relativeLink(from: PageUrl, to: string): string {
  let shared = 0
  let depth = 0
  let isShared = true
  for (let index = 0; index < from.length; index++) {
    isShared &&= from[index] === to[index]
    if (from[index] !== '/') continue
    if (isShared) shared = index + 1
    else depth++
  }
  return '../'.repeat(depth) + to.slice(shared)
}

/** The path of a page on the server, for a page that is shown at any address. */
export function rootLink(baseUrl: string | null, to: string): string {
  const root = baseUrl?.replace(/^https?:\/\/[^/]+/, '') ?? '/'
  return root + to
}

/** How the address of a page ends in public: `clean` is without `.html`, for servers that know which file is meant. */
export function publicUrl(url: PageUrl | OutputPath, style: ArchiveSettings['urlStyle']): string {
  return style === 'clean' ? url.replace(/\.html$/, '') : url
}

/**
 * An identifier for feeds when the archive has no address (RFC 4151). The authority ends in `.invalid`,
 * which belongs to nobody, so that it claims no one's name.
 */
export function tagUri(archiveName: string, to: PageUrl): string {
  return `tag:${archiveName}.invalid,2026:${to}`
}

/** Whether `text` is an address on the web, and so may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text)
}
