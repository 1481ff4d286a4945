/** Bytes that are no UTF-8 → the encoding in which they are text, and a second one where that is nearly as likely. */
import type { EncodingName } from '../../record/source-file.js'
import { alphabets, type Alphabet } from './alphabets.js'
import { adviceOn } from './advice.js'
import { tableOf } from './names.js'
import { isLetter, weighLetter, weighSign } from './plausibility.js'

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
/** Where the characters of the best reading are no likelier than this on average, no candidate is right. */
const POOR = -7
/** A letter that a language does not have, in a name or a foreign word. */
const FOREIGN = -8
/** Some letters of neighbours are in every newspaper. */
const LOANS = new Map(Array.from('éüöäçñóáèëïêôíúàøåšž', (letter) => [letter, -6.5]))
/** What one common word says about the language; more of them than that say nothing new. */
const WORD = 2
const MOST_WORDS = 12
/** So many letters of a text are read for its common words. */
const SAMPLE = 8192
/** Ctrl-Z ends a text of DOS, and nothing else. */
const END_OF_DOS = 0x1a

/** How often a byte stands between two others. */
interface Place {
  readonly before: number
  readonly byte: number
  readonly after: number
  readonly count: number
}

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
  const places = findPlaces(bytes)
  const used = [...new Set(places.map(({ byte }) => byte))]
  const ranked = rank(bytes, places)
  const [best] = ranked
  const rival = findRival(ranked, used)
  const isPoor = best!.score / sumOf(places) < POOR
  const isNear = rival !== undefined && best!.score - rival.score < CLEAR
  if (!isPoor && !isNear) return { encoding: best!.encoding, rival: null }
  if (!isPoor) return { encoding: best!.encoding, rival: rival!.encoding }
  // Windows-1252 stays where nothing explains the bytes.
  const other = [best, rival].find((each) => each && each.encoding !== 'windows-1252')
  return { encoding: 'windows-1252', rival: other?.encoding ?? null }
}

/** Whether bytes may be in `encoding`: nothing in it is undefined, and no other reading is far likelier. */
export function mayBe(encoding: EncodingName, bytes: Buffer): boolean {
  const places = findPlaces(bytes)
  const table = tableOf(encoding)
  if (places.some(({ byte }) => /[\ufffd\x80-\x9f]/.test(table[byte]!))) return false
  const words = countWords(bytes)
  const own = judge(encoding, places, words)
  const [best] = rank(bytes, places)
  return best!.score - own < Math.max(2 * CLEAR, 3 * sumOf(places))
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

function rank(bytes: Buffer, places: readonly Place[]): readonly Judged[] {
  const words = countWords(bytes)
  const system = systemOf(bytes)
  return CANDIDATES.map(([encoding, prior]) => ({
    encoding,
    score: judge(encoding, places, words) + prior + (system(encoding) ? 4 : 0),
  })).toSorted((a, b) => b.score - a.score)
}

/** The next one that would show another text. */
function findRival([best, ...others]: readonly Judged[], used: readonly number[]): Judged | undefined {
  const table = tableOf(best!.encoding)
  return others.find(({ encoding }) => {
    const other = tableOf(encoding)
    return used.some((byte) => other[byte] !== table[byte])
  })
}

/** Old Macs ended a line with a carriage return, and DOS a file with Ctrl-Z. */
function systemOf(bytes: Buffer): (encoding: EncodingName) => boolean {
  if (bytes.at(-1) === END_OF_DOS) return (encoding) => encoding.startsWith('ibm')
  const isMac = bytes.includes(13) && !bytes.includes(10)
  return (encoding) => isMac && encoding.includes('mac')
}

function findPlaces(bytes: Buffer): readonly Place[] {
  const counts = new Map<number, number>()
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte < 0x80) continue
    const key = ((bytes[index - 1] ?? 32) << 16) | (byte << 8) | (bytes[index + 1] ?? 32)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Array.from(counts, ([key, count]) => ({
    before: key >> 16,
    byte: (key >> 8) & 0xff,
    after: key & 0xff,
    // What stands in every line says hardly more than what stands in one.
    count: 1 + Math.log2(count),
  }))
}

function sumOf(places: readonly Place[]): number {
  return places.reduce((sum, { count }) => sum + count, 0)
}

/** For each alphabet, what the words of ASCII letters say for it. */
function countWords(bytes: Buffer): readonly number[] {
  const text = bytes.subarray(0, SAMPLE).toString('latin1').toLowerCase()
  const words = text.match(/(?<![\w\x80-\xff])[a-z]+(?![\w\x80-\xff])/g) ?? []
  const all = alphabets()
  const hits = all.map(() => 0)
  for (const word of words) {
    const having = all.flatMap(({ words: own }, index) => (own.has(word) ? [index] : []))
    for (const index of having) hits[index]! += 1 / having.length
  }
  return hits.map((count) => WORD * Math.min(count, MOST_WORDS))
}

/** By the language in which the text would be likeliest. */
function judge(
  encoding: EncodingName,
  places: readonly Place[],
  words: readonly number[],
): number {
  const table = tableOf(encoding)
  const letters = new Map<string, number>()
  let common = 0
  for (const { before, byte, after, count } of places) {
    const character = table[byte]!
    const [left, right] = [table[before]!, table[after]!]
    if (isLetter(character)) {
      common += count * weighLetter(left, character, right)
      letters.set(character, (letters.get(character) ?? 0) + count)
    } else common += count * weighSign(left, character, right)
  }
  const scores = alphabets().map((alphabet, index) => words[index]! + weighLetters(alphabet, letters))
  return common + Math.max(...scores)
}

function weighLetters({ letters: shares }: Alphabet, letters: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [letter, count] of letters) {
    const small = letter.toLowerCase()
    const share = shares.get(letter) ?? shares.get(small) ?? LOANS.get(small) ?? FOREIGN
    sum += count * Math.max(share, FOREIGN)
  }
  return sum
}
