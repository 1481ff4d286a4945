/** The terms of a model → what each word of a text says of the topics. */
import { detach } from '../../language/word-book.js'
import { addTo, countUp } from '../../record/by-key.js'
import type { LearnedLanguage } from './learned-model.js'
import { partsOf } from './parts-of-word.js'

/** A word, and what it says: for some topics, a weight each. */
export interface Voice {
  readonly word: string
  /** Indexes of topics of the model. */
  readonly topics: Uint16Array
  readonly weights: Float64Array
  /** What its occurrences in the current text count, by place; 0 between texts. */
  count: number
}

/** Words that are remembered: as many as some thousand articles have. */
const REMEMBERED = 50_000

/** Remembers what each word says. */
export class Voices {
  readonly #terms: ReadonlyMap<string, readonly TopicWeight[]>
  readonly #partsOf: (word: string) => readonly string[]
  readonly #known = new Map<string, Voice>()

  constructor(model: LearnedLanguage, language: string) {
    this.#terms = indexTerms(model)
    this.#partsOf = partsOf(language)
  }

  of(text: string): Voice {
    const found = this.#known.get(text)
    if (found) return found
    const word = detach(text)
    const weights = this.#partsOf(word).flatMap((term) => this.#terms.get(term) ?? [])
    const voice = addUp(word, weights)
    this.#known.set(word, voice)
    return voice
  }

  /** Forgets all words when there are too many; to be called between two texts. */
  sweep(): void {
    if (this.#known.size >= REMEMBERED) this.#known.clear()
  }
}

type TopicWeight = readonly [topic: number, weight: number]

function indexTerms({ topics }: LearnedLanguage): ReadonlyMap<string, readonly TopicWeight[]> {
  const terms = new Map<string, TopicWeight[]>()
  topics.forEach((topic, index) => {
    for (const [term, weight] of topic.terms) addTo(terms, term, [index, weight])
  })
  return terms
}

function addUp(word: string, weights: readonly TopicWeight[]): Voice {
  const sums = new Map<number, number>()
  for (const [topic, weight] of weights) countUp(sums, topic, weight)
  return {
    word,
    topics: Uint16Array.from(sums.keys()),
    weights: Float64Array.from(sums.values()),
    count: 0,
  }
}
