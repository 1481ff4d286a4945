/** Links that the keeper writes into pages of the archive's own → where they lead, or that they lead nowhere. */
import type { RootContent } from 'mdast'
import { findFileAddress } from '../article/body/file-address.js'
import type { NearResolver } from '../article/body/near-links.js'
import { slugOf } from '../language/slug.js'
import type { Position } from '../record/diagnostic.js'
import { siteAddress } from '../record/site-address.js'
import {
  type OutputPath,
  type PageUrl,
  pageUrl,
  siteFile,
  type SourcePath,
} from '../record/strings.js'
import { outputPath } from '../record/url.js'
import type { Redactor } from '../text/redact.js'

export interface WrittenLink extends Position {
  readonly written: string
  /** From the root of the site; null where nobody knows what is meant. */
  readonly address: string | null
}

/** Where links of a page in `folder` lead: to another page of the archive's own, by its file, to a paragraph, or below the site. */
export function resolveAmong(
  paths: readonly SourcePath[],
  folder: string,
  redactor: Pick<Redactor, 'text'> | null,
  anchors: ReadonlySet<string>,
): NearResolver {
  return (written) => {
    if (written.startsWith('#')) return anchors.has(written) ? written : null
    const file = findFileAddress(written, folder)
    const [, fragment = ''] = /(#.*)$/s.exec(written) ?? []
    if (file !== null && paths.includes(file)) return `/${slugOfFile(file, redactor)}/${fragment}`
    const address = /\.(?:md|markdown)$/i.test(written) ? null : siteAddress(written)
    return address && `/${address.url}${address.fragment}`
  }
}

/** `#p1`, `#p2` …: the paragraphs of a page are numbered, but for those that are a picture. */
export function anchorsOf(blocks: readonly RootContent[]): ReadonlySet<string> {
  const paragraphs = blocks.filter(
    (block) =>
      block.type === 'paragraph' &&
      (block.children.length !== 1 || block.children[0]?.type !== 'image'),
  )
  return new Set(paragraphs.map((_, index) => `#p${index + 1}`))
}

/** `/topics/#economy` → `topics/index.html`; a fragment that is none of a page of the archive's own stays, for it leads nowhere. */
export function placeOf(
  address: string,
  own: PageUrl,
  anchors: ReadonlyMap<PageUrl, ReadonlySet<string>>,
): OutputPath {
  const [path = ''] = address.split('#', 1)
  const fragment = address.slice(path.length)
  const url = path === '' ? own : pageUrl(path.replace(/^\//, '').replace(/\?.*$/s, ''))
  const known = anchors.get(url)
  const isDead = fragment.length > 1 && known !== undefined && !known.has(fragment)
  return isDead ? siteFile(`${outputPath(url)}${fragment}`) : outputPath(url)
}

/** What the address of a page is made of. */
export function slugOfFile(path: SourcePath, redactor: Pick<Redactor, 'text'> | null): string {
  const name = path.replace(/^.*\/|\.[^.]*$/g, '')
  return slugOf(redactor?.text(name) ?? name)
}
