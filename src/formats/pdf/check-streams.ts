/** The bytes of a PDF → nothing, or an error where its text, unpacked, would take more room than any publication. */
import { inflateSync, constants } from 'node:zlib'

/** Bytes of all streams but pictures, unpacked. A page of text has some twenty thousand. */
const MOST_BYTES = 96 << 20
const BEGINNING = 'stream'
const END = 'endstream'
/** A dictionary before its stream is no longer. */
const REACH = 2000
const PACKED = /\/(?:FlateDecode|Fl)(?![a-zA-Z])/g

export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let room = MOST_BYTES
  let at = file.indexOf(BEGINNING)
  while (at !== -1) {
    const start = at + BEGINNING.length + (file[at + BEGINNING.length] === 0x0d ? 2 : 1)
    const end = file.indexOf(END, start)
    if (end === -1) return
    const packings = packingsOf(file, at)
    if (packings > 1) throw new Error('a stream in it is packed more than once')
    if (packings === 1) room -= measure(file.subarray(start, end), room)
    at = file.indexOf(BEGINNING, end + END.length)
  }
}

/** How often the stream is packed; 0 for a picture, which is never unpacked. */
function packingsOf(file: Buffer, stream: number): number {
  const before = file.toString('latin1', Math.max(0, stream - REACH), stream)
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return 0
  return dictionary.match(PACKED)?.length ?? 0
}

function measure(packed: Buffer, room: number): number {
  try {
    const finishFlush = constants.Z_SYNC_FLUSH
    return inflateSync(packed, { maxOutputLength: Math.max(1, room), finishFlush }).length
  } catch (error) {
    if (!(error instanceof RangeError)) return 0
    throw new Error(`it would take more than ${MOST_BYTES >> 20} MB when unpacked`, {
      cause: error,
    })
  }
}
