/** Every place that Pressmark and the archive know → a book to find their names in texts of a language. */
import { type NameAuthority, type PlaceId, placeId } from '../../record/names-found.js'
import { addPhrase, type PhraseBook } from '../phrases.js'
import { needOf, type Need } from './homographs.js'
import { listCities, listCountries } from './known-places.js'
import { placeParent } from './place-label.js'
import { idOfKept } from './place-names.js'
import { NAME_LANGUAGES } from './read-places.js'

export interface NamedPlace {
  readonly id: PlaceId
  readonly parent: PlaceId | null
  readonly need: Need
  /** Places of the same name, itself among them. */
  readonly namesakes: readonly Namesake[]
}

export interface Namesake {
  readonly id: PlaceId
  readonly parent: PlaceId | null
}

export type PlaceBook = PhraseBook<NamedPlace>

/**
 * The archive's own names come first, then countries, then cities: the first place of a name has it. In a language that
 * Pressmark has no names of, the archive's own are all.
 */
export function placeBook(language: string, authority: NameAuthority): PlaceBook {
  const book: PlaceBook = new Map()
  const never = new Set(authority.never.map((name) => name.toLowerCase()))
  const known = new Map<string, Namesake[]>()
  const add = (name: string, id: PlaceId, need: Need): void => {
    const key = name.toLowerCase()
    if (never.has(key)) return
    const place = { id, parent: placeParent(id) }
    const namesakes = known.get(key) ?? []
    namesakes.push(place)
    if (namesakes.length > 1) return
    known.set(key, namesakes)
    addPhrase(book, name, { ...place, need, namesakes })
  }
  for (const { name, aliases } of authority.places) {
    const id = idOfKept(name, aliases)
    for (const each of [name, ...aliases]) add(each, id, 'plain')
  }
  if (!NAME_LANGUAGES.some((tag) => tag === language)) return book
  const need = (name: string): Need => needOf(name.toLowerCase(), language)
  for (const [id, names] of listCountries(language))
    for (const name of names) add(name, placeId(id), need(name))
  for (const { id, names, isTown } of listCities().values())
    for (const name of names[language] ?? [])
      add(name, id, isTown && language !== 'nl' ? townNeed(need(name)) : need(name))
  return book
}

function townNeed(need: Need): Need {
  return need === 'plain' ? 'locative' : need
}
