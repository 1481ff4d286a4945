/** A PDF, and words → whether they stand on its pages, in what it says of itself, or in files within it. */
import {
  isNoContent,
  isPicture,
  streamsOf,
  Unpacking,
  type PdfStream,
} from '../../formats/pdf/streams.js'
import { stringsIn } from '../../formats/pdf/strings.js'
import { sourceOfBytes } from '../../read/files/byte-source.js'
import { pictureKindOf } from '../../read/media/media-kinds.js'
import type { SourcePath } from '../../record/strings.js'
import { readPdfWordsApart } from '../extract-apart.js'
import { gravest, markupHolds, textHolds, type Finding, type Search } from './finding.js'
import { notesHold } from './search-notes.js'

const LOCKED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/
const END = '%%EOF'
/** A file that was made for the web has a first end of no state. */
const LINEARIZED = /startxref\s+0\s+%%EOF$/
const TAIL = 40
/** Whoever saves a PDF may add to what is there. Each state is read as a whole. */
const MOST_STATES = 4
/** Ways of packing that nobody writes any more. */
const OLD_PACKING =
  /\/(?:LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL|Crypt)(?![A-Za-z])/
const FONT = /\/(?:Length[123]\b|Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b)/
const EMBEDDED = /\/Type\s*\/EmbeddedFile\b/
/** Beginnings of files that are no text. */
const FILES_WITHIN = ['PK\x03\x04', '%PDF-', '\xd0\xcf\x11\xe0', '\x1f\x8b', '7z\xbc\xaf', 'Rar!']

/** Rejects where the file is damaged, or made to keep a reader busy. */
export async function searchPdf(bytes: Buffer, path: SourcePath, search: Search): Promise<Finding> {
  if (isLocked(bytes)) return { cause: 'is locked' }
  const said = await gravest(searchStreams(bytes, search))
  if (said !== 'free') return said
  return gravest(searchStates(bytes, path, search))
}

function isLocked(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('/Encrypt'); at !== -1; at = bytes.indexOf('/Encrypt', at + 1))
    if (LOCKED.test(bytes.toString('latin1', at, at + TAIL))) return true
  return false
}

/** What is not on the pages: titles, authors, comments, bookmarks, names of layers, whatever programs noted. */
async function* searchStreams(bytes: Buffer, search: Search): AsyncGenerator<Finding> {
  const unpacking = new Unpacking()
  const between: Buffer[] = []
  let done = 0
  for (const stream of streamsOf(bytes)) {
    between.push(bytes.subarray(done, stream.start))
    done = stream.end
    yield await searchStream(stream, unpacking, search)
  }
  between.push(bytes.subarray(done))
  yield stringsHold(Buffer.concat(between), search) ? 'holds' : 'free'
}

async function searchStream(
  stream: PdfStream,
  unpacking: Unpacking,
  search: Search,
): Promise<Finding> {
  const { dictionary, stored } = stream
  if (isPicture(stream)) return searchDrawn(stored, search)
  const content = unpacking.contentOf(stream)
  if (FONT.test(dictionary)) return 'free'
  if (content === null) return { cause: 'is damaged' }
  if (isNoContent(stream) && OLD_PACKING.test(dictionary))
    return { cause: 'is packed in a way that is not known' }
  const head = content.toString('latin1', 0, 8)
  if (EMBEDDED.test(dictionary) || FILES_WITHIN.some((mark) => head.startsWith(mark)))
    return search.inner('', content)
  return stringsHold(content, search) ? 'holds' : 'free'
}

/** A picture may bring the notes of its camera along. */
function searchDrawn(stored: Buffer, search: Search): Promise<Finding> | Finding {
  if (pictureKindOf(stored) !== null) return search.inner('', stored)
  const isOther = stored.toString('latin1', 4, 8) === 'jP  '
  return isOther && notesHold(sourceOfBytes(stored), search) ? 'holds' : 'free'
}

function stringsHold(content: Buffer, search: Search): boolean {
  const text = content.toString('latin1')
  const texts = [text, ...stringsIn(text)]
  if (/[\x80-\xff]/.test(text)) texts.push(content.toString('utf8'))
  if (/^(?:\xfe\xff|\xff\xfe)/.test(text)) return notesHold(sourceOfBytes(content), search)
  return texts.some((each, index) =>
    index === 0 || index === texts.length - 1 ? markupHolds(each, search) : textHolds(each, search),
  )
}

/** The pages as they are, and as they were before somebody added to the file. */
async function* searchStates(
  bytes: Buffer,
  path: SourcePath,
  search: Search,
): AsyncGenerator<Finding> {
  const states = statesOf(bytes)
  if (states.length > MOST_STATES) {
    yield { cause: 'keeps many earlier states of itself' }
    return
  }
  for (const state of states) {
    const { texts, silent } = await readPdfWordsApart(state, path)
    if (texts.some((text) => textHolds(text, search))) yield 'holds'
    else if (silent > 0 && !search.passesScans)
      yield { cause: 'has pages of which no text can be read' }
  }
}

/** The last one first. */
function statesOf(bytes: Buffer): readonly Buffer[] {
  const states = [bytes]
  let end = bytes.lastIndexOf(END)
  while (end > 0) {
    end = bytes.lastIndexOf(END, end - 1)
    if (end === -1) break
    const state = bytes.subarray(0, end + END.length)
    if (!LINEARIZED.test(state.toString('latin1', Math.max(0, state.length - TAIL))))
      states.push(state)
  }
  return states
}
