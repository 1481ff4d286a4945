/** A place's id → what a page calls it, and the country that it lies in. */
import { primaryLanguage } from '../../language/primary-language.js'
import { type PlaceId, placeId } from '../../record/names-found.js'
import { listCities, listCountries } from './known-places.js'

const OWN = 'own:'

/** The id of a place that only the archive's own file names. It holds the name, so that a label needs no file. */
export function ownPlaceId(name: string): PlaceId {
  return placeId(`${OWN}${name}`)
}

/** `fr-paris` in Dutch → `Parijs`; in a language without names of its own, the English name. An unknown id is its own label. */
export function placeLabel(id: PlaceId, language: string): string {
  if (id.startsWith(OWN)) return id.slice(OWN.length)
  const tag = primaryLanguage(language)
  if (id.length === 2)
    return listCountries(tag).get(id)?.[0] ?? listCountries('en').get(id)?.[0] ?? id
  const names = listCities().get(id)?.names
  const own = names && Object.hasOwn(names, tag) ? names[tag] : names?.['en']
  return own?.[0] ?? id
}

/** `be-ghent` → `be`; null for countries, for what is wider, and for the archive's own places. */
export function placeParent(id: PlaceId): PlaceId | null {
  return listCities().get(id)?.parent ?? null
}
