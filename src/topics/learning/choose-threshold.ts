/** Decisions on texts whose topics are known → from which decision on a text has the topic. */

/** How far a threshold may be from the middle: what a few texts suggest beyond that does not hold for others. */
const LIMIT = 0.5

/**
 * The threshold with the best F1, half-way between two neighbouring decisions; 0 where no text has the topic. Both lists
 * are by text.
 */
export function chooseThreshold(
  decisions: readonly number[],
  isOfTopic: readonly boolean[],
): number {
  const order = decisions.map((_, at) => at).toSorted((a, b) => decisions[b]! - decisions[a]!)
  const wanted = isOfTopic.filter(Boolean).length
  let best = { score: 0, threshold: 0 }
  let right = 0
  order.forEach((text, rank) => {
    if (isOfTopic[text]) right++
    const score = (2 * right) / (rank + 1 + wanted)
    const next = order[rank + 1]
    const below = next === undefined ? decisions[text]! - 2 * LIMIT : decisions[next]!
    if (score > best.score) best = { score, threshold: (decisions[text]! + below) / 2 }
  })
  return Math.min(LIMIT, Math.max(-LIMIT, best.threshold))
}
