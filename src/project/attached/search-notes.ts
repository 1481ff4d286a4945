/** Bytes that are no text, and words → whether these stand among them, in any way in which programs write letters. */
import type { ByteSource } from '../../read/files/byte-source.js'
import { decodeBytes } from '../../text/encodings/names.js'
import { textHolds, type WantedWords } from './finding.js'

type Words = Pick<WantedWords, 'finds'>

/** Bytes that are read at once, and those of them that are read again with the next. */
const [STRETCH, OVERLAP] = [1 << 20, 1 << 12]
/** So many are searched as a whole; of more, what looks like letters. */
const SHORT = 1 << 16
const SINGLE = ['windows-1252', 'ibm850', 'macintosh'] as const
const WIDE = ['utf-16le', 'utf-16be'] as const

/** The first byte of two for Latin letters, and for those from Greek to Arabic. */
const [ZERO, ONE, LAST] = [String.raw`\0`, String.raw`\x01`, String.raw`\x06`]
/** Letters as they stand among other bytes: so many are rarely there by chance. Each expression goes once through the bytes. */
const RUNS = {
  'utf-8': /(?:[\t\n\r\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}){4,}/g,
  'utf-16le': new RegExp(`(?:[^${ZERO}][${ZERO}-${LAST}]|${ZERO}[${ONE}-${LAST}]){3,}`, 'g'),
  'utf-16be': new RegExp(`(?:[${ZERO}-${LAST}][^${ZERO}]|[${ONE}-${LAST}]${ZERO}){3,}`, 'g'),
} as const
/** Single letters beyond ASCII between others. */
const SINGLE_RUN = /[\t\n\r\x20-\x7e][\t\n\r\x20-\x7e\x80-\xff]{2,}[\t\n\r\x20-\x7e\x80-\xff]/g

/** Single bytes beyond ASCII are letters at the beginning and at the end of what is long, where programs note names. */
export function notesHold(source: ByteSource, words: Words): boolean {
  for (let from = 0; from < source.size; from += STRETCH - OVERLAP) {
    const to = Math.min(source.size, from + STRETCH)
    const bytes = source.read(from, to)
    const isEdge = from === 0 || to === source.size
    if (stretchHolds(bytes, isEdge, words)) return true
    if (to === source.size) break
  }
  return false
}

function stretchHolds(bytes: Buffer, isEdge: boolean, words: Words): boolean {
  const isShort = bytes.length <= SHORT
  const texts = isShort ? readWhole(bytes) : readRuns(bytes, isEdge)
  return [...new Set(texts)].some((text) => textHolds(text, words))
}

function readWhole(bytes: Buffer): readonly string[] {
  const single = (['utf-8', ...SINGLE] as const).map((encoding) => decodeBytes(encoding, bytes))
  const wide = WIDE.flatMap((encoding) =>
    [bytes, bytes.subarray(1)].map((each) => decodeBytes(encoding, each)),
  )
  return [...single, ...wide]
}

function readRuns(bytes: Buffer, isEdge: boolean): readonly string[] {
  const text = bytes.toString('latin1')
  const runs = Object.entries(RUNS).map(([encoding, run]) =>
    decodeRuns(text, run, encoding as keyof typeof RUNS),
  )
  return isEdge
    ? [...runs, ...SINGLE.map((encoding) => decodeRuns(text, SINGLE_RUN, encoding))]
    : runs
}

/** With what parts words between them, of two bytes. */
function decodeRuns(
  text: string,
  run: RegExp,
  encoding: keyof typeof RUNS | (typeof SINGLE)[number],
): string {
  const runs = text.match(run) ?? []
  return decodeBytes(encoding, Buffer.from(runs.join('\n\n'), 'latin1'))
}
