/** The terms of an article → the earlier rows that share most of them. */
import type { Signature } from '../record/kin.js'
import { MOST_ROWS, openPostings } from './open-postings.js'
import type { KinRows } from './kin-rows.js'

/** Rows of a term that are looked at: the newest. So a question costs about the same however many articles there are. */
const MOST_OF_TERM = 96
/** Bits of a score that count the terms in common. */
const COUNT_BITS = 5
const ONE_TERM = 1
/** Terms in more than one of so many rows say nothing; while there are few rows, all do. */
const COMMON = 32
const FEW_ROWS = 64
/** Rows that are handed on: enough for five relations behind as many copies. */
const MOST_FOUND = 12

export interface Relation {
  readonly row: number
  /** Of all that the article's terms weigh, the share that the row has in common with it. */
  readonly share: number
  readonly terms: number
}

export interface Relations {
  readonly add: (row: number, signature: Signature) => void
  /** The most alike first; the nearest in time first where they are alike, and the latest of a day. */
  readonly find: (signature: Signature, day: number) => readonly Relation[]
  readonly forget: () => void
}

export function openRelations(rows: KinRows): Relations {
  const postings = openPostings()
  /** By row, as a ring: what is found of it for the question in hand, otherwise 0. */
  let scores = new Int32Array(1 << 10)
  let touched = new Int32Array(1 << 10)
  let swept = 0
  const makeRoom = (): void => {
    while (scores.length < rows.end() - rows.first()) scores = new Int32Array(scores.length * 2)
    if (touched.length < scores.length) touched = new Int32Array(scores.length)
  }
  /** The points of an article that has all its terms; fills `scores` and `touched`. */
  const collect = ({
    terms,
    weights,
  }: Signature): { readonly whole: number; readonly size: number } => {
    const first = rows.first()
    const mask = scores.length - 1
    let whole = 0
    let size = 0
    for (let index = 0; index < terms.length; index++) {
      const rarity = rarityOf(postings.count(terms[index]!, first), rows.end() - first)
      const own = weights[index]!
      whole += own * rarity
      if (rarity === 0) continue
      postings.visit(terms[index]!, first, MOST_OF_TERM, (row, weight) => {
        const at = row & mask
        if (scores[at] === 0) touched[size++] = row
        scores[at]! += ((Math.min(own, weight) * rarity) << COUNT_BITS) | ONE_TERM
      })
    }
    return { whole, size }
  }
  return {
    add(row, { terms, weights }) {
      makeRoom()
      for (let index = 0; index < terms.length; index++)
        postings.add(terms[index]!, row, weights[index]!)
    },
    find(signature, day) {
      const { whole, size } = collect(signature)
      const mask = scores.length - 1
      const best = pickBest(
        touched.subarray(0, size),
        (row) => scores[row & mask]! >> COUNT_BITS,
        rows,
        day,
      )
      const found = best.map((row) => {
        const score = scores[row & mask]!
        return { row, share: (score >> COUNT_BITS) / whole, terms: score & ((1 << COUNT_BITS) - 1) }
      })
      for (let index = 0; index < size; index++) scores[touched[index]! & mask] = 0
      return found
    },
    /** When as many rows are gone as are left, so that each row is swept about once. */
    forget() {
      if (rows.first() - swept < Math.max(4096, rows.end() - rows.first())) return
      swept = rows.first()
      postings.sweep(swept)
    },
  }
}

/** A step for each halving, so that a few articles more or less seldom change it. */
function rarityOf(count: number, rows: number): number {
  if (count >= MOST_ROWS || (rows > FEW_ROWS && count * COMMON > rows)) return 0
  return 1 + Math.floor(Math.log2(rows / Math.max(1, count)))
}

function pickBest(
  touched: Int32Array,
  scoreOf: (row: number) => number,
  rows: KinRows,
  day: number,
): readonly number[] {
  const best: number[] = []
  const isBefore = (one: number, other: number): boolean => {
    const ahead = scoreOf(one) - scoreOf(other)
    if (ahead !== 0) return ahead > 0
    const nearer = Math.abs(rows.dayOf(other) - day) - Math.abs(rows.dayOf(one) - day)
    return nearer === 0 ? rows.idOf(one) > rows.idOf(other) : nearer > 0
  }
  for (const row of touched) {
    if (best.length === MOST_FOUND && !isBefore(row, best[MOST_FOUND - 1]!)) continue
    let at = Math.min(best.length, MOST_FOUND - 1)
    for (; at > 0 && isBefore(row, best[at - 1]!); at--) best[at] = best[at - 1]!
    best[at] = row
  }
  return best
}
