/** A vocabulary and what was learned, in one language → what each word of a text says of the topics. */
import type { LearnedCentroids } from '../record/learned.js'
import type { Vocabulary } from '../record/topics.js'
import { readTerms } from './read-terms.js'
import { openTermIndex, type NumberedTerm, type WordHits } from './term-index.js'

export interface Lexicon {
  /** By the number of a term: the index of its topic, its weight, and whether it was learned. */
  readonly topicOf: Uint16Array
  readonly weightOf: Float64Array
  readonly isLearned: Uint8Array
  /** Null for a word that says nothing. */
  readonly hitsOf: (word: string) => WordHits | null
}

/** Words that are remembered: as many as some thousand articles have. */
const REMEMBERED = 50_000
/** A longer word is seldom seen twice. */
const LONGEST_REMEMBERED = 40
/** In these a compound is one word, and its end says what it is. */
const JOINING = new Set(['nl', 'de'])

/** Null where nothing is known in `language` (`nl`). */
export function openLexicon(
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
    topicOf: Uint16Array.from(terms, ({ slot }) => slot % topics.length),
    weightOf: Float64Array.from(terms, ({ weight }) => weight),
    isLearned: Uint8Array.from(terms, (term) => (term.isLearned ? 1 : 0)),
    hitsOf: remember(openTermIndex(terms, JOINING.has(language))),
  }
}

function remember(look: (word: string) => WordHits | null): Lexicon['hitsOf'] {
  const known = new Map<string, WordHits | null>()
  return (word) => {
    const hits = known.get(word)
    if (hits !== undefined) return hits
    const found = look(word)
    if (word.length > LONGEST_REMEMBERED) return found
    if (known.size >= REMEMBERED) known.clear()
    known.set(detach(word), found)
    return found
  }
}

/** A piece that an engine has cut out of a text keeps all of the text alive; a string that is joined does not. */
function detach(word: string): string {
  return word.split('').join('')
}
