/** The words of an article → its signature. */
import { FIGURES, type Signature } from '../record/kin.js'
import type { LanguageTag } from '../record/names.js'
import { MARK, type Words } from '../record/words.js'
import { openHashSet } from './hash-set.js'
import { half, hashWords, mix } from './hash-words.js'
import { figureOfWord } from './number-words.js'
import { sketchPhrases } from './sketch.js'
import { isFigure, weighTerms, type Rarity } from './weigh-terms.js'

/** Words of a phrase. */
const SPAN = 4
/** Texts with fewer words than this have too few phrases to be compared. */
const LEAST_WORDS = 12
const MOST_SHINGLES = 0xffff
const ODD = 0x2c1b3c6d

const phrases = openHashSet()

/** Phrases and figures are those of lead and body: a copy often has a headline of its own. */
export function signWords(words: Words, language: LanguageTag, rarity?: Rarity): Signature {
  const hashes = hashWords(words)
  listPhrases(hashes, words.leadAt)
  return {
    bins: sketchPhrases(phrases.values()),
    shingles: Math.min(phrases.size(), MOST_SHINGLES),
    figures: pickFigures(words, hashes),
    ...weighTerms(words, hashes, language, rarity),
  }
}

/** Fills `phrases` with every run of `SPAN` words from `start` on. */
function listPhrases(hashes: Int32Array, start: number): void {
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

/** The figures with the least hashes. `155,221` is two words with a mark between, and one figure. */
function pickFigures({ lower, before, leadAt }: Words, hashes: Int32Array): readonly number[] {
  const figures = new Set<number>()
  for (let index = leadAt; index < lower.length; index++) {
    let state = hasFigure(lower[index]!) ? hashes[index]! : figureOfWord(hashes[index]!)
    if (state === 0) continue
    while (index + 1 < lower.length && before[index + 1] === MARK && hasFigure(lower[index + 1]!))
      state = Math.imul(state, ODD) + hashes[++index]!
    figures.add(half(mix(state)))
  }
  return [...figures].toSorted((a, b) => a - b).slice(0, FIGURES)
}

/** Also at the end: `CVE-2014-0160`. */
function hasFigure(word: string): boolean {
  return isFigure(word) || isFigure(word.slice(-1))
}
