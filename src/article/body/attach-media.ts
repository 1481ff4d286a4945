/** A record that names files, and what was found of them → the same with the files in place, or their words. */
import type { Image, Link, Root, RootContent } from 'mdast'
import type { Article, PublishedRecord } from '../../record/article.js'
import { comparePositions, type Diagnostic } from '../../record/diagnostic.js'
import type { FoundMedia, MediaReference, Picture } from '../../record/media.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import { textOf } from '../../text/block-text.js'
import { contentPathOf, titleBehind, wordsOfPicture } from './content-address.js'

/** `found` holds what lies at the path of every reference of `record`. */
export function attachMedia(
  record: PublishedRecord,
  found: ReadonlyMap<SourcePath, FoundMedia>,
): PublishedRecord {
  const { article, references } = record
  if (references.length === 0) return record
  const find: FileFinder = (path, use) => usableFile(found.get(path), use)
  const complaints = references.flatMap((reference) =>
    find(reference.path, reference.use)
      ? []
      : [complainOf(article.origin.file, reference, found.get(reference.path))],
  )
  const files = references.flatMap(({ path, use }) => find(path, use)?.file ?? [])
  const media = [...new Map(files.map((file) => [file.path, file])).values()]
  const told = record.diagnostics.filter((each) => !isAnswered(each, references, find))
  const diagnostics = [...told, ...complaints].toSorted(comparePositions)
  const body = placeFiles(beginWithText(article.body, find), find)
  return {
    ...record,
    article: { ...article, ...settlePicture(article, find), body, media },
    diagnostics,
  }
}

/** What stands for a picture that is not there is no lead: it follows the first paragraph. */
function beginWithText(body: Root, find: FileFinder): Root {
  const { children } = body
  const first = children.findIndex((block) => !isMissingPicture(block, find))
  const lead = children[first]
  if (first < 1 || lead?.type !== 'paragraph') return body
  return {
    ...body,
    children: [lead, ...children.slice(0, first), ...children.slice(first + 1)],
  }
}

/** A paragraph that begins with one: what stands behind it is its caption. */
function isMissingPicture(block: RootContent, find: FileFinder): boolean {
  if (block.type !== 'paragraph') return false
  const [first] = block.children
  const node = first?.type === 'link' ? first.children[0] : first
  const path = node?.type === 'image' ? contentPathOf(node.url) : null
  const isCaption = block.children
    .slice(1)
    .every((each) => each.type === 'emphasis' || each.type === 'break' || !/\S/.test(textOf(each)))
  return path !== null && isCaption && find(path, 'picture') === undefined
}

/** Only what is a picture is shown. */
export function usableFile(
  found: FoundMedia | undefined,
  use: MediaReference['use'],
): UsableFile | undefined {
  if (found?.kind !== 'file') return undefined
  return use === 'attachment' || found.file.picture ? found : undefined
}

/** That a text does not describe a picture is no matter where the picture itself does. */
function isAnswered(
  { rule, line, column }: Diagnostic,
  references: readonly MediaReference[],
  find: FileFinder,
): boolean {
  return (
    rule === 'no-alt' &&
    references.some(
      (each) =>
        each.line === line && each.column === column && find(each.path, 'picture')?.words.alt,
    )
  )
}

/** What is to be said of a file that cannot be used as `file` does. */
export function complainOf(
  file: SourcePath,
  { path, use, line, column }: MediaReference,
  found: FoundMedia | undefined,
): Diagnostic {
  const position = { line, column }
  const what = found ?? { kind: 'missing', similar: null }
  switch (what.kind) {
    case 'missing': {
      const similar = what.similar === null ? '' : `, but there is “${what.similar}”`
      return diagnose('missing-file', file, position, path, similar)
    }
    case 'refused':
      return diagnose('refused-file', file, position, path, what.cause)
    case 'unfit':
      return diagnose(
        use === 'picture' ? 'not-a-picture' : 'refused-file',
        file,
        position,
        path,
        what.cause,
      )
    case 'file':
      return diagnose(
        'not-a-picture',
        file,
        position,
        path,
        `is of the kind ${what.file.mediaType}`,
      )
  }
}

/** What was said about a picture that cannot be shown is kept beside the article. */
function settlePicture(
  { picture, extra, origin }: Article,
  find: FileFinder,
): Pick<Article, 'picture' | 'extra' | 'origin'> {
  if (!picture) return { picture, extra, origin }
  const found = find(picture.path, 'picture')
  if (found) return { picture: describePicture(picture, found), extra, origin }
  const { path, alt, caption, credit } = picture
  const said = { image: path, 'image alt': alt, 'image caption': caption, 'image credit': credit }
  const kept = Object.entries(said).flatMap(([name, text]) => (text ? [[name, text] as const] : []))
  const { picture: _evidence, ...fields } = origin.fields
  return {
    picture: null,
    extra: { ...Object.fromEntries(kept), ...extra },
    origin: { ...origin, fields },
  }
}

/** The text has the first word, then the picture itself. */
function describePicture(picture: Picture, { file, words }: UsableFile): Picture {
  return {
    path: file.path,
    alt: picture.alt || (words.alt ?? ''),
    caption: picture.caption ?? words.caption,
    credit: picture.credit ?? words.credit,
  }
}

/** A file that can be used, and what it says of itself. */
export type UsableFile = Extract<FoundMedia, { readonly kind: 'file' }>

/** The file at a path, if it can be used in this way. */
export type FileFinder = (path: SourcePath, use: MediaReference['use']) => UsableFile | undefined

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
  const found = find(path, 'picture')
  if (found?.file.picture) {
    const { file, words } = found
    const data = { hProperties: { ...file.picture } }
    return { ...node, url: file.output, alt: node.alt || (words.alt ?? node.alt), data }
  }
  return { type: 'emphasis', children: [{ type: 'text', value: wordsOfPicture(node) }] }
}

/** A link to nothing is its words, and its title behind them. */
function placeLink(node: Link, find: FileFinder): readonly RootContent[] {
  const path = contentPathOf(node.url)
  if (path === null) return [node]
  const found = find(path, 'attachment')
  return found ? [{ ...node, url: found.file.output }] : [...node.children, ...titleBehind(node)]
}
