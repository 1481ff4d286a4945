/** People, places and organisations: what an archive's keeper says of them, and what is found in an article. */

declare const kind: unique symbol
/**
 * A place: `be` (a country), `be-antwerp`, `us-texas`, `x-europe` (wider than a country), `own:Café Sport` (one of the archive's
 * own names). It stands for the place and never changes; `placeLabel` says what a page calls it.
 */
export type PlaceId = string & { readonly [kind]: 'PlaceId' }

export const placeId = (text: string): PlaceId => text as PlaceId

/** What sure rules find in an article: each once, in the order of the text, those of the authority file first. */
export interface FoundNames {
  readonly places: readonly PlaceId[]
  /** Full names as they are printed, or the authority file's spelling. */
  readonly people: readonly string[]
  /** Names of the authority file. */
  readonly organisations: readonly string[]
}

export const NO_NAMES: FoundNames = { places: [], people: [], organisations: [] }

/** A line of the authority file: one name, and the other spellings that mean it. */
export interface AuthorityName {
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string | null
}

/** What the archive's keeper knows of names: it overrides every rule. */
export interface NameAuthority {
  /** Organisations are found by these names alone. */
  readonly organisations: readonly AuthorityName[]
  /** Joins spellings; an alias of one word (`Poetin`) is enough to find the person. */
  readonly people: readonly AuthorityName[]
  /** Places of the archive's own, or more spellings of a known one (`name` as the list has it in any of its languages). */
  readonly places: readonly AuthorityName[]
  /** What is no name of a person and no place. */
  readonly never: readonly string[]
}
