/** A record that names files, and what was found of them → the same with the files in place, or their words. */
import type { Image, Link, Root, RootContent } from 'mdast'
import type { Article, PublishedRecord } from '../../record/article.js'
import { comparePositions, type Diagnostic } from '../../record/diagnostic.js'
import type { FoundMedia, MediaFile, MediaReference } from '../../record/media.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
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
    find(reference.path, reference.use) ? [] : [complain(article, reference, found)],
  )
  const files = references.flatMap(({ path, use }) => find(path, use) ?? [])
  const media = [...new Map(files.map((file) => [file.path, file])).values()]
  const diagnostics = [...record.diagnostics, ...complaints].toSorted(comparePositions)
  const body = placeFiles(article.body, find)
  return {
    ...record,
    article: { ...article, ...settlePicture(article, find), body, media },
    diagnostics,
  }
}

/** Only what is a picture is shown. */
function usableFile(
  found: FoundMedia | undefined,
  use: MediaReference['use'],
): MediaFile | undefined {
  if (found?.kind !== 'file') return undefined
  return use === 'attachment' || found.file.picture ? found.file : undefined
}

function complain(
  { origin }: Article,
  { path, use, line, column }: MediaReference,
  found: ReadonlyMap<SourcePath, FoundMedia>,
): Diagnostic {
  const { file } = origin
  const position = { line, column }
  const what = found.get(path) ?? { kind: 'missing', similar: null }
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
  const file = find(picture.path, 'picture')
  if (file) return { picture: { ...picture, path: file.path }, extra, origin }
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
