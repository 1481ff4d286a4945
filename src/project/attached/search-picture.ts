/** A picture, and words → whether a camera, a program or a person noted them in it. What it shows is not searched. */
import { inflateSync } from 'node:zlib'
import { cleanPicture } from '../../read/media/cleaning/clean-picture.js'
import { sourceOfBytes } from '../../read/files/byte-source.js'
import { markupHolds, type Finding, type WantedWords } from './finding.js'
import { notesHold } from './search-notes.js'

type Words = Pick<WantedWords, 'finds'>

/** Longer notes unpacked are none. */
const LONGEST = 1 << 20
const PNG_HEAD = 8
/** Texts that a PNG may pack: https://www.w3.org/TR/png-3/#11textinfo */
const PACKED_TEXTS: ReadonlySet<string> = new Set(['zTXt', 'iTXt', 'iCCP'])

export function searchPicture(bytes: Buffer, mediaType: string, words: Words): Finding {
  const cleaned = cleanPicture(bytes, mediaType)
  if (cleaned === null) return { cause: 'is broken or cut off' }
  const packets = [...cleaned.xmp, ...cleaned.iptc].map((each) => Buffer.from(each))
  const notes = [...packets, ...stretchesBeside(bytes, cleaned.parts)]
  if (notes.some((note) => notesHold(sourceOfBytes(note), words))) return 'holds'
  if (cleaned.xmp.some((packet) => markupHolds(Buffer.from(packet).toString('utf8'), words)))
    return 'holds'
  return mediaType === 'image/png' ? searchPacked(bytes, words) : 'free'
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

function searchPacked(bytes: Buffer, words: Words): Finding {
  for (let at = PNG_HEAD; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (PACKED_TEXTS.has(type)) {
      const note = unpackText(type, bytes.subarray(at + 8, end - 4))
      if (note === null) return { cause: 'has a note that cannot be unpacked' }
      if (notesHold(sourceOfBytes(note), words)) return 'holds'
    }
    at = end
  }
  return 'free'
}

/** Empty where nothing is packed. Null where it is, and cannot be unpacked. */
function unpackText(type: string, data: Buffer): Buffer | null {
  const key = data.indexOf(0)
  const isPacked = type !== 'iTXt' || data[key + 1] === 1
  if (!isPacked) return Buffer.alloc(0)
  // An iTXt says a language and a translated key before its text.
  const start = type === 'iTXt' ? data.indexOf(0, data.indexOf(0, key + 3) + 1) + 1 : key + 2
  try {
    return inflateSync(data.subarray(start), { maxOutputLength: LONGEST })
  } catch {
    return null
  }
}
