/** A page and a file of the site → the link from the one to the other. */
import type { OutputPath, PageUrl } from '../record/strings.js'
import type { ArchiveSettings } from '../record/settings.js'

/** The links from pages in `folder`, which ends in `/` or is empty, to files of the site. They work under any sub-path. */
export function linksFrom(folder: string): (to: string) => string {
  const above = foldersAbove(folder)
  return (to) => {
    const { path, way } = above.find((each) => to.startsWith(each.path))!
    return way + to.slice(path.length)
  }
}

/** `2020/04/` → `2020/04/`, `2020/`, and the empty path, in which everything lies, each with the way up to it. */
function foldersAbove(folder: string): readonly { readonly path: string; readonly way: string }[] {
  const parts = folder.split('/')
  return parts.map((_part, up) => ({
    path: [...parts.slice(0, parts.length - 1 - up), ''].join('/'),
    way: '../'.repeat(up),
  }))
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
 * which no one can own, so that it claims no one's name.
 */
export function tagUri(archiveName: string, to: PageUrl): string {
  return `tag:${archiveName}.invalid,2026:${to}`
}

/** The public address of a page or a file; null when the archive has none. */
export function publicAddress(
  { baseUrl, urlStyle }: Pick<ArchiveSettings, 'baseUrl' | 'urlStyle'>,
  url: PageUrl | OutputPath,
): string | null {
  return baseUrl === null ? null : baseUrl + publicUrl(url, urlStyle)
}
