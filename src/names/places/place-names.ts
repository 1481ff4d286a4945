/** What a keeper calls a place → its id: the archive's own first, then those that Pressmark knows, in any language. */
import { type NameAuthority, type PlaceId, placeId } from '../../record/names-found.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { listCities, listCountries } from './known-places.js'
import { ownPlaceId } from './place-label.js'
import { NAME_LANGUAGES } from './read-places.js'

export interface PlaceFinder {
  /** Null for what is no place. */
  readonly find: (name: string) => PlaceId | null
  /** All names that are places. */
  readonly names: () => readonly string[]
}

/** Where a name means two places, `find` takes the one that is called so in `language`. */
export function placeFinder({ places }: NameAuthority, language: string): PlaceFinder {
  const own = new Map(
    places.flatMap(({ name, aliases }) => {
      const id = idOfKept(name, aliases)
      return [name, ...aliases].map((each) => [each, id] as const)
    }),
  )
  const here = listIds([primaryLanguage(language)])
  const anywhere = allIds()
  return {
    find: (name) => own.get(name) ?? here.get(name) ?? anywhere.get(name) ?? null,
    names: () => [...own.keys(), ...here.keys(), ...anywhere.keys()],
  }
}

/**
 * The id that a place of the archive's file has. Other spellings are of a place that is known, if it is called so in any
 * language; a name alone is the archive's own, whatever else is called so.
 */
export function idOfKept(name: string, aliases: readonly string[]): PlaceId {
  return (aliases.length === 0 ? null : allIds().get(name)) ?? ownPlaceId(name)
}

let known: ReadonlyMap<string, PlaceId> | null = null

function allIds(): ReadonlyMap<string, PlaceId> {
  known ??= listIds(NAME_LANGUAGES)
  return known
}

/** The first place of a name has it. */
function listIds(languages: readonly string[]): ReadonlyMap<string, PlaceId> {
  const ids = new Map<string, PlaceId>()
  const add = (names: readonly string[], id: PlaceId): void => {
    for (const name of names) if (!ids.has(name)) ids.set(name, id)
  }
  for (const tag of languages) {
    for (const [id, names] of listCountries(tag)) add(names, placeId(id))
    for (const { id, names } of listCities().values()) add(names[tag] ?? [], id)
  }
  return ids
}
