/** A body with addresses of content → the same with places on the site, or with words where there is no file. */
import type { Image, Link, Root, RootContent } from 'mdast'
import type { MediaFile, MediaReference } from '../record/media.js'
import type { SourcePath } from '../record/names.js'
import { contentPathOf, titleBehind, wordsOfPicture } from './content-address.js'

/** The file at a path, if it can be used in this way. */
export type FileFinder = (path: SourcePath, use: MediaReference['use']) => MediaFile | undefined

/** Nodes that hold no file are given back as they are. */
export function placeFiles(body: Root, find: FileFinder): Root {
  return { ...body, children: body.children.flatMap((node) => placeNode(node, find)) }
}

function placeNode(node: RootContent, find: FileFinder): readonly RootContent[] {
  if (node.type === 'image') return [placePicture(node, find)]
  if (!('children' in node)) return [node]
  const children = (node.children as readonly RootContent[]).flatMap((each) =>
    placeNode(each, find),
  )
  const placed = { ...node, children } as RootContent
  return placed.type === 'link' ? placeLink(placed, find) : [placed]
}

function placePicture(node: Image, find: FileFinder): RootContent {
  const path = contentPathOf(node.url)
  if (path === null) return node
  const file = find(path, 'picture')
  if (file?.picture)
    return { ...node, url: file.output, data: { hProperties: { ...file.picture } } }
  return { type: 'emphasis', children: [{ type: 'text', value: wordsOfPicture(node) }] }
}

/** A link to nothing is its words, and its title behind them. */
function placeLink(node: Link, find: FileFinder): readonly RootContent[] {
  const path = contentPathOf(node.url)
  if (path === null) return [node]
  const file = find(path, 'attachment')
  return file ? [{ ...node, url: file.output }] : [...node.children, ...titleBehind(node)]
}
