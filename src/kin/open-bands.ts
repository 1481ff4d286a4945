/** Sketches → rows that have a band of bins in common with one: where copies are looked for. */
import { BINS } from '../record/kin.js'
import { mix } from './hash-words.js'

/** 16 bands of 4 bins: of texts with 7 of 10 phrases in common, 99 of 100 pairs have a band in common. */
const BANDS = 16
const BAND_BINS = BINS / BANDS
/** Rows of a band that are looked at, newest first: of a hundred copies not each is compared with all others. */
const MOST_OF_BAND = 8
const BLOCK_SHIFT = 12
const BLOCK_ROWS = 1 << BLOCK_SHIFT

export interface Bands {
  /** Rows come in order, and each is added. Sketches of texts without phrases are kept out. */
  readonly add: (row: number, bins: Uint16Array | null) => void
  /** Calls for each row with a band in common; more than once where more are. */
  readonly find: (bins: Uint16Array, found: (row: number) => void) => void
  /** Rows before `first` are no longer there. */
  readonly forget: (first: number) => void
}

/**
 * Chains by the hash of a band, newest first: `heads` has the last row of a chain, and each row the one before it.
 * Rows are counted from 1 in them. Chains are not told apart by their band, which the comparison of bins makes up for.
 */
export function openBands(): Bands {
  const blocks: Int32Array[] = []
  let heads = new Int32Array(1 << 14)
  let base = 0
  let first = 0
  let end = 0
  const linkAt = (row: number, band: number): number => (row & (BLOCK_ROWS - 1)) * BANDS + band
  const blockOf = (row: number): Int32Array => blocks[(row - base) >> BLOCK_SHIFT]!
  /** Twice the places: a chain is parted in two by one more bit of its hash, so it is enough to hang all in again. */
  const keys: Int32Array[] = []
  return {
    add(row, bins) {
      if ((row & (BLOCK_ROWS - 1)) === 0) blocks.push(new Int32Array(BLOCK_ROWS * BANDS))
      end = row + 1
      if (bins === null) return
      const block = blockOf(row)
      for (let band = 0; band < BANDS; band++) {
        const place = bandHash(bins, band) & (heads.length - 1)
        block[linkAt(row, band)] = heads[place]!
        heads[place] = row + 1
      }
    },
    find(bins, found) {
      for (let band = 0; band < BANDS; band++) {
        let row = heads[bandHash(bins, band) & (heads.length - 1)]! - 1
        for (let seen = 0; row >= first && seen < MOST_OF_BAND; seen++) {
          found(row)
          row = blockOf(row)[linkAt(row, band)]! - 1
        }
      }
    },
    forget(row) {
      first = row
      while (first - base >= BLOCK_ROWS) {
        blocks.shift()
        base += BLOCK_ROWS
      }
    },
  }
}

function bandHash(bins: Uint16Array, band: number): number {
  let state = band + 1
  const start = band * BAND_BINS
  for (let bin = start; bin < start + BAND_BINS; bin++)
    state = Math.imul(state, 0x01000193) ^ mix(bins[bin]! + state)
  return mix(state)
}
