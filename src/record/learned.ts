/** What `learn` finds of topics in an archive's own texts, and builds only read. */

/** A word in lower case, and what it is worth to a topic: see `LearnedCentroids`. */
export type LearnedTerm = readonly [term: string, weight: number]

/**
 * By language (`nl`), by id of the topic: its terms. In a text of n words, one that occurs c times (a headline counts
 * 2.5, a lead 1.5) earns `50 · weight · (1 + ln c) / √(n + 1)` points. A weight is of a vector of length 1, times the
 * rarity of the term (its inverse document frequency, as a share of the highest that is possible).
 */
export type LearnedCentroids = Readonly<
  Record<string, Readonly<Record<string, readonly LearnedTerm[]>>>
>
