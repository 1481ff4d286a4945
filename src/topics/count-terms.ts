/** The words of an article → how often it has each term, and where first. */
import type { TermForm } from '../record/topics.js'
import { STOP, type WordPlace, type Words } from '../record/words.js'
import type { Lexicon } from './lexicon.js'
import { straighten, type TermWord } from './read-terms.js'
import type { Phrase } from './term-index.js'

/** What an occurrence is worth. */
export const PLACE_WEIGHT: Readonly<Record<WordPlace, number>> = {
  headline: 2.5,
  lead: 1.5,
  body: 1,
}

/** Valid until the next text is counted. */
export interface TermCounts {
  /** Numbers of the terms that the text has, in the order in which they come. */
  readonly terms: readonly number[]
  /** For each term, by number: occurrences weighed by place; index of the first word; words; how they met. */
  readonly count: Float64Array
  readonly first: Int32Array
  readonly formOf: (term: number) => TermForm
  readonly lengthOf: (term: number) => number
}

/** The arrays are used again for each text. */
export function termCounter({ weightOf, hitsAt }: Lexicon): (words: Words) => TermCounts {
  const size = weightOf.length
  const count = new Float64Array(size)
  const first = new Int32Array(size)
  const forms: TermForm[] = Array.from({ length: size }, () => 'exact')
  const lengths = new Int32Array(size)
  let terms: number[] = []
  const add = (term: number, form: TermForm, worth: number, at: number, length: number): void => {
    if (count[term] === 0) {
      terms.push(term)
      first[term] = at
      forms[term] = form
      lengths[term] = length
    }
    count[term]! += worth
  }
  const counts = {
    count,
    first,
    formOf: (term: number) => forms[term]!,
    lengthOf: (term: number) => lengths[term]!,
  }
  return (words) => {
    for (const term of terms) count[term] = 0
    terms = []
    const { lower, leadAt, bodyAt } = words
    for (let at = 0; at < lower.length; at++) {
      const found = hitsAt(words, at)
      if (found === null) continue
      const worth = PLACE_WEIGHT[at < leadAt ? 'headline' : at < bodyAt ? 'lead' : 'body']
      for (const { term, form, share } of found.hits) add(term, form, worth * share, at, 1)
      for (const phrase of found.phrases)
        if (follows(words, at, phrase))
          add(phrase.term, 'phrase', worth, at, phrase.rest.length + 1)
    }
    return { terms, ...counts }
  }
}

/** A phrase does not go over the end of a sentence. */
function follows({ lower, before }: Words, at: number, { rest }: Phrase): boolean {
  return rest.every((word, index) => {
    const next = at + 1 + index
    return next < lower.length && before[next] !== STOP && meets(straighten(lower[next]!), word)
  })
}

function meets(word: string, { stem, isOpen }: TermWord): boolean {
  return isOpen ? word.startsWith(stem) : word === stem
}
