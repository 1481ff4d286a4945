/** Sketches → rows that have a band of bins in common with one: where copies are looked for. */
import { mix } from './hash-words.js'
import type { KinRows } from './kin-rows.js'
import { openBlocks } from './open-blocks.js'

/** Of texts with half of their phrases in common, 91 of 100 pairs have a band in common; with 7 of 10, all but a few in 10,000. */
const BANDS = 18
const BAND_BINS = 3
/** Rows of a band that are looked at, newest first: of a hundred copies not each is compared with all others. */
const MOST_OF_BAND = 8
/** Links of a chain at most, on average. */
const CHAIN = 3

export interface Bands {
  /** To be called for each row when it has been added to the rows. */
  readonly add: (row: number) => void
  /** Calls for each row with a band in common; more than once where more are. */
  readonly find: (bins: ArrayLike<number>, found: (row: number) => void) => void
  readonly forget: () => void
}

/**
 * Chains by the hash of a band, newest first. A link is a band of a row, `row * BANDS + band`: `heads` has the last link of
 * each chain, `links` the one before each. Links are counted from 1, so that 0 is the end of a chain. As rows before the
 * first are behind all others, a chain also ends where it comes to one of them.
 */
export function openBands(rows: KinRows): Bands {
  const links = openBlocks((size) => new Int32Array(size), BANDS)
  let heads = new Int32Array(1 << 12)
  const hang = (row: number): void => {
    const bins = rows.binsOf(row)
    const block = links.blockOf(row)
    const start = links.startOf(row)
    for (let band = 0; band < BANDS; band++) {
      const place = bandHash(bins, band) & (heads.length - 1)
      block[start + band] = heads[place]!
      heads[place] = row * BANDS + band + 1
    }
  }
  const grow = (): void => {
    heads = new Int32Array(heads.length * 2)
    for (let row = rows.first(); row < rows.end(); row++) if (rows.hasPhrases(row)) hang(row)
  }
  const findBand = (bins: ArrayLike<number>, band: number, found: (row: number) => void): void => {
    const end = rows.first() * BANDS
    let link = heads[bandHash(bins, band) & (heads.length - 1)]! - 1
    for (let seen = 0; link >= end && seen < MOST_OF_BAND;) {
      const row = Math.floor(link / BANDS)
      if (link % BANDS === band && rows.sharesBins(row, bins, band * BAND_BINS, BAND_BINS)) {
        found(row)
        seen++
      }
      link = links.blockOf(row)[links.startOf(row) + (link % BANDS)]! - 1
    }
  }
  return {
    add(row) {
      links.reach(row)
      if ((row - rows.first()) * BANDS >= heads.length * CHAIN) grow()
      else if (rows.hasPhrases(row)) hang(row)
    },
    find(bins, found) {
      for (let band = 0; band < BANDS; band++) findBand(bins, band, found)
    },
    forget: () => links.forget(rows.first()),
  }
}

function bandHash(bins: ArrayLike<number>, band: number): number {
  const start = band * BAND_BINS
  let state = band
  for (let bin = start; bin < start + BAND_BINS; bin++)
    state = Math.imul(state, 0x2c1b3c6d) + bins[bin]!
  return mix(state)
}
