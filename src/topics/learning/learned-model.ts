/** What supervised learning makes of labelled articles: a line for each topic of each language. */
import type { LearnedTerm } from '../../record/learned.js'
import type { TopicId } from '../../record/strings.js'
import type { Words } from '../../record/words.js'

/** An article whose topics are known. */
export interface LabelledExample {
  readonly words: Words
  readonly language: string
  readonly topics: readonly TopicId[]
}

/**
 * A text speaks for a topic as much as `bias` plus, for each of its words, the weight of the word in the text times the
 * weights of the terms that the word holds. Numbers have three decimals.
 */
export interface LearnedTopic {
  readonly topic: TopicId
  readonly bias: number
  /** A text that speaks for the topic more than this has it. */
  readonly threshold: number
  /** The weightiest first; see `partsOf` for how they are written. */
  readonly terms: readonly LearnedTerm[]
}

/** Of articles whose first topic leads by at least `margin`, the share that had the right one. */
export interface LearnedPrecision {
  readonly margin: number
  readonly share: number
}

export interface LearnedLanguage {
  /** Topics in order of id. */
  readonly topics: readonly LearnedTopic[]
  /** Every example had one topic: so has every text. */
  readonly isSingle: boolean
  /** As cross-validation found it, the smallest margin first. */
  readonly precision: readonly LearnedPrecision[]
}

/** By language (`nl`), sorted. */
export type LearnedModel = ReadonlyMap<string, LearnedLanguage>

export function roundWeight(weight: number): number {
  return Math.round(weight * 1000) / 1000 || 0
}

/** Compares by code units, so that no locale has a say. */
export function compareCodes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Those that speak for a topic, the weightiest first, then those that speak against it. */
export function compareTerms(one: LearnedTerm, other: LearnedTerm): number {
  return other[1] - one[1] || compareCodes(one[0], other[0])
}
