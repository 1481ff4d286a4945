/** The words of an article → its signature. */
import { FIGURES, type Signature } from '../record/signature.js'
import { writeSketch } from '../record/sketch.js'
import type { LanguageTag } from '../record/strings.js'
import { MARK, type Words } from '../record/words.js'
import { HashSet } from './hash-set.js'
import { half, isCode, mix, WordHasher } from './hash-words.js'
import { sketchPhrases } from './sketch.js'
import { TermWeigher, type Rarity } from './weigh-terms.js'

/** Words of a phrase. */
const SPAN = 4
/** Texts with fewer words than this have too few phrases to be compared. */
const LEAST_WORDS = 12
const MOST_SHINGLES = 0xffff
const ODD = 0x2c1b3c6d

/** What one text needs is used again for the next: an instance for each thread will do. */
export class Signer {
  readonly #hasher = new WordHasher()
  readonly #weigher = new TermWeigher()
  readonly #phrases = new HashSet()
  readonly #figures = new HashSet()

  /** Phrases are those of lead and body: a copy often has a headline of its own. */
  sign(words: Words, language: LanguageTag, rarity?: Rarity): Signature {
    const { hashes, figures } = this.#hasher.hash(words)
    this.#listPhrases(hashes, words.leadAt)
    this.#listFigures(words, figures)
    return {
      bins: sketchPhrases(this.#phrases.values()),
      shingles: Math.min(this.#phrases.size, MOST_SHINGLES),
      figures: pickLeast(this.#figures.values()),
      ...this.#weigher.weigh(words, hashes, language, rarity),
    }
  }

  /** What the ledger keeps of a text that has `signature`; null where it has no words. */
  sketch(words: Words, { bins, shingles }: Signature): string | null {
    if (shingles > 0) return writeSketch(bins, false)
    const { hashes } = this.#hasher.hash(words)
    const distinct = Int32Array.from(new Set(hashes))
    return distinct.length === 0 ? null : writeSketch(sketchPhrases(distinct), true)
  }

  /** Every run of `SPAN` words from `start` on. */
  #listPhrases(hashes: Int32Array, start: number): void {
    const phrases = this.#phrases
    const end = hashes.length
    phrases.clear(Math.max(0, end - start))
    if (end - start < LEAST_WORDS) return
    for (let index = start + SPAN - 1; index < end; index++) {
      let state = hashes[index - 3]!
      state = Math.imul(state, ODD) + hashes[index - 2]!
      state = Math.imul(state, ODD) + hashes[index - 1]!
      state = Math.imul(state, ODD) + hashes[index]!
      phrases.add(mix(state))
    }
  }

  /**
   * `155,221` is two words with a mark between, and one figure. One that comes twice has two hashes: after seven ships and
   * six may come six and six. Of a headline only codes and what is of more than one word (`12:40`): a copy may have its
   * own, with other amounts.
   */
  #listFigures({ lower, before, leadAt }: Words, figures: Int32Array): void {
    const found = this.#figures
    found.clear(figures.length)
    for (let index = 0; index < figures.length; index++) {
      let state = figures[index]!
      if (state === 0) continue
      const first = index
      while (before[index + 1] === MARK && figures[index + 1] !== 0)
        state = Math.imul(state, ODD) + figures[++index]!
      if (index < leadAt && first === index && !isCode(lower[index]!)) continue
      const figure = half(mix(state))
      found.add(found.has(figure) ? half(mix(figure)) : figure)
    }
  }
}

/** In ascending order; at most `FIGURES`. */
function pickLeast(values: Int32Array): readonly number[] {
  const least: number[] = []
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    let at = least.length
    if (at < FIGURES) least.push(value)
    else if (value > least[--at]!) continue
    for (; at > 0 && least[at - 1]! > value; at--) least[at] = least[at - 1]!
    least[at] = value
  }
  return least
}
