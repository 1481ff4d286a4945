/** The bytes of a PDF → its streams, as they stand and unpacked. */
import { constants, inflateRawSync, inflateSync } from 'node:zlib'

/** Bytes of all streams but pictures, unpacked. A page of text has some twenty thousand. */
export const MOST_UNPACKED = 96 << 20
const BEGINNING = 'stream'
const END = 'endstream'
/** A dictionary before its stream is no longer. */
const REACH = 2000
const PACKED = /\/(?:FlateDecode|Fl)(?![a-zA-Z])/g
/** What is before the packed bytes. https://www.rfc-editor.org/rfc/rfc1950 */
const ZLIB_HEAD = 2

export interface PdfStream {
  /** What is said of it, at least. */
  readonly dictionary: string
  readonly stored: Buffer
  /** Where its bytes begin and end. */
  readonly start: number
  readonly end: number
}

export function* streamsOf(file: Buffer): Generator<PdfStream> {
  let at = file.indexOf(BEGINNING)
  while (at !== -1) {
    const start = at + BEGINNING.length + (file[at + BEGINNING.length] === 0x0d ? 2 : 1)
    const end = file.indexOf(END, start)
    if (end === -1) return
    yield { dictionary: dictionaryOf(file, at), stored: file.subarray(start, end), start, end }
    at = file.indexOf(BEGINNING, end + END.length)
  }
}

function dictionaryOf(file: Buffer, stream: number): string {
  const before = file.toString('latin1', Math.max(0, stream - REACH), stream)
  return before.slice(before.lastIndexOf(' obj') + 1)
}

export function isPicture({ dictionary }: PdfStream): boolean {
  return /\/Subtype\s*\/Image\b/.test(dictionary)
}

/** Pictures, fonts, profiles of colours, tables of objects and what is said of the file: nothing draws by them. */
const NO_CONTENT =
  /\/(?:Length[123]|FunctionType|N|W|Alternate)\b|\/Type\s*\/(?:ObjStm|XRef|Metadata|CMap|EmbeddedFile)\b|\/Subtype\s*\/(?:XML|Type1C|CIDFontType0C|OpenType)\b/

export function isNoContent(stream: PdfStream): boolean {
  return isPicture(stream) || NO_CONTENT.test(stream.dictionary)
}

/** Unpacks streams one after the other, as long as they are no bomb. */
export class Unpacking {
  #room = MOST_UNPACKED

  /**
   * As it stands where it is not packed; pictures never are unpacked. Null where it is damaged: then nobody else can unpack
   * it. Throws where it takes more room than any publication, or is packed more than once.
   */
  contentOf(stream: PdfStream): Buffer | null {
    const packings = isPicture(stream) ? 0 : (stream.dictionary.match(PACKED)?.length ?? 0)
    if (packings > 1) throw new Error('a stream in it is packed more than once')
    if (packings === 0) return stream.stored
    const content = unpack(stream.stored, this.#room)
    this.#room -= content?.length ?? 0
    return content
  }
}

/** A wrong sum at the end is no harm. */
function unpack(packed: Buffer, room: number): Buffer | null {
  const options = { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH }
  for (const [inflate, from] of [
    [inflateSync, 0],
    [inflateRawSync, ZLIB_HEAD],
  ] as const) {
    try {
      return inflate(packed.subarray(from), options)
    } catch (error) {
      if (error instanceof RangeError)
        throw new Error(`it would take more than ${MOST_UNPACKED >> 20} MB when unpacked`, {
          cause: error,
        })
    }
  }
  return null
}
