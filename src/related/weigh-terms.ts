/** The words of a text → its weightiest terms, chosen without knowing other texts. */
import { TERMS } from '../record/signature.js'
import type { LanguageTag } from '../record/strings.js'
import { BLANK, type Words } from '../record/words.js'
import { HashSet } from './hash-set.js'
import { plainWordsOf } from './plain-words.js'

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

/** What is counted of a text lies in arrays by term, which are used again for the next text. */
export class TermWeigher {
  readonly #found = new HashSet()
  #occurrences = new Float64Array(512)
  #firstAt = new Int32Array(512)
  #named = new Uint8Array(512)
  #points = new Float64Array(512)
  /** The heaviest so far, in order. */
  readonly #best = new Int32Array(TERMS)

  /** `hashes` are those of `words.lower`. */
  weigh(words: Words, hashes: Int32Array, language: LanguageTag, rarity?: Rarity): WeighedTerms {
    this.#count(words, hashes, plainWordsOf(language))
    const capital = language.startsWith('de') ? 1 : NAME
    for (let term = 0; term < this.#found.size; term++) {
      const lower = words.lower[this.#firstAt[term]!]!
      const rare = lengthRarity(lower) * (rarity === undefined ? 1 : rarity(lower))
      const name = this.#named[term] === 1 ? capital : 1
      this.#points[term] = (1 + Math.log(this.#occurrences[term]!)) * rare * name
    }
    return this.#write(this.#pickHeaviest())
  }

  /** Counts how often each term occurs, where first, and whether it is a name. */
  #count(words: Words, hashes: Int32Array, plain: HashSet): void {
    const { printed, lower, before, leadAt, bodyAt } = words
    const found = this.#found
    found.clear(hashes.length)
    this.#makeRoom(hashes.length)
    const [occurrences, firstAt, named] = [this.#occurrences, this.#firstAt, this.#named]
    for (let index = 0; index < hashes.length; index++) {
      const word = lower[index]!
      if (word.length < 3 || isFigure(word) || plain.has(hashes[index]!)) continue
      const { size } = found
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

  #makeRoom(most: number): void {
    if (most <= this.#firstAt.length) return
    this.#occurrences = new Float64Array(most * 2)
    this.#firstAt = new Int32Array(most * 2)
    this.#named = new Uint8Array(most * 2)
    this.#points = new Float64Array(most * 2)
  }

  /** How many of the best there are, at most `TERMS`. */
  #pickHeaviest(): number {
    const values = this.#found.values()
    const points = this.#points
    const best = this.#best
    let size = 0
    for (let term = 0; term < values.length; term++) {
      if (points[term]! <= 0) continue
      if (size < TERMS) size++
      else if (!isHeavier(points, values, term, best[TERMS - 1]!)) continue
      let at = size - 1
      for (; at > 0 && isHeavier(points, values, term, best[at - 1]!); at--)
        best[at] = best[at - 1]!
      best[at] = term
    }
    return size
  }

  #write(size: number): WeighedTerms {
    const values = this.#found.values()
    const terms: number[] = []
    const weights: number[] = []
    for (let at = 0; at < size; at++) {
      const term = this.#best[at]!
      terms.push(values[term]! >>> 0)
      weights.push(Math.min(HEAVIEST, Math.max(1, Math.round(this.#points[term]! / POINT))))
    }
    return { terms, weights }
  }
}

/** Ties are decided by the hash, so that the same words in other order give the same terms. */
function isHeavier(points: Float64Array, values: Int32Array, one: number, other: number): boolean {
  const ahead = points[one]! - points[other]!
  return ahead > 0 || (ahead === 0 && values[one]! < values[other]!)
}

function isCapital(printed: string, lower: string): boolean {
  return printed.charCodeAt(0) !== lower.charCodeAt(0)
}

function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

/** Longer words are rarer in every language. */
function lengthRarity({ length }: string): number {
  if (length < 4) return 0.5
  if (length < 6) return 0.8
  return length < 9 ? 1 : 1.2
}
