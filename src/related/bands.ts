/** Sketches → rows that have a band of bins in common with one: where copies are looked for. */
import { Blocks } from './blocks.js'
import { mix } from './hash-words.js'
import type { WindowRows } from './window-rows.js'

/** Texts that share half of their phrases have a band in common in 91 of 100 pairs; with 7 of 10, all but a few in 10,000. */
const BANDS = 18
const BAND_BINS = 3
/** Rows of a band that are looked at, newest first: of a hundred copies not each is compared with all others. */
const MOST_OF_BAND = 8
/** Links of a chain at most, on average. */
const CHAIN = 3

/**
 * Chains by the hash of a band, newest first. A link is a band of a row, `row * BANDS + band`: `#heads` has the last link
 * of each chain, `#links` the one before each. Links are counted from 1, so that 0 is the end of a chain. As rows before
 * the first are behind all others, a chain also ends where it comes to one of them.
 */
export class Bands {
  readonly #rows: WindowRows
  readonly #links = new Blocks((size) => new Int32Array(size), BANDS)
  #heads = new Int32Array(1 << 12)

  constructor(rows: WindowRows) {
    this.#rows = rows
  }

  /** To be called for each row when it has been added to the rows. */
  add(row: number): void {
    this.#links.reach(row)
    if ((row - this.#rows.first) * BANDS >= this.#heads.length * CHAIN) this.#grow()
    else if (this.#rows.hasPhrases(row)) this.#hang(row)
  }

  /** Calls for each row with a band in common; more than once where more are. */
  find(bins: ArrayLike<number>, found: (row: number) => void): void {
    for (let band = 0; band < BANDS; band++) this.#findBand(bins, band, found)
  }

  forget(): void {
    this.#links.forget(this.#rows.first)
  }

  #hang(row: number): void {
    const heads = this.#heads
    const bins = this.#rows.binsOf(row)
    const block = this.#links.blockOf(row)
    const start = this.#links.startOf(row)
    for (let band = 0; band < BANDS; band++) {
      const place = bandHash(bins, band) & (heads.length - 1)
      block[start + band] = heads[place]!
      heads[place] = row * BANDS + band + 1
    }
  }

  #grow(): void {
    const rows = this.#rows
    this.#heads = new Int32Array(this.#heads.length * 2)
    for (let row = rows.first; row < rows.end; row++) if (rows.hasPhrases(row)) this.#hang(row)
  }

  #findBand(bins: ArrayLike<number>, band: number, found: (row: number) => void): void {
    const rows = this.#rows
    const links = this.#links
    const end = rows.first * BANDS
    let link = this.#heads[bandHash(bins, band) & (this.#heads.length - 1)]! - 1
    for (let seen = 0; link >= end && seen < MOST_OF_BAND;) {
      const row = Math.floor(link / BANDS)
      if (link % BANDS === band && rows.sharesBins(row, bins, band * BAND_BINS, BAND_BINS)) {
        found(row)
        seen++
      }
      link = links.blockOf(row)[links.startOf(row) + (link % BANDS)]! - 1
    }
  }
}

function bandHash(bins: ArrayLike<number>, band: number): number {
  const start = band * BAND_BINS
  let state = band
  for (let bin = start; bin < start + BAND_BINS; bin++)
    state = Math.imul(state, 0x2c1b3c6d) + bins[bin]!
  return mix(state)
}
