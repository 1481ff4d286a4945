/** The bytes of a file, and words → whether they stand in it, or why nobody can tell. */
import { readWholeZip } from '../../formats/documents/zip-parts.js'
import { readText } from '../../formats/read-text.js'
import { sourceOfBytes } from '../../read/files/byte-source.js'
import { pictureKindOf } from '../../read/media/media-kinds.js'
import { formatOf } from '../../record/formats.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'
import { decodeText } from '../../text/decode.js'
import { decodeWindows1252 } from '../../text/windows-1252.js'
import { extractApart } from '../extract-apart.js'
import {
  gravest,
  markupHolds,
  textHolds,
  type Finding,
  type Search,
  type WantedWords,
} from './finding.js'
import { searchMail } from './search-mail.js'
import { notesHold } from './search-notes.js'
import { searchPdf } from './search-pdf.js'
import { searchPicture } from './search-picture.js'

/** Archives within archives, and bytes of all that is unpacked of one file. */
const [DEEPEST, MOST_BYTES] = [3, 256 << 20]
const ZIPS = ['PK\x03\x04', 'PK\x05\x06']
/** Where a reader looks for the beginning of a PDF. */
const PDF_REACH = 1024
/** Sound and films, drawings and fonts, settings of printers, and where a page ends: what they note stands in them as it is. */
const NOTED =
  /\.(?:mp3|m4a|mp4|ogg|wav|webm|tiff?|bmp|ico|emf|wmf|wdp|jp2|svm|ttf|otf|odttf|fntdata|woff2?)$|(?:^|\/)(?:printerSettings\d*\.bin|layout-cache)$|^ObjectReplacements\//i
/** Objects in a text of RTF, and its letters that are written in figures. */
const [RTF_OBJECT, RTF_LETTER] = ['\\objdata', /\\'([\da-f]{2})|\\u(-?\d{1,5}) ?\??/gi]

/** Never rejects. `path` is its own or that within another file. */
export async function searchBytes(
  path: string,
  bytes: Buffer,
  words: WantedWords,
): Promise<Finding> {
  return new Within(words).search(path, bytes, 0)
}

/** What is within one file: the room is for all of it. */
class Within {
  readonly #words: WantedWords
  #room = MOST_BYTES

  constructor(words: WantedWords) {
    this.#words = words
  }

  async search(path: string, bytes: Buffer, depth: number): Promise<Finding> {
    if (bytes.length === 0) return 'free'
    this.#room -= bytes.length
    if (depth > DEEPEST || this.#room < 0) return { cause: 'is packed too often, or too large' }
    const inner: Search['inner'] = (name, part) => this.search(name, part, depth + 1)
    try {
      return await searchKind(path, bytes, { ...this.#words, inner })
    } catch (error) {
      return { cause: causeOf(error) }
    }
  }
}

/** Our own messages say what “it” is; those of packages are about their own. */
function causeOf(error: unknown): string {
  const [, cause] = /^it (.*?)\.?$/s.exec(error instanceof Error ? error.message : '') ?? []
  return cause ?? 'is damaged'
}

async function searchKind(path: string, bytes: Buffer, search: Search): Promise<Finding> {
  const picture = pictureKindOf(bytes)
  if (picture !== null) return searchPicture(bytes, picture.mediaType, search)
  const head = bytes.toString('latin1', 0, PDF_REACH)
  if (ZIPS.some((mark) => head.startsWith(mark))) return searchZip(path, bytes, search)
  if (head.includes('%PDF-')) return searchPdf(bytes, sourcePath(path), search)
  if (NOTED.test(path)) return notesHold(sourceOfBytes(bytes), search) ? 'holds' : 'free'
  return searchText(sourcePath(path), bytes, search)
}

/** Names, comments, all parts, and the text as a word processor shows it. */
async function searchZip(path: string, bytes: Buffer, search: Search): Promise<Finding> {
  const { parts, between } = readWholeZip(bytes)
  if (notesHold(sourceOfBytes(Buffer.concat(between)), search)) return 'holds'
  if (parts.some(([name]) => textHolds(name, search))) return 'holds'
  const found = await gravest(searchParts(parts, search))
  return found === 'free' ? searchShown(sourcePath(path), bytes, search) : found
}

async function* searchParts(
  parts: readonly (readonly [name: string, bytes: Uint8Array])[],
  { inner }: Search,
): AsyncGenerator<Finding> {
  for (const [name, { buffer, byteOffset, length }] of parts) {
    const found = await inner(name, Buffer.from(buffer, byteOffset, length))
    yield typeof found === 'string' ? found : { cause: `has a part that ${found.cause} (${name})` }
  }
}

/** A word that begins a line and ends in another piece is whole there; what cannot be shown has been searched. */
async function searchShown(path: SourcePath, bytes: Buffer, search: Search): Promise<Finding> {
  const format = formatOf(path)
  if (format !== 'word' && format !== 'opendocument') return 'free'
  const source = await readText(path, bytes, null, extractApart)
  return 'text' in source && textHolds(source.text, search) ? 'holds' : 'free'
}

function searchText(path: SourcePath, bytes: Buffer, search: Search): Promise<Finding> | Finding {
  const decoded = decodeText(bytes, path, null)
  if (!('text' in decoded)) return { cause: 'is of a kind that cannot be searched' }
  const { text } = decoded
  if (markupHolds(text, search)) return 'holds'
  const format = formatOf(path)
  if (format === 'mail' || format === 'web-archive') return searchMail(text, search)
  return format === 'rtf' ? searchRtf(text, search) : 'free'
}

function searchRtf(text: string, search: Search): Finding {
  const spelled = text.replaceAll(RTF_LETTER, (_, byte: string | undefined, code: string) =>
    byte === undefined
      ? String.fromCharCode(Number(code) & 0xffff)
      : decodeWindows1252(Buffer.from(byte, 'hex')),
  )
  if (textHolds(spelled, search)) return 'holds'
  return text.includes(RTF_OBJECT) ? { cause: 'has an object in it' } : 'free'
}
