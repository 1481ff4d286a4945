/** A vocabulary and what was learned, in one language → what each word of a text says of the topics. */
import type { LearnedCentroids } from '../record/learned.js'
import { memoByWord } from '../language/word-memo.js'
import type { Vocabulary } from '../record/topics.js'
import type { Words } from '../record/words.js'
import { readTerms } from './read-terms.js'
import { termIndex, type NumberedTerm, type WordHits } from './term-index.js'

export interface Lexicon {
  /** For each term, by number: the index of its topic, its weight, and whether it was learned. */
  readonly topicOf: Int32Array
  readonly weightOf: Float64Array
  readonly isLearned: Uint8Array
  /** Null for a word that says nothing. */
  readonly hitsAt: (words: Words, at: number) => WordHits | null
}

/** In these a compound is one word, and its end says what it is. */
const JOINING = new Set(['nl', 'de'])

/** Null where nothing is known in `language` (`nl`). */
export function lexiconOf(
  { topics }: Vocabulary,
  learned: LearnedCentroids | null,
  language: string,
): Lexicon | null {
  const terms: NumberedTerm[] = []
  const own = learned && Object.hasOwn(learned, language) ? learned[language]! : {}
  topics.forEach((topic, index) => {
    const written = Object.hasOwn(topic.terms, language) ? topic.terms[language]! : ''
    for (const term of readTerms(written))
      terms.push({ ...term, number: terms.length, slot: index, isLearned: false })
    for (const [stem, weight] of Object.hasOwn(own, topic.id) ? own[topic.id]! : [])
      terms.push({
        form: 'exact',
        words: [{ stem, isOpen: false }],
        weight,
        number: terms.length,
        slot: topics.length + index,
        isLearned: true,
      })
  })
  if (terms.length === 0) return null
  return {
    topicOf: Int32Array.from(terms, ({ slot }) => slot % topics.length),
    weightOf: Float64Array.from(terms, ({ weight }) => weight),
    isLearned: Uint8Array.from(terms, (term) => (term.isLearned ? 1 : 0)),
    hitsAt: memoByWord(termIndex(terms, JOINING.has(language))),
  }
}
