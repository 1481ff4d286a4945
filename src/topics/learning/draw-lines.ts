/** Labelled vectors → a line for each topic, by lines between, by mean directions, or by both. */
import type { TopicId } from '../../record/strings.js'
import { trainSvm, type Line, type SparseRows } from './train-svm.js'

/** `rows` and the topics of each; gives for each of `topics` a line that parts its texts from all others. */
export type Learner = (
  rows: SparseRows,
  topicsOf: readonly (readonly TopicId[])[],
  topics: readonly TopicId[],
) => readonly Line[]

/** One support vector machine for each topic against all others. */
export const learnBySvm: Learner = (rows, topicsOf, topics) =>
  topics.map((topic) => trainSvm(rows, Int8Array.from(topicsOf, signFor(topic))))

function signFor(topic: TopicId): (topics: readonly TopicId[]) => number {
  return (topics) => (topics.includes(topic) ? 1 : -1)
}

/**
 * The mean direction of a topic's texts (Rocchio): right from a handful of texts on, where a line has little to go by.
 * One scale for all topics, on which texts are at 1 from their own topics and at -1 from others, on average.
 */
export const learnByCentroid: Learner = (rows, topicsOf, topics) => {
  const raw = topics.map((topic): Line => {
    const sum = new Float64Array(rows.width)
    topicsOf.forEach((own, row) => {
      if (own.includes(topic)) addRow(sum, rows, row)
    })
    const length = Math.sqrt(sum.reduce((all, value) => all + value * value, 0)) || 1
    return { weights: sum.map((value) => value / length), bias: 0 }
  })
  const { own, other } = averageDecisions(raw, rows, topicsOf, topics)
  const scale = own > other ? 2 / (own - other) : 1
  const bias = 1 - own * scale
  return raw.map(({ weights }) => ({ weights: weights.map((weight) => weight * scale), bias }))
}

/** How much the mean directions count beside the machines. */
const CENTROID_SHARE = 0.6

/** Lines of machines that lean towards the mean directions: better than either from some hundred texts on. */
export const learnByBoth: Learner = (rows, topicsOf, topics) => {
  const centroids = learnByCentroid(rows, topicsOf, topics)
  return learnBySvm(rows, topicsOf, topics).map(({ weights, bias }, index) => {
    const centroid = centroids[index]!
    const sum = weights.map((weight, at) => weight + CENTROID_SHARE * centroid.weights[at]!)
    return scaleLine({ weights: sum, bias: bias + CENTROID_SHARE * centroid.bias })
  })
}

function scaleLine({ weights, bias }: Line): Line {
  const scale = 1 / (1 + CENTROID_SHARE)
  return { weights: weights.map((weight) => weight * scale), bias: bias * scale }
}

function averageDecisions(
  lines: readonly Line[],
  rows: SparseRows,
  topicsOf: readonly (readonly TopicId[])[],
  topics: readonly TopicId[],
): { readonly own: number; readonly other: number } {
  const own = { sum: 0, count: 0 }
  const other = { sum: 0, count: 0 }
  topicsOf.forEach((given, row) =>
    lines.forEach((line, index) => {
      const group = given.includes(topics[index]!) ? own : other
      group.sum += decide(line, rows, row)
      group.count++
    }),
  )
  return { own: own.sum / (own.count || 1), other: other.sum / (other.count || 1) }
}

function addRow(sum: Float64Array, { starts, columns, values }: SparseRows, row: number): void {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) sum[columns[at]!]! += values[at]!
}

/** How much a row speaks for a topic, by its line. */
export function decide({ weights, bias }: Line, rows: SparseRows, row: number): number {
  const { starts, columns, values } = rows
  let decision = bias
  for (let at = starts[row]!; at < starts[row + 1]!; at++)
    decision += weights[columns[at]!]! * values[at]!
  return decision
}
