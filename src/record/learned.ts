/** What `learn` finds of topics in an archive's own texts, and builds only read. */

/** A word in lower case, and what it is worth to a topic: see `LearnedCentroids`. */
export type LearnedTerm = readonly [term: string, weight: number]

/**
 * By language (`nl`), by id of the topic: its terms. A text earns
 * `10 · weight · (1 + ln c) / √n` points with one, `c` being its occurrences, weighed by place, and `n` the number of
 * different words that `c` was counted in. Weights are those of a vector of length 1, each times the term's rarity
 * (inverse document frequency), divided by the highest rarity.
 */
export type LearnedCentroids = Readonly<
  Record<string, Readonly<Record<string, readonly LearnedTerm[]>>>
>
