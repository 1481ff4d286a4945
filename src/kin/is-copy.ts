/** Two signatures whose bins have been compared → whether one text is a copy of the other, or of most of it. */
import { BINS, FIGURES, type Signature } from '../record/kin.js'
import { half } from './hash-words.js'
import type { StoredRow } from './kin-rows.js'

/** Bins that must be equal: fewer do not tell an estimate from chance. */
const LEAST_EQUAL = 24
/** The share of the shorter text that the longer must hold, where one was cut. */
const CONTAINED = 0.76
/** The share of phrases in common, and of the shorter text, where words were changed. */
const ALIKE = 0.4
const MOSTLY = 0.6
/** The share of the figures and the terms in common: of a cut text, of a changed one, of one with few phrases. */
const CUT = { figures: 0.6, terms: 0.5 }
const CHANGED = { figures: 0.7, terms: 0.62 }
/** Below so many phrases, most are those of a form: `dividend van 10 cent tegen 10 cent eerder`. */
const SHORT = 20
const SHORT_TERMS = 0.82
/** Texts of a series (a daily price, a weekly tender) lie further apart than this, and must have more figures in common. */
const SERIES_DAYS = 3
const SERIES_FIGURES = 0.85
const SERIES_ALIKE = 0.5
/** Below so many phrases, and with so few figures to compare, a text of a series must be the same or wholly contained. */
const SERIES_SHORT = 60
const SERIES_FEW = 3
const SAME = 0.9
const WHOLLY = 0.95

/**
 * Texts of one form differ in names and figures, so both must agree: terms hold the names, and figures tell tables apart.
 * A new headline changes some of the terms; of a text of one line it changes most, and leaves it open what that is about.
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
  const isCut = both >= shorter * CONTAINED
  const isSeries = days > SERIES_DAYS
  if (!isCut && (jaccard < (isSeries ? SERIES_ALIKE : ALIKE) || both < shorter * MOSTLY))
    return false
  const figures = compareFigures(signature.figures, other.figures)
  const isVague = shorter < SERIES_SHORT && figures.compared < SERIES_FEW
  if (isSeries && isVague && jaccard < SAME && both < shorter * WHOLLY) return false
  const least = isCut ? CUT : CHANGED
  return (
    figures.share >= (isSeries ? SERIES_FIGURES : least.figures) &&
    shareTerms(signature, other) >= (shorter < SHORT ? SHORT_TERMS : least.terms)
  )
}

interface ComparedFigures {
  /** Figures of the text with fewer. */
  readonly compared: number
  /** The share of them that is in the other; 1 where there are none. */
  readonly share: number
}

function compareFigures(ones: readonly number[], others: Uint16Array): ComparedFigures {
  const known = Math.min(knownUpTo(ones), knownUpTo(others))
  let fewer = 0
  let more = 0
  let both = 0
  for (const figure of ones)
    if (figure <= known) {
      fewer++
      if (others.includes(figure)) both++
    }
  for (const figure of others) if (figure <= known) more++
  const compared = Math.min(fewer, more)
  return { compared, share: compared === 0 ? 1 : both / compared }
}

/** Up to here all figures of the text are in the list, which ends when it is full. */
function knownUpTo(figures: ArrayLike<number>): number {
  return figures.length < FIGURES ? Infinity : figures[FIGURES - 1]!
}

/** The weight of the terms in common, as a share of the lighter text's. */
function shareTerms({ terms, weights }: Signature, other: StoredRow): number {
  let common = 0
  for (let term = 0; term < terms.length; term++) {
    const at = other.terms.indexOf(half(terms[term]!))
    if (at >= 0) common += Math.min(weights[term]!, other.weights[at]!)
  }
  return common / Math.max(1, Math.min(sum(weights), sum(other.weights)))
}

function sum(weights: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < weights.length; index++) total += weights[index]!
  return total
}
