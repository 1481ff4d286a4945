/** Labelled articles and a vocabulary → words that speak for a topic and are not among its terms. */
import { isFunctionWord } from '../../language/function-words.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { countUp } from '../../record/by-key.js'
import type { TopicId } from '../../record/strings.js'
import type { Vocabulary } from '../../record/topics.js'
import { coversTerm } from '../covers-term.js'
import { splitTerm } from '../split-term.js'
import { compareCodes, roundWeight, type LabelledExample } from './learned-model.js'

export interface SuggestedTerm {
  readonly term: string
  /** Articles of the topic that have it, and of all. */
  readonly own: number
  readonly all: number
  /** The weight it deserves beside the vocabulary's: .5, 1, 1.5 or 2. */
  readonly weight: number
  /** Standard errors that its log-odds are away from chance. */
  readonly sureness: number
}

export interface TopicSuggestions {
  readonly topic: TopicId
  readonly language: string
  /** The surest first. */
  readonly terms: readonly SuggestedTerm[]
}

/** A word of fewer articles of the topic is chance, or a name. */
const LEAST_ARTICLES = 3
/** Standard errors; beyond them one word in a thousand is there by chance. */
const LEAST_SURENESS = 3
/** How many times as common within the topic as outside. */
const LEAST_LIFT = 4
const MOST_TERMS = 40
/** Letters, with at most one joint: no figures, nothing that a term's marks (`^`, `_`, `*`) would misread. */
const TERM = /^\p{L}[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?$/u

/** By language and topic. An article may have its topics from labels or from words that were sure (`topicsToLearn`). */
export function suggestTerms(
  examples: readonly LabelledExample[],
  vocabulary: Vocabulary,
): readonly TopicSuggestions[] {
  const labelled = examples.filter(({ topics }) => topics.length > 0)
  const languages = [...new Set(labelled.map(({ language }) => primaryLanguage(language)))]
  return languages.toSorted(compareCodes).flatMap((language) => {
    const own = labelled.filter((example) => primaryLanguage(example.language) === language)
    const texts = own.map(({ words }) => new Set(words.lower))
    const all = countTexts(texts)
    const topics = [...new Set(own.flatMap((example) => example.topics))].toSorted(compareCodes)
    return topics.flatMap((topic): readonly TopicSuggestions[] => {
      const inside = texts.filter((_text, at) => own[at]!.topics.includes(topic))
      const isKnown = knownTerms(vocabulary, topic, language)
      const terms = rankTerms(countTexts(inside), all, inside.length, texts.length)
      const isWorth = (term: string): boolean => !isKnown(term) && !isFunctionWord(term, language)
      const kept = terms.filter(({ term }) => isWorth(term)).slice(0, MOST_TERMS)
      return kept.length === 0 ? [] : [{ topic, language, terms: kept }]
    })
  })
}

function countTexts(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of text) countUp(counts, word)
  return counts
}

/** The surest first: by log-odds against their standard error, half a text added everywhere (Haldane, Anscombe). */
function rankTerms(
  inside: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
  ownTexts: number,
  allTexts: number,
): readonly SuggestedTerm[] {
  const found: SuggestedTerm[] = []
  for (const [term, own] of inside) {
    if (own < LEAST_ARTICLES || !TERM.test(term)) continue
    const total = all.get(term) ?? own
    const cells = [own, ownTexts - own, total - own, allTexts - ownTexts - (total - own)]
    const [a, b, c, d] = cells.map((cell) => cell + 0.5) as [number, number, number, number]
    const odds = Math.log((a * d) / (b * c))
    const sureness = roundWeight(odds / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d))
    const lift = a / (a + b) / (c / (c + d))
    if (sureness < LEAST_SURENESS || lift < LEAST_LIFT) continue
    found.push({ term, own, all: total, weight: weightFor(lift), sureness })
  }
  return found.toSorted((a, b) => b.sureness - a.sureness || compareCodes(a.term, b.term))
}

/** The weight that an archivist would give: 2 for a word that nearly decides, a half for one that hints. */
function weightFor(lift: number): number {
  if (lift >= 40) return 2
  if (lift >= 20) return 1.5
  return lift >= 8 ? 1 : 0.5
}

/** Whether a vocabulary's term for the topic meets a word already, whatever its form and weight. */
function knownTerms(
  { topics }: Vocabulary,
  topic: TopicId,
  language: string,
): (word: string) => boolean {
  const terms = topics.find(({ id }) => id === topic)?.terms ?? {}
  const written = Object.hasOwn(terms, language) ? terms[language]! : ''
  const keys = written.split(/\s+/).flatMap((text) => {
    const term = splitTerm(text)
    return typeof term === 'string' ? [] : [term.key]
  })
  const exact = new Set(keys)
  const open = keys.filter((key) => key.includes('*'))
  return (word) => exact.has(word) || open.some((key) => coversTerm(key, word))
}
