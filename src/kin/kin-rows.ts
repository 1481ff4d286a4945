/** The rows of a window, oldest first: signatures as they are compared, ids and days. */
import { BINS, FIGURES, TERMS, type KinRow } from '../record/kin.js'
import { half } from './hash-words.js'
import { openBlocks } from './open-blocks.js'

/** Of each row, numbers of 16 bits: figures, terms, then how many phrases, figures and terms there are. */
const FIGURES_AT = 0
const TERMS_AT = FIGURES_AT + FIGURES
const SHINGLES_AT = TERMS_AT + TERMS
const FIGURE_COUNT_AT = SHINGLES_AT + 1
const TERM_COUNT_AT = FIGURE_COUNT_AT + 1
const WIDTH = TERM_COUNT_AT + 1

/** A row in place. Terms are cut to 16 bits: enough to compare two texts. */
export interface StoredRow {
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
  readonly binsOf: (row: number) => Uint8Array
  readonly hasPhrases: (row: number) => boolean
  /** How many of the bins are as these. */
  readonly countEqualBins: (row: number, bins: ArrayLike<number>) => number
  /** Whether these are the same from one bin on. */
  readonly sharesBins: (
    row: number,
    bins: ArrayLike<number>,
    start: number,
    length: number,
  ) => boolean
  /** Rows from `first` up to, but without, `end` are there. */
  readonly first: () => number
  readonly end: () => number
  /** Lets go all rows at the beginning that are of an earlier day. */
  readonly forget: (before: number) => void
}

export function openKinRows(): KinRows {
  const halves = openBlocks((size) => new Uint16Array(size), WIDTH)
  const bins = openBlocks((size) => new Uint8Array(size), BINS)
  const weights = openBlocks((size) => new Uint8Array(size), TERMS)
  const ids = openBlocks((size) => new Int32Array(size), 1)
  const days = openBlocks((size) => new Int32Array(size), 1)
  const all = [halves, bins, weights, ids, days]
  let first = 0
  let end = 0
  const dayOf = (row: number): number => days.blockOf(row)[days.startOf(row)]!
  return {
    add({ id, day, signature }) {
      const row = end++
      for (const blocks of all) blocks.reach(row)
      ids.blockOf(row)[ids.startOf(row)] = id
      days.blockOf(row)[days.startOf(row)] = day
      bins.blockOf(row).set(signature.bins, bins.startOf(row))
      weights.blockOf(row).set(signature.weights, weights.startOf(row))
      fillHalves(halves.blockOf(row), halves.startOf(row), signature)
      return row
    },
    idOf: (row) => ids.blockOf(row)[ids.startOf(row)]!,
    dayOf,
    read(row) {
      const stored = readHalves(halves.blockOf(row), halves.startOf(row))
      const start = weights.startOf(row)
      return {
        ...stored,
        weights: weights.blockOf(row).subarray(start, start + stored.terms.length),
      }
    },
    binsOf: (row) => bins.blockOf(row).subarray(bins.startOf(row), bins.startOf(row) + BINS),
    hasPhrases: (row) => halves.blockOf(row)[halves.startOf(row) + SHINGLES_AT]! > 0,
    countEqualBins: (row, others) => countEqual(bins.blockOf(row), bins.startOf(row), others),
    sharesBins(row, others, start, length) {
      const block = bins.blockOf(row)
      const at = bins.startOf(row)
      for (let bin = start; bin < start + length; bin++)
        if (block[at + bin] !== others[bin]) return false
      return true
    },
    first: () => first,
    end: () => end,
    forget(before) {
      while (first < end && dayOf(first) < before) first++
      for (const blocks of all) blocks.forget(first)
    },
  }
}

function fillHalves(halves: Uint16Array, at: number, signature: KinRow['signature']): void {
  halves.set(signature.figures, at + FIGURES_AT)
  for (let term = 0; term < signature.terms.length; term++)
    halves[at + TERMS_AT + term] = half(signature.terms[term]!)
  halves[at + SHINGLES_AT] = signature.shingles
  halves[at + FIGURE_COUNT_AT] = signature.figures.length
  halves[at + TERM_COUNT_AT] = signature.terms.length
}

function readHalves(halves: Uint16Array, at: number): Omit<StoredRow, 'weights'> {
  const take = (start: number, length: number): Uint16Array =>
    halves.subarray(at + start, at + start + length)
  return {
    figures: take(FIGURES_AT, halves[at + FIGURE_COUNT_AT]!),
    shingles: halves[at + SHINGLES_AT]!,
    terms: take(TERMS_AT, halves[at + TERM_COUNT_AT]!),
  }
}

function countEqual(bins: Uint8Array, at: number, others: ArrayLike<number>): number {
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) if (bins[at + bin] === others[bin]) equal++
  return equal
}
