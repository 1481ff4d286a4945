/** The rows of a window, oldest first, in blocks, so that old ones can be let go without copying the others. */
import { BINS, FIGURES, TERMS, type KinRow } from '../record/kin.js'
import { half } from './hash-words.js'

/** Rows of a block: a power of two. */
const BLOCK_SHIFT = 12
const BLOCK_ROWS = 1 << BLOCK_SHIFT
const SLOT = BLOCK_ROWS - 1

/** Of each row, numbers of 16 bits: bins, figures, terms, then how many phrases, figures and terms there are. */
const FIGURES_AT = BINS
const TERMS_AT = FIGURES_AT + FIGURES
const SHINGLES_AT = TERMS_AT + TERMS
const FIGURE_COUNT_AT = SHINGLES_AT + 1
const TERM_COUNT_AT = FIGURE_COUNT_AT + 1
const WIDTH = TERM_COUNT_AT + 1

interface Block {
  readonly halves: Uint16Array
  readonly weights: Uint8Array
  readonly ids: Int32Array
  readonly days: Int32Array
}

/** A row in place. Terms are cut to 16 bits here: enough to compare two texts. */
export interface StoredRow {
  readonly bins: Uint16Array
  readonly figures: Uint16Array
  readonly shingles: number
  readonly terms: Uint16Array
  readonly weights: Uint8Array
}

export interface KinRows {
  /** The number of the row: one more than that of the row before. */
  readonly add: (row: KinRow) => number
  readonly idOf: (row: number) => number
  readonly dayOf: (row: number) => number
  readonly read: (row: number) => StoredRow
  /** How many of the bins are as these. */
  readonly countEqualBins: (row: number, bins: Uint16Array) => number
  /** Rows from `first` up to, but without, `end` are there. */
  readonly first: () => number
  readonly end: () => number
  /** Lets go all rows at the beginning that are of an earlier day. */
  readonly forget: (before: number) => void
}

export function openKinRows(): KinRows {
  const blocks: Block[] = []
  /** The first row of the first block. */
  let base = 0
  let first = 0
  let end = 0
  const blockOf = (row: number): Block => blocks[(row - base) >> BLOCK_SHIFT]!
  return {
    add(row) {
      if ((end & SLOT) === 0) blocks.push(makeBlock())
      fillRow(blockOf(end), end & SLOT, row)
      return end++
    },
    idOf: (row) => blockOf(row).ids[row & SLOT]!,
    dayOf: (row) => blockOf(row).days[row & SLOT]!,
    read: (row) => readRow(blockOf(row), row & SLOT),
    countEqualBins: (row, bins) => countEqual(blockOf(row).halves, (row & SLOT) * WIDTH, bins),
    first: () => first,
    end: () => end,
    forget(before) {
      while (first < end && blockOf(first).days[first & SLOT]! < before) first++
      while (first - base >= BLOCK_ROWS) {
        blocks.shift()
        base += BLOCK_ROWS
      }
    },
  }
}

function makeBlock(): Block {
  return {
    halves: new Uint16Array(BLOCK_ROWS * WIDTH),
    weights: new Uint8Array(BLOCK_ROWS * TERMS),
    ids: new Int32Array(BLOCK_ROWS),
    days: new Int32Array(BLOCK_ROWS),
  }
}

function fillRow({ halves, weights, ids, days }: Block, slot: number, { id, day, signature }: KinRow): void {
  const at = slot * WIDTH
  halves.set(signature.bins, at)
  halves.set(signature.figures, at + FIGURES_AT)
  for (let term = 0; term < signature.terms.length; term++)
    halves[at + TERMS_AT + term] = half(signature.terms[term]!)
  halves[at + SHINGLES_AT] = signature.shingles
  halves[at + FIGURE_COUNT_AT] = signature.figures.length
  halves[at + TERM_COUNT_AT] = signature.terms.length
  weights.set(signature.weights, slot * TERMS)
  ids[slot] = id
  days[slot] = day
}

function readRow({ halves, weights }: Block, slot: number): StoredRow {
  const at = slot * WIDTH
  const take = (start: number, length: number): Uint16Array =>
    halves.subarray(at + start, at + start + length)
  const terms = halves[at + TERM_COUNT_AT]!
  return {
    bins: take(0, BINS),
    figures: take(FIGURES_AT, halves[at + FIGURE_COUNT_AT]!),
    shingles: halves[at + SHINGLES_AT]!,
    terms: take(TERMS_AT, terms),
    weights: weights.subarray(slot * TERMS, slot * TERMS + terms),
  }
}

function countEqual(halves: Uint16Array, at: number, bins: Uint16Array): number {
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) if (halves[at + bin] === bins[bin]) equal++
  return equal
}
