/** A question and its answer, side by side. */
import type { GoldLine } from '../../record/gold.js'
import type { TopicId } from '../../record/strings.js'
import type { Answer } from './answer.js'

/** A line of the gold that names a topic, and what was answered. */
export interface Tested {
  readonly gold: GoldLine
  readonly answer: Answer
  /** The topics that the answerer can know; null for all. */
  readonly known: ReadonlySet<TopicId> | null
}
