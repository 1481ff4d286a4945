/** Terms → the rows that have them, newest first: an inverted index. */
import { inPage, openPool } from './open-pool.js'

/** Rows that are kept of a term: the newest. A power of two. A term that has so many says nothing. */
export const MOST_ROWS = 4096
/** Bits of a posting that hold the weight; the others hold the row. */
const WEIGHT_BITS = 4
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1
const FULL = 0.5

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
 * An open hash table. `totals` says how often a term was added, 0 for an empty place; the last of these lie in a ring, at
 * `total & (size - 1)`, whose size is the least power of two that holds them. The ring of one posting is the place itself.
 */
interface Table {
  readonly keys: Uint32Array
  readonly places: Int32Array
  readonly totals: Int32Array
}

export function openPostings(): Postings {
  let table = makeTable(1 << 10)
  let pool = openPool()
  let size = 0
  const read = (at: number, number: number): number => {
    const ring = ringSize(table.totals[at]!)
    if (ring === 1) return table.places[at]!
    const place = table.places[at]!
    return pool.pageOf(place)[inPage(place) + (number & (ring - 1))]!
  }
  const write = (at: number, posting: number): void => {
    const { places, totals } = table
    const total = totals[at]!
    const old = ringSize(total)
    const ring = ringSize(total + 1)
    if (ring > old) places[at] = widen(at, total, ring)
    totals[at] = total + 1
    if (ring === 1) places[at] = posting
    else pool.pageOf(places[at]!)[inPage(places[at]!) + (total & (ring - 1))] = posting
  }
  /** A ring of twice the size, with what the old one had. */
  const widen = (at: number, total: number, ring: number): number => {
    if (total === 0) return 0
    const place = pool.take(ring)
    const page = pool.pageOf(place)
    for (let number = 0; number < total; number++) page[inPage(place) + number] = read(at, number)
    if (ring > 2) pool.giveBack(table.places[at]!, ring / 2)
    return place
  }
  const countAt = (at: number, first: number): number => {
    const total = table.totals[at]!
    let low = Math.max(0, total - MOST_ROWS)
    if (total === 0 || read(at, low) >> WEIGHT_BITS >= first) return total - low
    for (let high = total; low < high;) {
      const middle = (low + high) >> 1
      if (read(at, middle) >> WEIGHT_BITS < first) low = middle + 1
      else high = middle
    }
    return total - low
  }
  const grow = (): void => {
    const old = table
    table = makeTable(old.keys.length * 2)
    for (let from = 0; from < old.keys.length; from++) {
      if (old.totals[from] === 0) continue
      const at = findPlace(table, old.keys[from]!)
      table.keys[at] = old.keys[from]!
      table.places[at] = old.places[from]!
      table.totals[at] = old.totals[from]!
    }
  }
  const addPosting = (term: number, posting: number): void => {
    let at = findPlace(table, term)
    if (table.totals[at] === 0) {
      if (++size > table.keys.length * FULL) {
        grow()
        at = findPlace(table, term)
      }
      table.keys[at] = term
    }
    write(at, posting)
  }
  return {
    add: (term, row, weight) => addPosting(term, (row << WEIGHT_BITS) | weight),
    find: (term) => findPlace(table, term),
    count: countAt,
    visit(at, first, most, visit) {
      const total = table.totals[at]!
      const ring = ringSize(total)
      const place = table.places[at]!
      const page = ring === 1 ? table.places : pool.pageOf(place)
      const start = ring === 1 ? at : inPage(place)
      const last = Math.max(0, total - Math.min(most, MOST_ROWS))
      for (let number = total - 1; number >= last; number--) {
        const posting = page[start + (number & (ring - 1))]!
        if (posting >> WEIGHT_BITS < first) return
        visit(posting >> WEIGHT_BITS, posting & WEIGHT_MASK)
      }
    },
    sweep(first) {
      const kept: number[][] = []
      for (let at = 0; at < table.keys.length; at++) {
        const total = table.totals[at]!
        const alive = total === 0 ? 0 : countAt(at, first)
        if (alive === 0) continue
        const list = [table.keys[at]!]
        for (let number = total - alive; number < total; number++) list.push(read(at, number))
        kept.push(list)
      }
      table = makeTable(1 << Math.max(10, Math.ceil(Math.log2(kept.length / FULL + 1))))
      pool = openPool()
      size = 0
      for (const [term, ...postings] of kept) for (const each of postings) addPosting(term!, each)
    },
  }
}

function makeTable(size: number): Table {
  return { keys: new Uint32Array(size), places: new Int32Array(size), totals: new Int32Array(size) }
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
