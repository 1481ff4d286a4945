/** Files that articles link to, and words that nobody should read → those that have the words, or may have them. */
import { withByteSource, type ByteSource } from '../read/files/byte-source.js'
import { readBytes } from '../read/files/read-bytes.js'
import { attachmentKindOf } from '../read/media/media-kinds.js'
import type { ParsedFile } from '../record/article.js'
import type { FoundMedia, MediaFile } from '../record/media.js'
import type { SourcePath } from '../record/strings.js'
import type { Finding, WantedWords } from './attached/finding.js'
import { searchBytes } from './attached/search-bytes.js'
import { notesHold } from './attached/search-notes.js'

type FindMedia = (path: SourcePath) => FoundMedia

/** What lies in the content folder, and the words. */
export interface WordSearch extends WantedWords {
  readonly content: string
  readonly findMedia: FindMedia
}

/** A file that is not offered. */
export interface HeldFile {
  readonly path: SourcePath
  /** Why nobody can tell whether it has the words; null where it has them. */
  readonly cause: string | null
}

/**
 * What is published as it is shows the words to whoever opens it: a file that has them is refused, and one that cannot be
 * cleared of them.
 */
export async function refuseHolding(parsed: ParsedFile, search: WordSearch): Promise<FindMedia> {
  const { findMedia } = search
  const held = new Map((await listHeld(parsed, search)).map((each) => [each.path, each]))
  if (held.size === 0) return findMedia
  return (path) => {
    const file = held.get(path)
    return file ? { kind: 'refused', cause: describeHeld(file) } : findMedia(path)
  }
}

/** Follows “it”, or a path. */
export function describeHeld({ cause }: Pick<HeldFile, 'cause'>): string {
  if (cause === null) return 'has words that are redacted'
  return `cannot be searched for words that are redacted, as it ${cause}`
}

/** Files that would be published as they are, as the articles of a file name them, and have the words or may have them. */
export async function listHeld(
  { records }: ParsedFile,
  search: WordSearch,
): Promise<readonly HeldFile[]> {
  const named = records.flatMap((record) =>
    record.kind === 'article' ? record.references.map(({ path }) => path) : [],
  )
  const held: HeldFile[] = []
  for (const path of new Set(named)) {
    const media = search.findMedia(path)
    if (media.kind !== 'file') continue
    const file = heldBy(path, await knownFinding(media.file, search))
    if (file) held.push(file)
  }
  return held
}

function heldBy(path: SourcePath, finding: Finding): HeldFile | null {
  if (finding === 'free') return null
  return { path, cause: finding === 'holds' ? null : finding.cause }
}

/** What was found with some words: many articles may link to one document. It is forgotten with who looks for them. */
const found = new WeakMap<WantedWords['finds'], Map<SourcePath, Promise<Finding>>>()

function knownFinding(file: MediaFile, search: WordSearch): Promise<Finding> {
  const known = found.get(search.finds) ?? new Map<SourcePath, Promise<Finding>>()
  found.set(search.finds, known)
  const finding = known.get(file.path) ?? searchMedia(search.content, file, search)
  known.set(file.path, finding)
  return finding
}

/** A picture that loses what programs noted in it shows nothing of that. */
export async function searchMedia(
  content: string,
  { path, isCleaned }: Pick<MediaFile, 'path' | 'isCleaned'>,
  words: WantedWords,
): Promise<Finding> {
  return isCleaned ? 'free' : searchFile(content, path, words)
}

/** No document is larger that somebody will open in a browser. */
const MOST_BYTES = 64 << 20
/** So many bytes tell what a file is. */
const HEAD = 1 << 12

/**
 * Whether the words stand in a file: in its text, or in what a document, a picture, sound or a film keeps besides, such as
 * notes, captions and names of authors. What is to be seen or heard is not searched.
 */
export async function searchFile(
  content: string,
  path: SourcePath,
  words: WantedWords,
): Promise<Finding> {
  try {
    const known = withByteSource(content, path, (source) => searchLong(source, path, words))
    if (known !== null) return known
  } catch {
    return { cause: 'cannot be read' }
  }
  const file = readBytes(content, path)
  if (!('bytes' in file)) return { cause: 'cannot be read' }
  return searchBytes(path, Buffer.from(file.bytes), words)
}

/** Sound and films, however long they are. Null where a file has to be looked into. */
function searchLong(source: ByteSource, path: SourcePath, words: WantedWords): Finding | null {
  const head = source.read(0, Math.min(HEAD, source.size))
  if (/^(?:audio|video)\//.test(attachmentKindOf(head, path)?.mediaType ?? ''))
    return notesHold(source, words) ? 'holds' : 'free'
  return source.size > MOST_BYTES ? { cause: `is larger than ${MOST_BYTES >> 20} MB` } : null
}
