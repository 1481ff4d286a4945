/** Terms that rows have in common with an article → the rows with enough points. */

export interface Scored {
  readonly row: number
  readonly points: number
}

/** Lowest bits of a score, which count the terms: 25 at most. */
const COUNT_BITS = 5
const COUNT_MASK = (1 << COUNT_BITS) - 1

export class Scores {
  /** Scores by row, as a ring; 0 where nothing is in common. */
  #scores = new Int32Array(1 << 10)
  #touched = new Int32Array(1 << 10)
  #size = 0
  #own = 0
  #step = 0

  /** The size is that of the window, in rows. */
  makeRoom(rows: number): void {
    if (rows <= this.#scores.length) return
    this.#scores = new Int32Array(this.#scores.length * 2)
    this.#touched = new Int32Array(this.#scores.length)
  }

  /** What the next rows have in common: a term of this weight in the article, and how rare it is. */
  begin(weight: number, rarity: number): void {
    this.#own = weight
    this.#step = rarity << COUNT_BITS
  }

  add(row: number, weight: number): void {
    const scores = this.#scores
    const at = row & (scores.length - 1)
    if (scores[at] === 0) this.#touched[this.#size++] = row
    scores[at]! += (weight < this.#own ? weight : this.#own) * this.#step + 1
  }

  /** The rows with at least so many points and terms; all is forgotten then. */
  take(leastPoints: number, leastTerms: number): readonly Scored[] {
    const scores = this.#scores
    const enough: Scored[] = []
    for (let index = 0; index < this.#size; index++) {
      const row = this.#touched[index]!
      const score = scores[row & (scores.length - 1)]!
      scores[row & (scores.length - 1)] = 0
      const points = score >> COUNT_BITS
      if (points >= leastPoints && (score & COUNT_MASK) >= leastTerms) enough.push({ row, points })
    }
    this.#size = 0
    return enough
  }
}
