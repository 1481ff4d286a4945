/** Two signatures whose bins have been compared → whether one text is a copy of the other, or of most of it. */
import { BINS, FIGURES, type Signature } from '../record/kin.js'
import { half } from './hash-words.js'
import type { StoredRow } from './kin-rows.js'

/** Bins that must be equal: fewer do not tell an estimate from chance. */
export const LEAST_EQUAL = 12
/** The share of the shorter text that the longer must hold, where one was cut. */
const CONTAINED = 0.82
/** The share of phrases in common, and of the shorter text, where words were changed. */
const ALIKE = 0.4
const MOSTLY = 0.6
/** Texts of a series (a daily price, a weekly tender) lie further apart than this, and must be more alike. */
const SERIES_DAYS = 3
const SERIES_ALIKE = 0.5
/** Below so many phrases, most are of the form: `Qtly div 10 cts vs 10 cts prior`. */
const SHORT = 20

/**
 * Texts of one form differ in names and figures, so both must agree: terms hold the names, and figures tell tables apart.
 * A headline of its own weighs less than the names of a text, but more than a text of one line has.
 */
export function isCopy(
  signature: Signature,
  read: () => StoredRow,
  equal: number,
  days: number,
): boolean {
  if (equal < LEAST_EQUAL) return false
  const other = read()
  const shorter = Math.min(signature.shingles, other.shingles)
  const jaccard = equal / BINS
  const both = (jaccard * (signature.shingles + other.shingles)) / (1 + jaccard)
  const contained = both / shorter
  const isSeries = days > SERIES_DAYS
  if (contained >= CONTAINED)
    return (
      shareFigures(signature.figures, other.figures, isSeries ? 0.85 : 0.5) &&
      termShare(signature, other) >= (shorter < SHORT ? 0.82 : 0.55)
    )
  return (
    jaccard >= (isSeries ? SERIES_ALIKE : ALIKE) &&
    contained >= MOSTLY &&
    shareFigures(signature.figures, other.figures, isSeries ? 0.85 : 0.7) &&
    termShare(signature, other) >= (shorter < SHORT ? 0.82 : 0.75)
  )
}

/** Whether that share of the fewer figures is in both. One of two is not enough: it may be that of the form. */
function shareFigures(ones: Uint16Array, others: Uint16Array, share: number): boolean {
  const fewer = Math.min(ones.length, others.length)
  if (fewer === 0) return true
  let both = 0
  for (const figure of ones) if (others.includes(figure)) both++
  const isCut = ones.length === FIGURES && others.length === FIGURES
  if (isCut && share === 0.5) return both >= 3
  return fewer < 3 ? both * 2 > fewer : both >= fewer * share
}

/** The weight of the terms in common, as a share of the lighter text's. */
export function termShare({ terms, weights }: Signature, other: StoredRow): number {
  let common = 0
  for (let term = 0; term < terms.length; term++) {
    const at = other.terms.indexOf(half(terms[term]!))
    if (at >= 0) common += Math.min(weights[term]!, other.weights[at]!)
  }
  return common / Math.max(1, Math.min(sum(weights), sum(other.weights)))
}

function sum(weights: Uint8Array): number {
  let total = 0
  for (let index = 0; index < weights.length; index++) total += weights[index]!
  return total
}
