/** Answers and the gold → which topics were taken for which. */
import type { TopicId } from '../../record/strings.js'
import type { Tested } from './tested.js'

export interface Confusion {
  readonly gold: TopicId
  /** Null: no candidate at all. */
  readonly answer: TopicId | null
  readonly count: number
}

/** Counts lines whose best candidate is none of the right ones; the commonest first. */
export function findConfusions(tested: readonly Tested[]): readonly Confusion[] {
  const found = new Map<string, { gold: TopicId; answer: TopicId | null; count: number }>()
  for (const { gold, answer } of tested) {
    const wanted = gold.primary ?? gold.acceptable[0]
    if (wanted === undefined) continue
    if (answer.best !== null && gold.acceptable.includes(answer.best)) continue
    const key = `${wanted}\t${answer.best ?? ''}`
    const confusion = found.get(key) ?? { gold: wanted, answer: answer.best, count: 0 }
    confusion.count++
    found.set(key, confusion)
  }
  return [...found]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, each]) => each)
}
