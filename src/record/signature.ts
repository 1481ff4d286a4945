/** What is kept of a text to find its copies and the articles about the same matter. */

/** Bins of a sketch of the text: of two texts, the share of equal ones is about the share of phrases in common. */
export const BINS = 128
/** Terms that are kept at most. */
export const TERMS = 25
/** Figures that are kept at most: those with the least hashes. */
export const FIGURES = 24

/** What is kept of a text. Hashes of words are of their lower case. */
export interface Signature {
  /** `BINS` numbers of 8 bits; they mean nothing where `shingles` is 0. */
  readonly bins: readonly number[]
  /** Different runs of four words, at most 65,535; 0 where the text is too short to be compared. */
  readonly shingles: number
  /** Hashes of 16 bits, ascending, none of them 0; at most `FIGURES`. */
  readonly figures: readonly number[]
  /** Hashes of 32 bits, the weightiest first; at most `TERMS`. */
  readonly terms: readonly number[]
  /** The weight of each of `terms`, 1 to 15. */
  readonly weights: readonly number[]
}

/** An article as the window knows it. */
export interface WindowRow {
  /** A running number, given by the caller: greater where later. */
  readonly id: number
  /** Days since any fixed day. */
  readonly day: number
  readonly signature: Signature
}

/** Ids of what came before an article. */
export interface EarlierIds {
  /** The same text, or most of it; the nearest in time first. */
  readonly duplicates: readonly number[]
  /** About the same; the most alike first. None of them is among `duplicates`. */
  readonly related: readonly number[]
}

/** Duplicates, related and later articles that are listed for one article at most. */
export const MOST_RELATED = 5
