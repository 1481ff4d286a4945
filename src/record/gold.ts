/** Articles whose topics people have named, as a classifier is measured by them. */
import type { TopicId } from './strings.js'

/** A line of a gold file. */
export interface GoldLine {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly language: string
  /** The one that is right before all others; null where people did not agree on one. */
  readonly primary: TopicId | null
  /** Any of them is right as the best candidate. Where there are none, the line measures nothing. */
  readonly acceptable: readonly TopicId[]
  /** All that a full answer has, for F1: those of `topics`, or else the primary. */
  readonly topics: readonly TopicId[]
}

/** By label of a gold file: the topics of the vocabulary that it means. None: the label measures nothing. */
export type TopicMap = ReadonlyMap<string, readonly TopicId[]>
