/** The bytes of a PDF → nothing, or an error where its text, unpacked, would take more room than any publication. */
import { inflateSync, constants } from 'node:zlib'
import { OperatorCount } from './operator-count.js'

/** Bytes of all streams but pictures, unpacked. A page of text has some twenty thousand. */
const MOST_BYTES = 96 << 20
const BEGINNING = 'stream'
const END = 'endstream'
/** A dictionary before its stream is no longer. */
const REACH = 2000
const PACKED = /\/(?:FlateDecode|Fl)(?![a-zA-Z])/g

/** Throws, with the reason. */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const operators = new OperatorCount(bytes.length)
  let room = MOST_BYTES
  let at = file.indexOf(BEGINNING)
  while (at !== -1) {
    const start = at + BEGINNING.length + (file[at + BEGINNING.length] === 0x0d ? 2 : 1)
    const end = file.indexOf(END, start)
    if (end === -1) return
    const dictionary = dictionaryOf(file, at)
    const packings = packingsOf(dictionary)
    if (packings > 1) throw new Error('a stream in it is packed more than once')
    const stored = file.subarray(start, end)
    const content = packings === 1 ? unpack(stored, room) : stored
    if (packings === 1) room -= content.length
    if (!isNoContent(dictionary)) operators.add(content)
    at = file.indexOf(BEGINNING, end + END.length)
  }
}

function dictionaryOf(file: Buffer, stream: number): string {
  const before = file.toString('latin1', Math.max(0, stream - REACH), stream)
  return before.slice(before.lastIndexOf(' obj') + 1)
}

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s*\/Image\b/.test(dictionary)
}

/** How often the stream is packed; 0 for a picture, which is never unpacked. */
function packingsOf(dictionary: string): number {
  return isPicture(dictionary) ? 0 : (dictionary.match(PACKED)?.length ?? 0)
}

/** Pictures, fonts, profiles of colours, tables of objects and what is said of the file: nothing draws by them. */
const NO_CONTENT =
  /\/(?:Length[123]|FunctionType|N|W|Alternate)\b|\/Type\s*\/(?:ObjStm|XRef|Metadata|CMap|EmbeddedFile)\b|\/Subtype\s*\/(?:XML|Type1C|CIDFontType0C|OpenType)\b/

function isNoContent(dictionary: string): boolean {
  return isPicture(dictionary) || NO_CONTENT.test(dictionary)
}

/** Empty where it is damaged: then nobody else can unpack it. */
function unpack(packed: Buffer, room: number): Buffer {
  try {
    const finishFlush = constants.Z_SYNC_FLUSH
    return inflateSync(packed, { maxOutputLength: Math.max(1, room), finishFlush })
  } catch (error) {
    if (!(error instanceof RangeError)) return Buffer.alloc(0)
    throw new Error(`it would take more than ${MOST_BYTES >> 20} MB when unpacked`, {
      cause: error,
    })
  }
}
