/** A line with a weight for every term → the same with those terms that decide most. */
import type { Space } from './vector-space.js'
import type { Line } from './train-svm.js'

/** How many terms a language may have over all topics: a file of about a megabyte. */
const MOST_OF_LANGUAGE = 40_000
/** Terms that a topic may have however many topics there are. */
const LEAST_OF_TOPIC = 1000

export function mostTerms(topics: number): number {
  return Math.max(LEAST_OF_TOPIC, Math.floor(MOST_OF_LANGUAGE / topics))
}

/** What a term decides is its weight times its rarity, times the root of how many texts have it. */
export function pruneLine(line: Line, { rarity, counts }: Space, most: number): Line {
  const worth = line.weights.map(
    (weight, column) => Math.abs(weight) * rarity[column]! * Math.sqrt(counts[column]!),
  )
  if (worth.length <= most) return line
  const least = worth.toSorted().at(-most)!
  return {
    ...line,
    weights: line.weights.map((weight, column) => (worth[column]! >= least ? weight : 0)),
  }
}
