/** Who and what an article names, by sure rules only. */

export interface FoundNames {
  /** Ids of the gazetteer, in order of their first mention. */
  readonly places: readonly string[]
  /** Full names. */
  readonly people: readonly string[]
  /** As the authority file calls them. */
  readonly organisations: readonly string[]
}

export const NO_NAMES: FoundNames = { places: [], people: [], organisations: [] }
