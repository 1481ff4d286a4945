/** Links of a text to other pages of the site that it was on → links that lead somewhere, or their words. */
import type { Link, Root, RootContent } from 'mdast'
import { titleBehind } from './content-address.js'

const SCHEME = 'near:'

/** A fragment that names a paragraph of the page itself, as citations do. */
const PARAGRAPH = /^#p\d{1,5}$/
/** Where this site has its days and their articles: `/1989/11/`, `/1989/11/09/wall.html#p2` */
const DATED =
  /^\/(?:\d{4}\/(?:\d\d\/(?:(?:\d\d|undated)\/)?|undated\/)?|undated\/)(?:[a-z\d-]+\.html)?(?:#.*)?$/
/** Where its lists are. */
const LISTED =
  /^\/(?:topics|places|people|organisations|sources|authors|on-this-day)\/(?:[a-z\d/-]+\/)?(?:#.*)?$/

/** `../a.html` → `near:../a.html`, a scheme that no source can write: only who knows the article knows where it leads. */
export function nearAddress(address: string): string {
  return SCHEME + address
}

/** `near:../a.html` → `../a.html`; any other address is given back as it is. */
export function writtenAddress(url: string): string {
  return url.startsWith(SCHEME) ? url.slice(SCHEME.length) : url
}

/** Where a relative address leads; null where nobody knows. */
export type NearResolver = (address: string) => string | null

/** `original` is where the article was published first: its links start from there. */
export function resolveFrom(original: string | null): NearResolver {
  return (address) => {
    if (isOwn(address)) return address
    return original !== null && URL.canParse(address, original)
      ? new URL(address, original).href
      : null
  }
}

/** Whether an address names a paragraph of its own page, or has the form of a page of this site. */
export function isOwn(address: string): boolean {
  return PARAGRAPH.test(address) || DATED.test(address) || LISTED.test(address)
}

/** Nodes without such links are given back as they are. */
export function placeNearLinks(body: Root, resolve: NearResolver): Root {
  if (!body.children.some(hasNearLink)) return body
  return { ...body, children: body.children.flatMap((node) => placeNode(node, resolve)) }
}

function placeNode(node: RootContent, resolve: NearResolver): readonly RootContent[] {
  if (!('children' in node)) return [node]
  const children = (node.children as readonly RootContent[]).flatMap((each) =>
    placeNode(each, resolve),
  )
  const placed = { ...node, children } as RootContent
  return isNear(placed) ? placeLink(placed, resolve) : [placed]
}

/** A link to nowhere is its words, and its title behind them. */
function placeLink(node: Link, resolve: NearResolver): readonly RootContent[] {
  const url = resolve(writtenAddress(node.url))
  return url === null ? [...node.children, ...titleBehind(node)] : [{ ...node, url }]
}

function isNear(node: RootContent): node is Link {
  return node.type === 'link' && node.url.startsWith(SCHEME)
}

function hasNearLink(node: RootContent): boolean {
  return isNear(node) || ('children' in node && node.children.some(hasNearLink))
}
