/** The lists of places and the names of countries → every place that Pressmark knows, by id. */
import { createRequire } from 'node:module'
import type { LocaleData } from 'i18n-iso-countries'
import type { PlaceId } from '../../record/names-found.js'
import { moreCountryNames } from './countries.js'
import { europe } from './europe.js'
import { lowCountries } from './low-countries.js'
import { NAME_LANGUAGES, readNames, readPlaces, type Place } from './read-places.js'
import { world } from './world.js'

const load = createRequire(import.meta.url)

let cities: ReadonlyMap<PlaceId, Place> | null = null
const countries = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** Cities, regions and continents. They are read when the first name is looked for, and then kept. */
export function listCities(): ReadonlyMap<PlaceId, Place> {
  cities ??= new Map(
    [lowCountries, europe, world].flatMap(readPlaces).map((place) => [place.id, place]),
  )
  return cities
}

/** Names of countries in a language, the label first, by their code in lower case. Only that language's table is loaded. */
export function listCountries(language: string): ReadonlyMap<string, readonly string[]> {
  const tag = NAME_LANGUAGES.find((each) => each === language) ?? 'en'
  const known = countries.get(tag)
  if (known) return known
  const made = new Map(readPackage(tag))
  for (const [code, names] of readOwn(tag)) made.set(code, joinNames(names, made.get(code) ?? []))
  countries.set(tag, made)
  return made
}

/** The shortest name is the label: packages begin with `Koninkrijk België`. */
function readPackage(tag: string): readonly (readonly [string, readonly string[]])[] {
  const { countries: table } = load(`i18n-iso-countries/langs/${tag}.json`) as LocaleData
  return Object.entries(table).map(([code, given]) => {
    const names = [given].flat().filter((name) => !/[,()]/.test(name))
    return [code.toLowerCase(), names.toSorted((a, b) => a.length - b.length)]
  })
}

function readOwn(tag: string): readonly (readonly [string, readonly string[]])[] {
  return moreCountryNames
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = readNames(line.slice(2)).names.get(tag)
      return names ? [[line.slice(0, 2).toLowerCase(), names] as const] : []
    })
}

/** A dash takes the names of the package away. */
function joinNames(own: readonly string[], others: readonly string[]): readonly string[] {
  return own.includes('-') ? [] : [...new Set([...own, ...others])]
}
