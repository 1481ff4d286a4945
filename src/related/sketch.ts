/** The different phrases of a text → a sketch of fixed size, by which two texts are compared. */
import { BINS } from '../record/signature.js'
import { mix } from './hash-words.js'

/** The upper bits of a hash choose the bin: 7 bits for 128 bins. */
const BIN_SHIFT = 25
const GOLDEN = 0x9e3779b1 | 0

/** Values by bin. */
interface Bins {
  /** The round that filled it, counted from 1. */
  readonly filledIn: Int32Array
  /** The least hash found in it. */
  readonly least: Int32Array
}

const EMPTY: readonly number[] = Array.from({ length: BINS }, () => 0)

/**
 * One permutation, of which each bin keeps its least hash. Short texts leave bins empty: further rounds with other
 * permutations fill these, and change no bin that an earlier one filled. So any two bins are equal as often as the texts
 * have phrases in common, whatever their lengths. Dahlgaard, Knudsen, Thorup: Fast Similarity Sketching (2017).
 */
export function sketchPhrases(phrases: Int32Array): readonly number[] {
  if (phrases.length === 0) return EMPTY
  const filled: Bins = { filledIn: new Int32Array(BINS), least: new Int32Array(BINS) }
  let empty = BINS
  for (let round = 1; empty > 0; round++) empty -= fillRound(filled, phrases, round)
  const bins: number[] = []
  for (let bin = 0; bin < BINS; bin++) bins.push(mix(filled.least[bin]!) >>> 24)
  return bins
}

/** How many bins this round filled. From the 129th round on all phrases go to one bin, so that there is an end. */
function fillRound({ filledIn, least }: Bins, phrases: Int32Array, round: number): number {
  let filled = 0
  for (let index = 0; index < phrases.length; index++) {
    const hash = round === 1 ? phrases[index]! : mix(phrases[index]! + Math.imul(round, GOLDEN))
    const bin = round <= BINS ? hash >>> BIN_SHIFT : (round - 1) % BINS
    const before = filledIn[bin]!
    if (before === 0) {
      filledIn[bin] = round
      least[bin] = hash
      filled++
    } else if (before === round && hash < least[bin]!) least[bin] = hash
  }
  return filled
}
