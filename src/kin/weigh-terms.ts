/** The words of a text → its weightiest terms, chosen without knowing other texts. */
import { TERMS } from '../record/kin.js'
import type { LanguageTag } from '../record/names.js'
import { BLANK, type Words } from '../record/words.js'
import { openHashSet } from './hash-set.js'
import { isPlainWord } from './plain-words.js'

export interface WeighedTerms {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/** How rare a word of lower case is: 1 as most, less where it is common, 0 where it says nothing. */
export type Rarity = (lower: string) => number

const HEADLINE = 2.5
const LEAD = 1.5
const BODY = 1
/** A capital within a sentence mostly is a name, and names tell stories apart. German writes all nouns with one. */
const NAME = 1.6
/** What a weight of 1 to 15 is in points. */
const POINT = 0.5
const HEAVIEST = 15

const found = openHashSet()
let occurrences = new Float64Array(512)
let firstAt = new Int32Array(512)
let named = new Uint8Array(512)
let points = new Float64Array(512)

/** `hashes` are those of `words.lower`. */
export function weighTerms(
  words: Words,
  hashes: Int32Array,
  language: LanguageTag,
  rarity?: Rarity,
): WeighedTerms {
  countTerms(words, hashes, language)
  const size = found.size()
  const capital = language.startsWith('de') ? 1 : NAME
  for (let term = 0; term < size; term++) {
    const lower = words.lower[firstAt[term]!]!
    const rare = lengthRarity(lower) * (rarity === undefined ? 1 : rarity(lower))
    points[term] = (1 + Math.log(occurrences[term]!)) * rare * (named[term] === 1 ? capital : 1)
  }
  return pickHeaviest(size)
}

/** Fills `found` and, for each of its terms, how often it occurs, where first, and whether it is a name. */
function countTerms(
  { printed, lower, before, leadAt, bodyAt }: Words,
  hashes: Int32Array,
  language: LanguageTag,
): void {
  found.clear(hashes.length)
  makeRoom(hashes.length)
  for (let index = 0; index < hashes.length; index++) {
    const word = lower[index]!
    if (word.length < 3 || isFigure(word) || isPlainWord(hashes[index]!, language)) continue
    const size = found.size()
    const term = found.add(hashes[index]!)
    if (term === size) {
      occurrences[term] = 0
      firstAt[term] = index
      named[term] = 0
    }
    occurrences[term]! += index < leadAt ? HEADLINE : index < bodyAt ? LEAD : BODY
    if (index >= leadAt && before[index] === BLANK && isCapital(printed[index]!, word))
      named[term] = 1
  }
}

function makeRoom(most: number): void {
  if (most <= firstAt.length) return
  occurrences = new Float64Array(most * 2)
  firstAt = new Int32Array(most * 2)
  named = new Uint8Array(most * 2)
  points = new Float64Array(most * 2)
}

function isCapital(printed: string, lower: string): boolean {
  return printed.charCodeAt(0) !== lower.charCodeAt(0)
}

export function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

/** Longer words are rarer in every language. */
function lengthRarity({ length }: string): number {
  if (length < 4) return 0.5
  if (length < 6) return 0.8
  return length < 9 ? 1 : 1.2
}

/** The heaviest so far, in order: at most `TERMS`. */
const best = new Int32Array(TERMS)

/** Ties are decided by the hash, so that the same words in other order give the same terms. */
function pickHeaviest(all: number): WeighedTerms {
  const values = found.values()
  const isBefore = (one: number, other: number): boolean => {
    const ahead = points[one]! - points[other]!
    return ahead > 0 || (ahead === 0 && values[one]! < values[other]!)
  }
  let size = 0
  for (let term = 0; term < all; term++) {
    if (points[term]! <= 0 || (size === TERMS && !isBefore(term, best[TERMS - 1]!))) continue
    if (size < TERMS) size++
    let at = size - 1
    for (; at > 0 && isBefore(term, best[at - 1]!); at--) best[at] = best[at - 1]!
    best[at] = term
  }
  const terms: number[] = []
  const weights: number[] = []
  for (let at = 0; at < size; at++) {
    terms.push(values[best[at]!]! >>> 0)
    weights.push(Math.min(HEAVIEST, Math.max(1, Math.round(points[best[at]!]! / POINT))))
  }
  return { terms, weights }
}
