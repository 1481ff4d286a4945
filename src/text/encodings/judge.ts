/** Where bytes beyond ASCII stand, and an encoding → how likely the text is that they would be. */
import type { EncodingName } from '../../record/source-file.js'
import { alphabets } from './alphabets.js'
import { tableOf } from './names.js'
import { isLetter, weighLetter, weighSign } from './plausibility.js'

/** A letter that a language does not have, in a name or a foreign word. */
const FOREIGN = -8
/** Some letters of neighbours are in every newspaper. */
const LOANS = new Map(Array.from('éüöäçñóáèëïêôíúàøåšž', (letter) => [letter, -6.5]))
/** What one common word says about the language; more of them than that say nothing new. */
const WORD = 2
const MOST_WORDS = 12
/** So many bytes of a text are read for its common words. */
const SAMPLE = 4096

/** The bytes beyond ASCII of a text. */
export interface Places {
  /** Each of them once. */
  readonly bytes: readonly number[]
  /** How often, by byte: what stands in every line counts hardly more than what stands in one. */
  readonly counts: Float64Array
  readonly sum: number
  /** The same by place: a number made of the byte and those before and after it → how often. */
  readonly between: ReadonlyMap<number, number>
}

export function countPlaces(text: Uint8Array): Places {
  const found = new Map<number, number>()
  for (let index = 0; index < text.length; index++) {
    const byte = text[index]!
    if (byte < 0x80) continue
    const key = ((text[index - 1] ?? 32) << 16) | (byte << 8) | (text[index + 1] ?? 32)
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  const counts = new Float64Array(256)
  let sum = 0
  for (const [key, count] of found) {
    const weight = 1 + Math.log2(count)
    found.set(key, weight)
    counts[(key >> 8) & 0xff]! += weight
    sum += weight
  }
  return {
    bytes: [...counts.keys()].filter((byte) => counts[byte]! > 0),
    counts,
    sum,
    between: found,
  }
}

let byWord: ReadonlyMap<string, readonly number[]> | null = null

function indexWords(): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>()
  for (const [index, { words }] of alphabets().entries())
    for (const word of words) indexes.set(word, [...(indexes.get(word) ?? []), index])
  return indexes
}

/** For each alphabet, what the words of ASCII letters say for it. */
export function countWords(bytes: Buffer): Float64Array {
  byWord ??= indexWords()
  const text = bytes.toString('latin1', 0, SAMPLE).toLowerCase()
  const hits = new Float64Array(alphabets().length)
  for (const word of text.split(/[^a-z\x80-\xff]+/)) {
    const having = byWord.get(word)
    if (having) for (const index of having) hits[index]! += 1 / having.length
  }
  return hits.map((count) => WORD * Math.min(count, MOST_WORDS))
}

/** What is known of an encoding. */
interface Scale {
  /** For each alphabet, the weight of each byte as a letter of it. */
  readonly letters: readonly Float64Array[]
  /** The weight of a byte between two others, apart from that; filled as they come. */
  readonly between: Map<number, number>
}

const scales = new Map<EncodingName, Scale>()
/** More places than that are no text, and memory is better than time. */
const MOST_PLACES = 50_000

function scaleOf(encoding: EncodingName): Scale {
  const known = scales.get(encoding)
  if (known && known.between.size < MOST_PLACES) return known
  const table = tableOf(encoding)
  const weightsIn = (shares: ReadonlyMap<string, number>): Float64Array =>
    Float64Array.from(table, (letter, byte) => {
      if (byte < 0x80 || !isLetter(letter)) return 0
      const small = letter.toLowerCase()
      const share = shares.get(letter) ?? shares.get(small) ?? LOANS.get(small) ?? FOREIGN
      return Math.max(share, FOREIGN)
    })
  const scale = {
    letters: alphabets().map(({ letters }) => weightsIn(letters)),
    between: new Map(),
  }
  scales.set(encoding, scale)
  return scale
}

/**
 * The logarithm of the likelihood, by the language in which it is greatest; `words` is what `countWords` gave. What is less
 * than `floor` need not be known.
 */
export function judge(
  encoding: EncodingName,
  places: Places,
  words: Float64Array,
  floor = -Infinity,
): number {
  const { letters, between } = scaleOf(encoding)
  const most = Math.max(...words)
  let common = 0
  for (const [key, count] of places.between) {
    if (common + most < floor) return -Infinity
    let weight = between.get(key)
    if (weight === undefined) between.set(key, (weight = weigh(encoding, key)))
    common += count * weight
  }
  const { bytes, counts } = places
  let best = -Infinity
  for (const [index, weights] of letters.entries()) {
    let sum = words[index]!
    for (const byte of bytes) sum += counts[byte]! * weights[byte]!
    if (sum > best) best = sum
  }
  return common + best
}

function weigh(encoding: EncodingName, key: number): number {
  const table = tableOf(encoding)
  const [before, character, after] = [key >> 16, (key >> 8) & 0xff, key & 0xff].map(
    (byte) => table[byte]!,
  ) as [string, string, string]
  const weighAs = isLetter(character) ? weighLetter : weighSign
  return weighAs(before, character, after)
}
