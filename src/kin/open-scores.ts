/** Terms that rows have in common with an article → the rows with enough points. */

export interface Scored {
  readonly row: number
  readonly points: number
}

export interface Scores {
  /** For a window of so many rows. */
  readonly makeRoom: (rows: number) => void
  /** What the next rows have in common: a term of this weight in the article, and how rare it is. */
  readonly begin: (weight: number, rarity: number) => void
  readonly add: (row: number, weight: number) => void
  /** The rows with at least so many points and terms; all is forgotten then. */
  readonly take: (leastPoints: number, leastTerms: number) => readonly Scored[]
}

/** Lowest bits of a score, which count the terms: 25 at most. */
const COUNT_BITS = 5
const COUNT_MASK = (1 << COUNT_BITS) - 1

export function openScores(): Scores {
  /** By row, as a ring; 0 where nothing is in common. */
  let scores = new Int32Array(1 << 10)
  let touched = new Int32Array(1 << 10)
  let size = 0
  let own = 0
  let step = 0
  return {
    makeRoom(rows) {
      if (rows <= scores.length) return
      scores = new Int32Array(scores.length * 2)
      touched = new Int32Array(scores.length)
    },
    begin(weight, rarity) {
      own = weight
      step = rarity << COUNT_BITS
    },
    add(row, weight) {
      const at = row & (scores.length - 1)
      if (scores[at] === 0) touched[size++] = row
      scores[at]! += (weight < own ? weight : own) * step + 1
    },
    take(leastPoints, leastTerms) {
      const enough: Scored[] = []
      for (let index = 0; index < size; index++) {
        const row = touched[index]!
        const score = scores[row & (scores.length - 1)]!
        scores[row & (scores.length - 1)] = 0
        const points = score >> COUNT_BITS
        if (points >= leastPoints && (score & COUNT_MASK) >= leastTerms)
          enough.push({ row, points })
      }
      size = 0
      return enough
    },
  }
}
