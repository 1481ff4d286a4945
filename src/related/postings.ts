/** Terms → the rows that have them, newest first: an inverted index. */
import { addTo } from '../record/by-key.js'

/** Rows that are kept of a term: the newest. A power of two. A term that has so many says nothing. */
export const MOST_ROWS = 4096
/** Bits of a posting that hold the weight; the others hold the row. */
const WEIGHT_BITS = 4
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1
/** The share of a table that is taken at most. */
const FULL = 0.7

/**
 * An open hash table. `totals` says how often a term was added, 0 for an empty place; the last of these postings lie in a
 * ring, at `total & (size - 1)`, whose size is the least power of two that holds them. A ring of one is the place itself.
 */
interface Table {
  readonly keys: Uint32Array
  readonly places: Int32Array
  readonly totals: Int32Array
}

interface Ring {
  readonly page: Int32Array
  readonly start: number
}

export class Postings {
  #table = makeTable(1 << 10)
  #pool = new Pool()
  /** Terms in the table. */
  #size = 0

  /** Rows come in order. */
  add(term: number, row: number, weight: number): void {
    this.#append(term, (row << WEIGHT_BITS) | weight)
  }

  /** The place of the term in the index, valid until something is added. */
  find(term: number): number {
    return findPlace(this.#table, term)
  }

  /** In how many of the rows from `first` on the term of this place is, at most `MOST_ROWS`. By halving: rows are in order. */
  count(place: number, first: number): number {
    const total = this.#table.totals[place]!
    let low = Math.max(0, total - MOST_ROWS)
    if (total === 0 || this.#read(place, low) >> WEIGHT_BITS >= first) return total - low
    for (let high = total; low < high;) {
      const middle = (low + high) >> 1
      if (this.#read(place, middle) >> WEIGHT_BITS < first) low = middle + 1
      else high = middle
    }
    return total - low
  }

  /** Calls for at most so many rows from `first` on that have the term of this place, newest first. */
  visit(
    place: number,
    first: number,
    most: number,
    visit: (row: number, weight: number) => void,
  ): void {
    const total = this.#table.totals[place]!
    const ring = ringSize(total)
    const { page, start } = this.#ringAt(place)
    const last = Math.max(0, total - Math.min(most, MOST_ROWS))
    for (let number = total - 1; number >= last; number--) {
      const posting = page[start + (number & (ring - 1))]!
      if (posting >> WEIGHT_BITS < first) return
      visit(posting >> WEIGHT_BITS, posting & WEIGHT_MASK)
    }
  }

  /** Lets go of all rows before `first`. It goes through all terms: to be done seldom. */
  sweep(first: number): void {
    const swept = new Postings()
    const { keys, totals } = this.#table
    for (let at = 0; at < keys.length; at++) {
      const total = totals[at]!
      if (total === 0) continue
      for (let number = total - this.count(at, first); number < total; number++)
        swept.#append(keys[at]!, this.#read(at, number))
    }
    this.#table = swept.#table
    this.#pool = swept.#pool
    this.#size = swept.#size
  }

  #ringAt(at: number): Ring {
    const { places, totals } = this.#table
    if (totals[at]! < 2) return { page: places, start: at }
    const place = places[at]!
    return { page: this.#pool.pageOf(place), start: inPage(place) }
  }

  #read(at: number, number: number): number {
    const { page, start } = this.#ringAt(at)
    return page[start + (number & (ringSize(this.#table.totals[at]!) - 1))]!
  }

  #append(term: number, posting: number): void {
    const at = this.#placeFor(term)
    const { totals } = this.#table
    const total = totals[at]!
    if (total > 0 && ringSize(total + 1) > ringSize(total)) this.#widenRing(at)
    totals[at] = total + 1
    const { page, start } = this.#ringAt(at)
    page[start + (total & (ringSize(total + 1) - 1))] = posting
  }

  #placeFor(term: number): number {
    const at = findPlace(this.#table, term)
    if (this.#table.totals[at] !== 0) return at
    const isFull = ++this.#size > this.#table.keys.length * FULL
    if (isFull) this.#table = growTable(this.#table)
    const free = isFull ? findPlace(this.#table, term) : at
    this.#table.keys[free] = term
    return free
  }

  /** A full ring is laid at the beginning of one of twice the size. */
  #widenRing(at: number): void {
    const { places, totals } = this.#table
    const size = ringSize(totals[at]!)
    const old = this.#ringAt(at)
    const place = this.#pool.take(size * 2)
    this.#pool.pageOf(place).set(old.page.subarray(old.start, old.start + size), inPage(place))
    if (size > 1) this.#pool.giveBack(places[at]!, size)
    places[at] = place
  }
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

/** Numbers of a page; no chunk is larger, and none lies across two pages. */
const PAGE_SHIFT = 16
const PAGE = 1 << PAGE_SHIFT

/** Room for many short lists of numbers that grow: chunks of a power of two, given back and used again. */
class Pool {
  readonly #pages: Int32Array[] = []
  readonly #free = new Map<number, number[]>()
  #end = 0

  /** The place of a chunk; `size` is a power of two, at most 65,536. */
  take(size: number): number {
    const used = this.#free.get(size)?.pop()
    if (used !== undefined) return used
    const at = (this.#end + size - 1) & -size
    if (at + size > this.#pages.length * PAGE) this.#pages.push(new Int32Array(PAGE))
    this.#end = at + size
    return at
  }

  giveBack(at: number, size: number): void {
    addTo(this.#free, size, at)
  }

  pageOf(at: number): Int32Array {
    return this.#pages[at >> PAGE_SHIFT]!
  }
}

/** Where a place is in its page. */
function inPage(at: number): number {
  return at & (PAGE - 1)
}
