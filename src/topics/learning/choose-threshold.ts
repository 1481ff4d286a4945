/** Decisions on texts whose topics are known → from which decision on a text has a topic. */
import type { Decisions, Lesson } from './cross-decide.js'

/** How far a threshold may be from the middle: what a few texts suggest beyond that does not hold for others. */
const LIMIT = 0.5
/** Of the articles that are given a topic, so many shall have the right one. */
const WANTED_PRECISION = 0.9

type Judged = Pick<Lesson, 'topics' | 'topicsOf'>

/** For each topic the threshold with the best F1. */
export function chooseThresholds(
  { topics, topicsOf }: Judged,
  decisions: Decisions,
): readonly number[] {
  return topics.map((topic, index) =>
    chooseThreshold(
      decisions.map((own) => own[index]!),
      topicsOf.map((own) => own.includes(topic)),
    ),
  )
}

/** Half-way between two neighbouring decisions; 0 where no text has the topic. Both lists are by text. */
export function chooseThreshold(
  decisions: readonly number[],
  isOfTopic: readonly boolean[],
): number {
  const wanted = isOfTopic.filter(Boolean).length
  const score = (right: number, given: number): number => (2 * right) / (given + wanted)
  return bestCut(decisions, isOfTopic, score)
}

/**
 * Where every text has one topic, its best: then one threshold for all of them, with which most texts get theirs while
 * nine of ten are right.
 */
export function chooseOneThreshold(
  { topics, topicsOf }: Judged,
  decisions: Decisions,
): readonly number[] {
  const best = decisions.map((own) => Math.max(...own))
  const isRight = decisions.map((own, text) => {
    const topic = topics[own.indexOf(best[text]!)]!
    return topicsOf[text]!.includes(topic)
  })
  const threshold = bestCut(best, isRight, countWhereSure)
  return topics.map(() => threshold)
}

function countWhereSure(right: number, given: number): number {
  return right >= WANTED_PRECISION * given ? given : 0
}

/** The cut with the highest score of those above it; of equals the one with the fewest above. */
function bestCut(
  decisions: readonly number[],
  isRight: readonly boolean[],
  score: (right: number, given: number) => number,
): number {
  const order = decisions.map((_, at) => at).toSorted((a, b) => decisions[b]! - decisions[a]!)
  let best = { score: 0, cut: 0 }
  let right = 0
  order.forEach((text, rank) => {
    if (isRight[text]) right++
    const next = order[rank + 1]
    const below = next === undefined ? decisions[text]! - 2 * LIMIT : decisions[next]!
    const reached = score(right, rank + 1)
    if (reached > best.score) best = { score: reached, cut: (decisions[text]! + below) / 2 }
  })
  return Math.min(LIMIT, Math.max(-LIMIT, best.cut))
}
