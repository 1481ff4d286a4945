/** content/topics.yaml as it was read: what the keeper says of topics, each thing with its position. */
import type { Position } from './diagnostic.js'
import type { TopicId } from './strings.js'
import type { Topic, Vocabulary } from './topics.js'

/** A text of a file, and where it stands there. */
export interface PlacedText {
  readonly text: string
  readonly position: Position
}

/** What the file says of one topic. What it does not say is empty, or undefined where `null` says something. */
export interface TopicEntry extends Pick<Topic, 'descriptions'> {
  /** The id as written, which may not be a valid one. */
  readonly id: TopicId
  /** Where the id stands. */
  readonly position: Position
  /** By language. */
  readonly labels: Readonly<Record<string, PlacedText>>
  /** Null takes away the code that the topic comes with. */
  readonly code: PlacedText | null | undefined
  /** Null puts the topic at the top. */
  readonly parent: PlacedText | null | undefined
  readonly aliases: readonly PlacedText[]
  /** The terms by language, each by itself. */
  readonly terms: Readonly<Record<string, readonly PlacedText[]>>
  /** The topic that this one was merged into. */
  readonly into: PlacedText | null
  /** Where each of its keys stands. */
  readonly keys: Readonly<Record<string, Position>>
}

export interface TopicsFile {
  /** Null where the file does not say. */
  readonly thin: number | null
  /** Whether the topics that come with Pressmark are there besides. */
  readonly extend: boolean
  /** In the order of the file. */
  readonly topics: readonly TopicEntry[]
}

/** The archive's topics, with the keeper's changes applied. */
export interface ArchiveVocabulary extends Vocabulary {
  /** Topics that are no more → the topic that their articles went to, at the end of the chain. */
  readonly merged: Readonly<Record<string, TopicId>>
}

/** Why the file cannot be used: a sentence without a full stop, and its position. */
export interface TopicsFault extends Position {
  readonly message: string
}
