/** Two signatures whose bins have been compared → whether one text is a copy of the other, or of most of it. */
import { BINS, FIGURES, type Signature } from '../record/signature.js'
import { half } from './hash-words.js'
import type { StoredRow } from './window-rows.js'

/** The share of the shorter text that the longer must hold, where one was cut. */
const CONTAINED = 0.85
/** The share of phrases in common, and of the shorter text, where words were changed. */
const ALIKE = 0.42
const MOSTLY = 0.6
/**
 * A changed text needs this share of phrases in common, and more the weightier a term is that was put in another's place:
 * `FOR_POINT` for each point of the heaviest.
 */
const BASE = 0.32
const FOR_POINT = 0.05
/** Each word is part of four phrases, so that one changed word changes four. */
const PHRASES_OF_WORD = 4
/** The share of the changed words that may be figures. In forms (results, weather, markets) nearly all of them are. */
const FIGURES_OF_CHANGED = 0.2
/** The share of their terms' weight that a cut text and its whole have in common at least. */
const CUT_TERMS = 0.5
/** The same for a text in which words were changed. */
const CHANGED_TERMS = 0.62
/** The same for a text of fewer than `SHORT` phrases, most of which may be those of a form. */
const SHORT_TERMS = 0.82
const SHORT = 20

/**
 * Two forms filled in for two days share nearly all of their phrases and differ in names and figures. So the names (which
 * are among the terms) and the figures must agree, too. A new headline changes a few terms of a long text, but most of a
 * text of one line, which is then taken for another article.
 */
export function isCopy(signature: Signature, other: StoredRow, equal: number): boolean {
  const shorter = Math.min(signature.shingles, other.shingles)
  const jaccard = equal / BINS
  const both = (jaccard * (signature.shingles + other.shingles)) / (1 + jaccard)
  const isCut = both >= shorter * CONTAINED
  if (!isCut && (jaccard < ALIKE || both < shorter * MOSTLY)) return false
  const changed = Math.max(0, shorter - both) / PHRASES_OF_WORD
  if (countReplaced(signature.figures, other.figures) > changed * FIGURES_OF_CHANGED) return false
  const { share, replaced } = compareTerms(signature, other)
  if (share < (shorter < SHORT ? SHORT_TERMS : isCut ? CUT_TERMS : CHANGED_TERMS)) return false
  return isCut || jaccard >= BASE + FOR_POINT * replaced
}

/** About how many figures of one text stand where the other has different ones. Those that one only lacks may be cut. */
function countReplaced(ones: readonly number[], others: Uint16Array): number {
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
  return ((Math.min(fewer, more) - both) * HIGHEST) / known
}

/** The highest hash of a figure. */
const HIGHEST = 0xffff

/** Up to here all figures of the text are in the list, which ends when it is full. */
function knownUpTo(figures: ArrayLike<number>): number {
  return figures.length < FIGURES ? HIGHEST : figures[FIGURES - 1]!
}

interface ComparedTerms {
  /** The weight of the terms in common, as a share of the lighter text's. */
  readonly share: number
  /** The weight of the heaviest term for which the other text has one of its own. */
  readonly replaced: number
}

function compareTerms({ terms, weights }: Signature, other: StoredRow): ComparedTerms {
  const halves = terms.map(half)
  let common = 0
  for (let term = 0; term < halves.length; term++) {
    const at = other.terms.indexOf(halves[term]!)
    if (at >= 0) common += Math.min(weights[term]!, other.weights[at]!)
  }
  return {
    share: common / Math.max(1, Math.min(sum(weights), sum(other.weights))),
    replaced: Math.min(
      heaviestLacking(halves, weights, other.terms),
      heaviestLacking(other.terms, other.weights, halves),
    ),
  }
}

/** Terms are in order of their points, so that the first is the heaviest. */
function heaviestLacking(
  ones: ArrayLike<number>,
  weights: ArrayLike<number>,
  others: Uint16Array | readonly number[],
): number {
  for (let term = 0; term < ones.length; term++)
    if (!others.includes(ones[term]!)) return weights[term]!
  return 0
}

function sum(weights: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < weights.length; index++) total += weights[index]!
  return total
}
