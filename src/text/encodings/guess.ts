/** Bytes that are no UTF-8 → the encoding in which they are text, and a second one where that is nearly as likely. */
import type { EncodingName } from '../../record/source-file.js'
import { adviceOn } from './advice.js'
import { decodeBytes, tableOf } from './names.js'
import { countPlaces, countWords, judge, type Places } from './judge.js'

export interface EncodingGuess {
  readonly encoding: EncodingName
  /** Null where nothing else comes near. */
  readonly rival: EncodingName | null
}

/** In order of preference, with what speaks against each before anything was read. */
const CANDIDATES: readonly (readonly [encoding: EncodingName, prior: number])[] = [
  ['windows-1252', 0],
  ['ibm850', -4],
  ['macintosh', -4],
  ['windows-1250', -4],
  ['windows-1251', -4],
  ['iso-8859-2', -4.5],
  ['ibm437', -5],
  ['iso-8859-15', -5],
  ['koi8-r', -4],
  ['windows-1254', -5],
  ['windows-1253', -5],
  ['windows-1257', -7],
  ['ibm852', -6],
  ['ibm866', -6],
  ['ibm857', -7],
  ['koi8-u', -6],
  ['iso-8859-5', -6],
  ['iso-8859-7', -8],
  ['x-mac-cyrillic', -8],
  ['x-mac-ce', -9],
]

/** Another reading that is this much less likely, as a logarithm, is out of the question. */
const CLEAR = 7
/** Windows-1252 stays the choice where hardly anything speaks against it. */
const CLEAR_OF_USUAL = 4
const USUAL: EncodingName = 'windows-1252'
/** Where the characters of the best reading are no likelier than this on average, no candidate is right. */
const POOR = -7
/** Ctrl-Z ends a text of DOS, and nothing else. */
const END_OF_DOS = 0x1a
/** What such a sign adds, as a logarithm. */
const OF_SYSTEM = 4

interface Judged {
  readonly encoding: EncodingName
  readonly score: number
}

/** Never throws. */
export function guessEncoding(bytes: Buffer): EncodingGuess {
  const advice = isDense(bytes) ? adviceOn(bytes) : null
  if (advice !== null) return advice
  // What is left of UTF-8 with a few other bytes in it is repaired from Windows-1252, sequence by sequence.
  if (isMostlyUtf8(bytes)) return { encoding: 'windows-1252', rival: null }
  const places = countPlaces(bytes)
  const ranked = rank(bytes, places)
  const [best] = ranked
  const rival = findRival(ranked, places)
  const clear = best!.encoding === USUAL ? CLEAR_OF_USUAL : CLEAR
  const isPoor = best!.score / places.sum < POOR
  const isNear = rival !== undefined && best!.score - rival.score < clear
  if (!isPoor) return { encoding: best!.encoding, rival: isNear ? rival.encoding : null }
  // Windows-1252 stays where nothing explains the bytes. There is a rival: no byte is the same in all candidates.
  const other = best!.encoding === USUAL ? rival! : best!
  return { encoding: USUAL, rival: other.encoding }
}

const OF_SEVERAL_BYTES = /^(?:gb|big5|euc-|shift_jis|iso-2022)/

/** Whether bytes may be in `encoding`: nothing in it is undefined, and no other reading is far likelier. */
export function mayBe(encoding: EncodingName, bytes: Buffer): boolean {
  if (OF_SEVERAL_BYTES.test(encoding)) return !decodeBytes(encoding, bytes).includes('\ufffd')
  const places = countPlaces(bytes)
  const table = tableOf(encoding)
  if (places.bytes.some((byte) => /[\ufffd\x80-\x9f]/.test(table[byte]!))) return false
  const words = countWords(bytes)
  const own = judge(encoding, places, words)
  const [best] = rank(bytes, places)
  return best!.score - own < Math.max(2 * CLEAR, 3 * places.sum)
}

/** Letters with accents stand alone among others; in other scripts, and where a character takes two bytes, they never do. */
const DENSE = 0.5
/** So many bytes are looked at: the rest is like them. */
const ENOUGH = 65_536
const SEQUENCES = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g
const RUNS = /[\x80-\xff]{2,}/g
const HIGH = /[\x80-\xff]/g

function isDense(bytes: Buffer): boolean {
  const text = bytes.toString('latin1', 0, ENOUGH)
  const inRuns = (text.match(RUNS) ?? []).reduce((sum, { length }) => sum + length, 0)
  return inRuns > DENSE * (text.match(HIGH)?.length ?? 0)
}

function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('latin1', 0, ENOUGH)
  const inSequences = (text.match(SEQUENCES) ?? []).reduce((sum, { length }) => sum + length, 0)
  return inSequences > (text.match(HIGH)?.length ?? 0) / 2
}

function rank(bytes: Buffer, places: Places): readonly Judged[] {
  const words = countWords(bytes)
  const system = systemOf(bytes)
  const judged: Judged[] = []
  let best = -Infinity
  for (const [encoding, prior] of CANDIDATES) {
    const before = prior + (system(encoding) ? OF_SYSTEM : 0)
    const score = judge(encoding, places, words, best - CLEAR - before) + before
    best = Math.max(best, score)
    judged.push({ encoding, score })
  }
  return judged.toSorted((a, b) => b.score - a.score)
}

/** The next one that would show another text. */
function findRival([best, ...others]: readonly Judged[], { bytes }: Places): Judged | undefined {
  const table = tableOf(best!.encoding)
  return others.find(({ encoding }) => {
    const other = tableOf(encoding)
    return bytes.some((byte) => other[byte] !== table[byte])
  })
}

/** Old Macs ended a line with a carriage return, and DOS a file with Ctrl-Z. */
function systemOf(bytes: Buffer): (encoding: EncodingName) => boolean {
  if (bytes.at(-1) === END_OF_DOS) return (encoding) => encoding.startsWith('ibm')
  const isMac = bytes.includes(13) && !bytes.includes(10)
  return (encoding) => isMac && encoding.includes('mac')
}
