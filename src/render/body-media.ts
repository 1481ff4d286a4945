/** Pictures, attachments and pages of the site in a body, by their place on it → the same as a page needs them. */
import type { Image, Link, Paragraph, Root, RootContent } from 'mdast'
import { pageUrl } from '../record/strings.js'
import { outputPath } from '../record/url.js'

/** The link from the page to a file of the site. */
export type AssetLink = (path: string) => string

/** The name of a published file, as `src/read/media` gives it. */
const MEDIA = String.raw`media\/[\da-f]{16}-[a-z\d-]+\.[a-z\d]+`
const PLACE = new RegExp(`^${MEDIA}$`)
/** The address of such a file on a page. */
export const mediaLink: RegExp = new RegExp(`^(?:\\.\\.\\/)*${MEDIA}$`)

/** Whether `node` is a picture, or a link to a file or a page of the site. */
export function isMedia(node: Root | RootContent): node is Image | Link {
  return node.type === 'image' || (node.type === 'link' && /^(?:\/|media\/)/.test(node.url))
}

/** `/1989/11/#p2` → `1989/11/index.html#p2`: what a page names works from a disk, too. */
function placeOf(url: string): string {
  if (!url.startsWith('/')) return url
  const [path = '', fragment] = url.slice(1).split('#', 2)
  return outputPath(pageUrl(path)) + (fragment === undefined ? '' : `#${fragment}`)
}

/**
 * A picture that stands alone becomes a figure; one that is no file of the site goes. Changes `node`, in which notes
 * are gathered already: what is left of them where they stood is not shown.
 */
export function layOutMedia(node: Root | RootContent, asset: AssetLink): void {
  if (!('children' in node) || node.type === 'footnoteDefinition') return
  const children = node.children as RootContent[]
  const strangers = children.filter((each) => each.type === 'image' && !PLACE.test(each.url))
  for (const stranger of strangers) children.splice(children.indexOf(stranger), 1)
  if (node.type === 'paragraph') makeFigure(node)
  for (const child of children) {
    if (child.type === 'image') settleImage(child, asset)
    else if (isMedia(child)) child.url = asset(placeOf(child.url))
    layOutMedia(child, asset)
  }
}

/** With these, no page jumps when a picture arrives, and none is fetched before it is near the viewport. */
function settleImage(image: Image, asset: AssetLink): void {
  image.url = asset(image.url)
  const hProperties = { ...image.data?.hProperties, loading: 'lazy', decoding: 'async' }
  image.data = { ...image.data, hProperties }
}

/** `paragraph` and `emphasis` lend their form: remark knows no figure. The title is its caption. */
function makeFigure(paragraph: Paragraph): void {
  const [image, ...others] = paragraph.children
  if (image?.type !== 'image' || others.length > 0) return
  paragraph.data = { hName: 'figure' }
  if (!image.title) return
  const caption = { type: 'text' as const, value: image.title }
  paragraph.children.push({ type: 'emphasis', data: { hName: 'figcaption' }, children: [caption] })
  image.title = null
}
