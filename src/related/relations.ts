/** The terms of an article → the earlier rows that share most of them. */
import type { Signature } from '../record/signature.js'
import { MOST_ROWS, Postings } from './postings.js'
import { Scores, type Scored } from './scores.js'
import type { WindowRows } from './window-rows.js'

/** Only the newest rows of a term are looked at, so that a search costs the same however many articles there are. */
const MOST_OF_TERM = 40
/** A term in more than one of 32 rows says nothing; in up to 16 rows it does: these may be one story of a small archive. */
const COMMON = 32
const FEW = 16
/** Rows that are handed on: enough for five relations behind as many copies. */
const MOST_FOUND = 12

/** The share of the weight of an article's terms that a related one must have, and how many terms. */
const LEAST_SHARE = 0.24
const LEAST_TERMS = 4

export class Relations {
  readonly #rows: WindowRows
  readonly #postings = new Postings()
  readonly #scores = new Scores()
  /** Made once: it is called for each row of each term. */
  readonly #score = (row: number, weight: number): void => this.#scores.add(row, weight)
  #swept = 0

  constructor(rows: WindowRows) {
    this.#rows = rows
  }

  add(row: number, { terms, weights }: Signature): void {
    this.#scores.makeRoom(this.#rows.end - this.#rows.first)
    for (let index = 0; index < terms.length; index++)
      this.#postings.add(terms[index]!, row, weights[index]!)
  }

  /** The most alike first; the nearest in time first where they are alike, and the latest of a day. */
  find(signature: Signature, day: number): readonly number[] {
    const least = this.#collect(signature) * LEAST_SHARE
    return sortScored(this.#scores.take(least, LEAST_TERMS), this.#rows, day)
  }

  /** When as many rows are gone as are left, so that each row is swept about once. */
  forget(): void {
    const { first, end } = this.#rows
    if (first - this.#swept < Math.max(4096, end - first)) return
    this.#swept = first
    this.#postings.sweep(first)
  }

  /** The points of an article that has all the terms; the rows that have some are in `#scores` then. */
  #collect({ terms, weights }: Signature): number {
    const { first, end } = this.#rows
    let whole = 0
    for (let index = 0; index < terms.length; index++) {
      const place = this.#postings.find(terms[index]!)
      const rarity = rarityOf(this.#postings.count(place, first), end - first)
      whole += weights[index]! * rarity
      if (rarity === 0) continue
      this.#scores.begin(weights[index]!, rarity)
      this.#postings.visit(place, first, MOST_OF_TERM, this.#score)
    }
    return whole
  }
}

/**
 * The inverse document frequency of a term, as log2 in whole steps, squared; 0 for a term too common to say anything.
 * In whole steps, so that a few articles more or less seldom change it; squared, so that two names outweigh many everyday
 * words. In a small archive every term is in a good part of the rows, and counts 1 all the same.
 */
function rarityOf(count: number, rows: number): number {
  if (count >= MOST_ROWS || (count > FEW && count * COMMON > rows)) return 0
  const halvings = 31 - Math.clz32((rows + 1) / (count + 1))
  return Math.max(1, (halvings * halvings) >> 1)
}

function sortScored(scored: readonly Scored[], rows: WindowRows, day: number): readonly number[] {
  const distance = (row: number): number => Math.abs(rows.dayOf(row) - day)
  return scored
    .toSorted(
      (one, other) =>
        other.points - one.points ||
        distance(one.row) - distance(other.row) ||
        rows.idOf(other.row) - rows.idOf(one.row),
    )
    .slice(0, MOST_FOUND)
    .map(({ row }) => row)
}
