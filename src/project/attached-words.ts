/** Files that articles link to, and words that nobody should read → those that have the words, as far as text can be made of them. */
import { readParts } from '../formats/documents/zip-parts.js'
import { readText } from '../formats/read-text.js'
import { cleanPicture } from '../read/media/cleaning/clean-picture.js'
import { pictureKindOf } from '../read/media/media-kinds.js'
import { readBytes } from '../read/files/read-bytes.js'
import type { ParsedFile } from '../record/article.js'
import { formatOf } from '../record/formats.js'
import type { FoundMedia, MediaFile } from '../record/media.js'
import type { SourcePath } from '../record/strings.js'
import { decodeReference, REFERENCE } from '../text/reference.js'
import { withoutTags } from '../text/without-tags.js'
import { extractApart } from './extract-apart.js'

type FindMedia = (path: SourcePath) => FoundMedia

/** Larger files are films and sound, whose text nobody can make. */
const MOST_BYTES = 64 << 20
const PACKED = Buffer.from('PK\x03\x04')
/** Parts that are text, of documents, tables, slides, books and of whatever else is packed so. */
const TEXT_PART = /\.(?:xml|rels|x?html?|opf|ncx|txt|csv|md)$/i

/** What lies in the content folder, and the words. */
export interface WordSearch {
  readonly content: string
  readonly findMedia: FindMedia
  readonly finds: (text: string) => boolean
}

/** What is published as it is shows the words to whoever opens it: a file that has them is refused. */
export async function refuseHolding(parsed: ParsedFile, search: WordSearch): Promise<FindMedia> {
  const { findMedia } = search
  const held = new Set(await listHolding(parsed, search))
  if (held.size === 0) return findMedia
  return (path) =>
    held.has(path) ? { kind: 'refused', cause: 'has words that are redacted' } : findMedia(path)
}

/** Paths of files that have the words and would be published as they are, as the articles of a file name them. */
export async function listHolding(
  { records }: ParsedFile,
  { content, findMedia, finds }: WordSearch,
): Promise<readonly SourcePath[]> {
  const named = records.flatMap((record) =>
    record.kind === 'article' ? record.references.map(({ path }) => path) : [],
  )
  const held: SourcePath[] = []
  for (const path of new Set(named)) {
    const media = findMedia(path)
    if (media.kind === 'file' && (await isKnownToHold(content, media.file, finds))) held.push(path)
  }
  return held
}

/** What was found with some words: many articles may link to one document. It is forgotten with who looks for them. */
const found = new WeakMap<WordSearch['finds'], Map<SourcePath, Promise<boolean>>>()

function isKnownToHold(
  content: string,
  file: MediaFile,
  finds: WordSearch['finds'],
): Promise<boolean> {
  const known = found.get(finds) ?? new Map<SourcePath, Promise<boolean>>()
  found.set(finds, known)
  const holds = known.get(file.path) ?? isHolding(content, file, finds)
  known.set(file.path, holds)
  return holds
}

/** A picture that loses what programs noted in it shows nothing of that. */
export async function isHolding(
  content: string,
  { path, size, isCleaned }: Pick<MediaFile, 'path' | 'size' | 'isCleaned'>,
  finds: WordSearch['finds'],
): Promise<boolean> {
  return !isCleaned && size <= MOST_BYTES && (await fileHolds(content, path, finds))
}

/**
 * Whether the words stand in the file: in its text, or in what a document or a picture keeps besides, such as notes, captions
 * and names of authors. What a picture shows is not searched.
 */
export async function fileHolds(
  content: string,
  path: SourcePath,
  finds: WordSearch['finds'],
): Promise<boolean> {
  const file = readBytes(content, path)
  if (!('bytes' in file)) return false
  const bytes = Buffer.from(file.bytes)
  const picture = pictureKindOf(bytes)
  if (picture !== null) return notesHold(bytes, picture.mediaType, finds)
  if (formatOf(path) !== null) {
    const source = await readText(path, bytes, null, extractApart)
    if ('text' in source && finds(source.text)) return true
  }
  return PACKED.equals(bytes.subarray(0, PACKED.length)) && partsHold(bytes, finds)
}

/** Whatever of a picture does not draw it, in any way that programs write letters. */
function notesHold(bytes: Buffer, mediaType: string, finds: WordSearch['finds']): boolean {
  const cleaned = cleanPicture(bytes, mediaType)
  if (cleaned === null) return false
  const packets = [...cleaned.xmp, ...cleaned.iptc].map((each) => Buffer.from(each))
  const notes = [...packets, ...stretchesBeside(bytes, cleaned.parts)]
  return notes.some((note) => writtenIn(note).some((text) => finds(readable(text, ' '))))
}

/** Longer stretches are second pictures and films. */
const LONGEST_NOTE = 1 << 20

function writtenIn(note: Buffer): readonly string[] {
  const head = note.subarray(0, LONGEST_NOTE)
  const wide = [head, head.subarray(1)].map((each) => each.toString('utf16le'))
  return [head.toString('utf8'), head.toString('latin1'), ...wide]
}

/** The bytes that are in none of the parts, which are stretches of them in order, or made anew. */
function stretchesBeside(bytes: Buffer, parts: readonly Uint8Array[]): readonly Buffer[] {
  const stretches: Buffer[] = []
  let from = 0
  for (const { buffer, byteOffset, length } of parts) {
    const start = byteOffset - bytes.byteOffset
    if (buffer !== bytes.buffer || start < from) continue
    stretches.push(bytes.subarray(from, start))
    from = start + length
  }
  return [...stretches, bytes.subarray(from)]
}

/** Words may be parted by tags within them, and by nothing but tags. */
function partsHold(bytes: Uint8Array, finds: WordSearch['finds']): boolean {
  const texts = [...textParts(bytes)].map((part) => Buffer.from(part).toString('utf8'))
  return texts.some((text) => ['', ' '].some((blank) => finds(readable(text, blank))))
}

/** As whoever opens it reads it: without tags, and with the letters that references stand for. */
function readable(markup: string, blank: string): string {
  return withoutTags(markup, blank).replaceAll(REFERENCE, decodeReference)
}

/** None of a file that is damaged, locked, or a bomb. */
function textParts(bytes: Uint8Array): Iterable<Uint8Array> {
  try {
    return readParts(bytes, (name) => TEXT_PART.test(name)).values()
  } catch {
    return []
  }
}
