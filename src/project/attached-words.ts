/** Files that articles link to, and words that nobody should read → those that have the words, as far as text can be made of them. */
import { readParts } from '../formats/documents/zip-parts.js'
import { readText } from '../formats/read-text.js'
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

/** Paths of attachments that have the words, as the articles of a file name them. */
export async function listHolding(
  { records }: ParsedFile,
  { content, findMedia, finds }: WordSearch,
): Promise<readonly SourcePath[]> {
  const named = records.flatMap((record) =>
    record.kind === 'article'
      ? record.references.flatMap(({ path, use }) => (use === 'attachment' ? [path] : []))
      : [],
  )
  const held: SourcePath[] = []
  for (const path of new Set(named)) {
    const found = findMedia(path)
    if (found.kind === 'file' && (await fileHolds(content, found.file, finds))) held.push(path)
  }
  return held
}

/** Whether an attachment has the words. Pictures are not searched, nor what is larger than a document. */
export async function fileHolds(
  content: string,
  { path, picture, size }: Pick<MediaFile, 'path' | 'picture' | 'size'>,
  finds: WordSearch['finds'],
): Promise<boolean> {
  return picture === null && size <= MOST_BYTES && (await holdsWords(content, path, finds))
}

/** Whether the words stand in the file: in its text, or in what a document keeps besides, such as notes and names of authors. */
async function holdsWords(
  content: string,
  path: SourcePath,
  finds: WordSearch['finds'],
): Promise<boolean> {
  const file = readBytes(content, path)
  if (!('bytes' in file)) return false
  if (formatOf(path) !== null) {
    const source = await readText(path, file.bytes, null, extractApart)
    if ('text' in source && finds(source.text)) return true
  }
  return PACKED.equals(file.bytes.subarray(0, PACKED.length)) && partsHold(file.bytes, finds)
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
