/** The terms of an article → the earlier rows that share most of them. */
import type { Signature } from '../record/kin.js'
import { MOST_ROWS, openPostings } from './open-postings.js'
import type { KinRows } from './kin-rows.js'
import { openScores, type Scored } from './open-scores.js'

/** Rows of a term that are looked at: the newest. So a question costs about the same however many articles there are. */
const MOST_OF_TERM = 40
/** Terms in more than one of so many rows say nothing, if they are in more than a few: a story of a small archive. */
const COMMON = 32
const FEW = 16
/** Rows that are handed on: enough for five relations behind as many copies. */
const MOST_FOUND = 12

/** Of what an article's terms weigh, the share that a related one has in common with it, and terms in common. */
const LEAST_SHARE = 0.24
const LEAST_TERMS = 4

export interface Relations {
  readonly add: (row: number, signature: Signature) => void
  /** The most alike first; the nearest in time first where they are alike, and the latest of a day. */
  readonly find: (signature: Signature, day: number) => readonly number[]
  readonly forget: () => void
}

export function openRelations(rows: KinRows): Relations {
  const postings = openPostings()
  const scores = openScores()
  let swept = 0
  /** The points of an article that has all the terms; the rows that have some are in `scores`. */
  const collect = ({ terms, weights }: Signature): number => {
    const first = rows.first()
    let whole = 0
    for (let index = 0; index < terms.length; index++) {
      const place = postings.find(terms[index]!)
      const rarity = rarityOf(postings.count(place, first), rows.end() - first)
      whole += weights[index]! * rarity
      if (rarity === 0) continue
      scores.begin(weights[index]!, rarity)
      postings.visit(place, first, MOST_OF_TERM, scores.add)
    }
    return whole
  }
  return {
    add(row, { terms, weights }) {
      scores.makeRoom(rows.end() - rows.first())
      for (let index = 0; index < terms.length; index++)
        postings.add(terms[index]!, row, weights[index]!)
    },
    find(signature, day) {
      const least = collect(signature) * LEAST_SHARE
      return sortScored(scores.take(least, LEAST_TERMS), rows, day)
    },
    /** When as many rows are gone as are left, so that each row is swept about once. */
    forget() {
      if (rows.first() - swept < Math.max(4096, rows.end() - rows.first())) return
      swept = rows.first()
      postings.sweep(swept)
    },
  }
}

/**
 * By how often the rows must be halved to come down to those that have the term: in whole steps, so that a few articles
 * more or less seldom change it; squared, so that two names outweigh many words of the trade. Among the first articles of
 * an archive every term is in a good part of the rows: it counts a little all the same.
 */
function rarityOf(count: number, rows: number): number {
  if (count >= MOST_ROWS || (count > FEW && count * COMMON > rows)) return 0
  const halvings = 31 - Math.clz32((rows + 1) / (count + 1))
  return Math.max(1, (halvings * halvings) >> 1)
}

function sortScored(scored: readonly Scored[], rows: KinRows, day: number): readonly number[] {
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
