/** Topics: what an archive's keeper says of them, and what is judged of an article. */
import { type TopicId, topicId } from './strings.js'
import type { WordPlace } from './words.js'

/** The topic of an article that has none. */
export const UNSORTED = topicId('unsorted')

/**
 * How a term meets a text: as it stands; as the beginning of a word; as its end (`oorlog*` meets `handelsoorlog`, in
 * languages that join words); as several words; as a weight that `learn` has found.
 */
export type TermForm = 'exact' | 'prefix' | 'tail' | 'phrase' | 'learned'

/** One topic of a vocabulary. */
export interface Topic {
  readonly id: TopicId
  /** The code among the IPTC Media Topics, `medtop:11000000`; null for a topic of the archive's own. */
  readonly code: string | null
  /** By language. */
  readonly labels: Readonly<Record<string, string>>
  /** A sentence that says what belongs here, by language. */
  readonly descriptions: Readonly<Record<string, string>>
  /** The wider topic. */
  readonly parent: TopicId | null
  /** Labels of front matter that mean this topic, besides its id, code and labels. */
  readonly aliases: readonly string[]
  /**
   * Terms by language, as the keeper writes them: words parted by blanks. `oorlog*` is a beginning, `*oorlog` an end,
   * `tweede_kamer` a phrase, `minister^2` has weight 2 (1 where nothing is said), `-carnaval` speaks against it.
   */
  readonly terms: Readonly<Record<string, string>>
}

export interface Vocabulary {
  readonly topics: readonly Topic[]
  /** Articles that a topic of a label must have to get pages of its own. */
  readonly thin: number
}

/** Why a topic: one term that the text has. */
export interface TopicReason {
  /** The term as the text has it. */
  readonly term: string
  readonly form: TermForm
  /** Where it weighs most. */
  readonly place: WordPlace
  /** Tenths of a point; below zero where the term speaks against the topic. */
  readonly points: number
}

/** A topic and what speaks for it. `points` of the reasons and `rest` add up to `points`. */
export interface TopicScore {
  readonly topic: TopicId
  /** Tenths of a point. */
  readonly points: number
  /** The weightiest first, at most six. */
  readonly reasons: readonly TopicReason[]
  /** Tenths of a point that all other terms give. */
  readonly rest: number
}

/** What is judged of an article's topics. */
export interface TopicJudgement {
  /** Labels of the source, or what its words say; `unsorted` where these leave it open. */
  readonly by: 'labels' | 'words' | 'unsorted'
  /** The topics, the primary first; empty where `by` is `unsorted`. */
  readonly topics: readonly TopicId[]
  /** Those of `topics`, or the two best candidates; none for labels. */
  readonly scores: readonly TopicScore[]
  /** How far the first is ahead of the second, as a share of its points. */
  readonly margin: number
  /**
   * How many of 100 gold articles with such a margin had the right primary topic; null where nothing was classified, or
   * nothing was measured for the language.
   */
  readonly precision: number | null
}

/** The judgement of a text whose words say nothing. */
export const NO_JUDGEMENT: TopicJudgement = {
  by: 'unsorted',
  topics: [],
  scores: [],
  margin: 0,
  precision: null,
}
