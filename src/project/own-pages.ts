/** Markdown files of `_pages/` → the archive's own pages, with the files that they show, and what is to be said of them. */
import { join } from 'node:path'
import type { RootContent } from 'mdast'
import { isTakenFolder } from '../archive/plan-own-pages.js'
import { complainOf, placeFiles, usableFile } from '../article/body/attach-media.js'
import { placeNearLinks } from '../article/body/near-links.js'
import type { NamedFile } from '../article/body/settle-context.js'
import { saysNo, saysYes } from '../article/fields/draft-mark.js'
import type { HeaderField } from '../article/fields/header-field.js'
import { remarkNotes } from '../article/manuscript/manuscript.js'
import { lowerHeadings } from '../article/manuscript/settle-manuscript.js'
import { diagnoseRemark } from '../article/remark.js'
import { readArticleBody } from '../markdown/article-body.js'
import { readFrontMatter } from '../markdown/front-matter.js'
import { readBytes } from '../read/files/read-bytes.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { FoundMedia, MediaFile } from '../record/media.js'
import { type OwnLink, type OwnPage, PAGE_PLACES } from '../record/own-page.js'
import { folderOf, type SourceText, type UnreadableFile } from '../record/source-file.js'
import { languageTag, type PageUrl, pageUrl, type SourcePath } from '../record/strings.js'
import { didYouMean } from '../report/did-you-mean.js'
import { textOf } from '../text/block-text.js'
import { decodeSource } from '../text/decode.js'
import type { Redactor } from '../text/redact.js'
import { anchorsOf, placeOf, resolveAmong, slugOfFile, type WrittenLink } from './own-links.js'
import { STILL_THERE, wordsOf } from './shown-words.js'

/** How a page is read: what lies at a path, and what replaces words that nobody should read, if there are any. */
export interface PageSurroundings {
  readonly content: string
  readonly findMedia: (path: SourcePath) => FoundMedia
  readonly redactor: Pick<Redactor, 'source' | 'text' | 'finds'> | null
}

export interface ReadPage {
  readonly page: OwnPage
  /** Those that lead to pages of the site, or should. */
  readonly links: readonly OwnLink[]
  readonly media: readonly MediaFile[]
  readonly diagnostics: readonly Diagnostic[]
}

const KEYS = ['title', 'description', 'language', 'place', 'draft'] as const
type Key = (typeof KEYS)[number]

/** Pages in order of file, without drafts. Throws `SettingsError` for what a page may not be, and where two are at one address. */
export function readOwnPages(
  paths: readonly SourcePath[],
  surroundings: PageSurroundings,
): readonly ReadPage[] {
  const taken = new Map<PageUrl, SourcePath>()
  const anchors = new Map<PageUrl, ReadonlySet<string>>()
  const pages = paths.flatMap((path) => {
    const read = readPage(path, paths, surroundings)
    if (read === null) return []
    const { url } = read.page
    const other = taken.get(url)
    if (other !== undefined)
      throw faultAt(surroundings.content, path, '1:1', `${url} is the address of ${other} as well`)
    taken.set(url, path)
    anchors.set(url, read.anchors)
    return [{ path, read }]
  })
  return pages.map(({ path: file, read: { page, links, media, diagnostics } }) => ({
    page,
    media,
    diagnostics,
    links: links.map(({ written, address, line, column }) => ({
      file,
      place: placeOf(address ?? written, page.url, anchors),
      line,
      column,
    })),
  }))
}

/** A page alone, before it is known where its links to the others lead. */
interface PageAlone extends Omit<ReadPage, 'links'> {
  readonly links: readonly WrittenLink[]
  /** The fragments that lead into it. */
  readonly anchors: ReadonlySet<string>
}

function readPage(
  path: SourcePath,
  paths: readonly SourcePath[],
  surroundings: PageSurroundings,
): PageAlone | null {
  const { content, findMedia, redactor } = surroundings
  const read = readSource(content, path)
  const source = redactor?.source(read) ?? read
  const header = readFrontMatter(source.text)
  const fault: Fault = (offset, message) => {
    const { line, column } = source.positionAt(offset)
    return faultAt(content, path, `${line}:${column}`, message)
  }
  const said = settleKeys(header.fields, fault)
  if (said.draft !== undefined && saysYes(said.draft)) return null
  const text = source.text.slice(header.bodyStart)
  const body = readArticleBody(text, folderOf(path), false)
  const { title, blocks } = takeTitle(said.title, body.blocks)
  if (title === '')
    throw fault(
      0,
      'needs a title: “title: About our collection” between two lines of three hyphens',
    )
  const words = [title, said.description ?? '', ...blocks.flatMap(wordsOf)]
  if (words.some((each) => redactor?.finds(each))) throw fault(0, STILL_THERE)
  const found = findFiles(body.files, findMedia)
  const near = body.notes.filter(({ rule }) => rule === 'near-link')
  const notes = body.notes.filter((each) => !near.includes(each))
  const remarks = [...header.remarks, ...remarkNotes(notes, header.bodyStart)]
  const anchors = anchorsOf(blocks)
  const resolve = resolveAmong(paths, folderOf(path), redactor, anchors)
  const links = near.map(({ words: written, offset }): WrittenLink => {
    const { line, column } = source.positionAt(header.bodyStart + offset)
    return { written, address: resolve(written), line, column }
  })
  const placed = placeFiles(lowerHeadings({ type: 'root', children: [...blocks] }), found.find)
  return {
    page: {
      url: addressOf(path, redactor, fault),
      place: PAGE_PLACES.find((place) => place === said.place) ?? 'footer',
      view: {
        title,
        description: said.description ?? '',
        language: said.language === undefined ? null : languageTag(said.language.toLowerCase()),
        body: placeNearLinks(placed, resolve),
      },
    },
    links,
    anchors,
    media: found.media,
    diagnostics: [
      ...source.diagnostics,
      ...remarks.map((each) => diagnoseRemark(each, path, source.positionAt(each.offset))),
      ...found.missing.map(({ offset, ...file }) => {
        const position = source.positionAt(header.bodyStart + offset)
        return complainOf(path, { ...file, ...position }, findMedia(file.path))
      }),
    ],
  }
}

type Fault = (offset: number, message: string) => SettingsError

function faultAt(content: string, path: string, at: string, message: string): SettingsError {
  return new SettingsError(`${join(content, path)}:${at}: ${message}`)
}

function readSource(content: string, path: SourcePath): SourceText {
  const read = readEither(content, path)
  if ('text' in read) return read
  throw faultAt(content, path, '1:1', read.diagnostics[0]?.reason ?? 'cannot be read')
}

function readEither(content: string, path: SourcePath): SourceText | UnreadableFile {
  const file = readBytes(content, path)
  return 'bytes' in file ? decodeSource(path, file.bytes) : file
}

function settleKeys(
  fields: readonly HeaderField[],
  fault: Fault,
): Readonly<Partial<Record<Key, string>>> {
  const said = new Map<Key, string>()
  for (const { key, text, offset } of fields) {
    const known = KEYS.find((each) => each === key)
    if (known === undefined)
      throw fault(offset, `“${key}” is not a key of a page${didYouMean(key, KEYS, 'keys')}`)
    if (said.has(known)) throw fault(offset, `“${key}” stands twice: take one of the lines out`)
    said.set(known, (text ?? '').trim())
    if (known === 'place' && !PAGE_PLACES.some((place) => place === text))
      throw fault(offset, '“place” must be menu, footer or none')
    if (known === 'draft' && !saysYes(text ?? '') && !saysNo(text ?? ''))
      throw fault(offset, '“draft” must be true or false')
    if (known === 'language' && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text ?? ''))
      throw fault(offset, '“language” must be a language tag such as nl or pt-br')
  }
  return Object.fromEntries(said)
}

interface Titled {
  readonly title: string
  readonly blocks: readonly RootContent[]
}

/** Where no key gives the title, a heading at the top does. */
function takeTitle(said: string | undefined, blocks: readonly RootContent[]): Titled {
  const [first, ...others] = blocks
  const heading = first?.type === 'heading' && first.depth === 1 ? textOf(first).trim() : ''
  if (said === undefined || said === '') return { title: heading, blocks: others }
  return { title: said, blocks: heading === said ? others : blocks }
}

interface FoundFiles {
  readonly find: Parameters<typeof placeFiles>[1]
  readonly media: readonly MediaFile[]
  readonly missing: readonly NamedFile[]
}

function findFiles(
  files: readonly NamedFile[],
  findMedia: PageSurroundings['findMedia'],
): FoundFiles {
  const find: FoundFiles['find'] = (path, use) => usableFile(findMedia(path), use)
  const found = files.flatMap(({ path, use }) => find(path, use)?.file ?? [])
  const missing = files.filter(({ path, use }) => find(path, use) === undefined)
  return { find, missing, media: [...new Map(found.map((file) => [file.path, file])).values()] }
}

/** Where other pages of the site lie, or may come to lie, there is no room. */
function addressOf(
  path: SourcePath,
  redactor: PageSurroundings['redactor'],
  fault: Fault,
): PageUrl {
  const slug = slugOfFile(path, redactor)
  if (isTakenFolder(slug))
    throw fault(0, `${slug}/ is an address of the site itself: call the file otherwise`)
  return pageUrl(`${slug}/`)
}
