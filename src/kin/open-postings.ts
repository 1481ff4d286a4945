/** Terms → the rows that have them, newest first: an inverted index. */
import { inPage, openPool, type Pool } from './open-pool.js'

/** Rows that are kept of a term: the newest. A power of two. A term that has so many says nothing. */
export const MOST_ROWS = 4096
/** Bits of a posting that hold the weight; the others hold the row. */
const WEIGHT_BITS = 4
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1
/** The share of a table that is taken at most. */
const FULL = 0.7

export interface Postings {
  /** Rows come in order. */
  readonly add: (term: number, row: number, weight: number) => void
  /** The place of the term in the index, valid until something is added. */
  readonly find: (term: number) => number
  /** In how many of the rows from `first` on the term of this place is, at most `MOST_ROWS`. */
  readonly count: (place: number, first: number) => number
  /** Calls for at most so many rows from `first` on that have the term of this place, newest first. */
  readonly visit: (
    place: number,
    first: number,
    most: number,
    visit: (row: number, weight: number) => void,
  ) => void
  /** Lets go of all rows before `first`. It goes through all terms: to be done seldom. */
  readonly sweep: (first: number) => void
}

/**
 * An open hash table. `totals` says how often a term was added, 0 for an empty place; the last of these postings lie in a
 * ring, at `total & (size - 1)`, whose size is the least power of two that holds them. A ring of one is the place itself.
 */
interface Table {
  readonly keys: Uint32Array
  readonly places: Int32Array
  readonly totals: Int32Array
}

interface Index {
  table: Table
  readonly pool: Pool
  /** Terms in the table. */
  size: number
}

export function openPostings(): Postings {
  let index = makeIndex()
  return {
    add: (term, row, weight) => addPosting(index, term, (row << WEIGHT_BITS) | weight),
    find: (term) => findPlace(index.table, term),
    count: (at, first) => countFrom(index, at, first),
    visit(at, first, most, visit) {
      const total = index.table.totals[at]!
      const ring = ringSize(total)
      const { page, start } = ringAt(index, at)
      const last = Math.max(0, total - Math.min(most, MOST_ROWS))
      for (let number = total - 1; number >= last; number--) {
        const posting = page[start + (number & (ring - 1))]!
        if (posting >> WEIGHT_BITS < first) return
        visit(posting >> WEIGHT_BITS, posting & WEIGHT_MASK)
      }
    },
    sweep(first) {
      const old = index
      index = makeIndex()
      for (let at = 0; at < old.table.keys.length; at++) {
        const total = old.table.totals[at]!
        if (total === 0) continue
        for (let number = total - countFrom(old, at, first); number < total; number++)
          addPosting(index, old.table.keys[at]!, readPosting(old, at, number))
      }
    },
  }
}

function makeIndex(): Index {
  return { table: makeTable(1 << 10), pool: openPool(), size: 0 }
}

function makeTable(size: number): Table {
  return {
    keys: new Uint32Array(size),
    places: new Int32Array(size),
    totals: new Int32Array(size),
  }
}

/** The place of a term, or the empty one where it would be. Terms are hashes already. */
function findPlace({ keys, totals }: Table, term: number): number {
  const mask = keys.length - 1
  let at = term & mask
  while (totals[at] !== 0 && keys[at] !== term) at = (at + 1) & mask
  return at
}

function ringSize(total: number): number {
  if (total >= MOST_ROWS) return MOST_ROWS
  return total < 2 ? 1 : 1 << (32 - Math.clz32(total - 1))
}

function ringAt(
  { table, pool }: Index,
  at: number,
): { readonly page: Int32Array; readonly start: number } {
  const place = table.places[at]!
  if (table.totals[at]! < 2) return { page: table.places, start: at }
  return { page: pool.pageOf(place), start: inPage(place) }
}

function readPosting(index: Index, at: number, number: number): number {
  const { page, start } = ringAt(index, at)
  return page[start + (number & (ringSize(index.table.totals[at]!) - 1))]!
}

/** By halving: the postings of a term are in order of rows. */
function countFrom(index: Index, at: number, first: number): number {
  const total = index.table.totals[at]!
  let low = Math.max(0, total - MOST_ROWS)
  if (total === 0 || readPosting(index, at, low) >> WEIGHT_BITS >= first) return total - low
  for (let high = total; low < high;) {
    const middle = (low + high) >> 1
    if (readPosting(index, at, middle) >> WEIGHT_BITS < first) low = middle + 1
    else high = middle
  }
  return total - low
}

function addPosting(index: Index, term: number, posting: number): void {
  let at = findPlace(index.table, term)
  if (index.table.totals[at] === 0) {
    if (++index.size > index.table.keys.length * FULL) {
      index.table = growTable(index.table)
      at = findPlace(index.table, term)
    }
    index.table.keys[at] = term
  }
  const total = index.table.totals[at]!
  if (total > 0 && ringSize(total + 1) > ringSize(total)) widenRing(index, at)
  index.table.totals[at] = total + 1
  const { page, start } = ringAt(index, at)
  page[start + (total & (ringSize(total + 1) - 1))] = posting
}

/** A full ring is laid at the beginning of one of twice the size. */
function widenRing(index: Index, at: number): void {
  const { table, pool } = index
  const size = ringSize(table.totals[at]!)
  const old = ringAt(index, at)
  const place = pool.take(size * 2)
  pool.pageOf(place).set(old.page.subarray(old.start, old.start + size), inPage(place))
  if (size > 1) pool.giveBack(table.places[at]!, size)
  table.places[at] = place
}

function growTable(old: Table): Table {
  const table = makeTable(old.keys.length * 2)
  for (let from = 0; from < old.keys.length; from++) {
    if (old.totals[from] === 0) continue
    const at = findPlace(table, old.keys[from]!)
    table.keys[at] = old.keys[from]!
    table.places[at] = old.places[from]!
    table.totals[at] = old.totals[from]!
  }
  return table
}
