/** The rows of a window, oldest first: signatures as they are compared, ids and days. */
import { BINS, FIGURES, TERMS, type WindowRow } from '../record/signature.js'
import { half } from './hash-words.js'
import { Blocks } from './blocks.js'

/** Each row as numbers of 16 bits: figures, terms, then how many phrases, figures and terms there are. */
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

export class WindowRows {
  readonly #halves = new Blocks((size) => new Uint16Array(size), WIDTH)
  readonly #bins = new Blocks((size) => new Uint8Array(size), BINS)
  readonly #weights = new Blocks((size) => new Uint8Array(size), TERMS)
  readonly #ids = new Blocks((size) => new Int32Array(size), 1)
  readonly #days = new Blocks((size) => new Int32Array(size), 1)
  readonly #all = [this.#halves, this.#bins, this.#weights, this.#ids, this.#days]
  #first = 0
  #end = 0

  /** Rows from `first` up to, but without, `end` are there. */
  get first(): number {
    return this.#first
  }

  get end(): number {
    return this.#end
  }

  /** The number of the row: one more than that of the row before. */
  add({ id, day, signature }: WindowRow): number {
    const row = this.#end++
    for (const blocks of this.#all) blocks.reach(row)
    this.#ids.blockOf(row)[this.#ids.startOf(row)] = id
    this.#days.blockOf(row)[this.#days.startOf(row)] = day
    this.#bins.blockOf(row).set(signature.bins, this.#bins.startOf(row))
    this.#weights.blockOf(row).set(signature.weights, this.#weights.startOf(row))
    fillHalves(this.#halves.blockOf(row), this.#halves.startOf(row), signature)
    return row
  }

  idOf(row: number): number {
    return this.#ids.blockOf(row)[this.#ids.startOf(row)]!
  }

  dayOf(row: number): number {
    return this.#days.blockOf(row)[this.#days.startOf(row)]!
  }

  read(row: number): StoredRow {
    const { figures, shingles, terms } = readHalves(
      this.#halves.blockOf(row),
      this.#halves.startOf(row),
    )
    const start = this.#weights.startOf(row)
    const weights = this.#weights.blockOf(row).subarray(start, start + terms.length)
    return { figures, shingles, terms, weights }
  }

  binsOf(row: number): Uint8Array {
    const start = this.#bins.startOf(row)
    return this.#bins.blockOf(row).subarray(start, start + BINS)
  }

  hasPhrases(row: number): boolean {
    return this.#halves.blockOf(row)[this.#halves.startOf(row) + SHINGLES_AT]! > 0
  }

  /** How many of the bins are as these. */
  countEqualBins(row: number, others: ArrayLike<number>): number {
    return countEqual(this.#bins.blockOf(row), this.#bins.startOf(row), others)
  }

  /** Whether these are the same from one bin on. */
  sharesBins(row: number, others: ArrayLike<number>, start: number, length: number): boolean {
    const block = this.#bins.blockOf(row)
    const at = this.#bins.startOf(row)
    for (let bin = start; bin < start + length; bin++)
      if (block[at + bin] !== others[bin]) return false
    return true
  }

  /** Lets go all rows at the beginning that are of an earlier day. */
  forget(before: number): void {
    while (this.#first < this.#end && this.dayOf(this.#first) < before) this.#first++
    for (const blocks of this.#all) blocks.forget(this.#first)
  }
}

function fillHalves(halves: Uint16Array, at: number, signature: WindowRow['signature']): void {
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
