/** Coordinates by the names that a keeper calls places → the same by the ids of these places. */
import { placeFinder } from '../names/places/place-names.js'
import type { GivenCoordinates } from '../read/settings/names-file.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { Coordinates } from '../record/coordinates.js'
import type { NameAuthority, PlaceId } from '../record/names-found.js'
import { guessMeant } from '../report/did-you-mean.js'

/** `language` is that of the archive. Throws `SettingsError` for what is no place, and for a place that is given twice. */
export function locatePlaces(
  given: readonly GivenCoordinates[],
  authority: NameAuthority,
  language: string,
): Readonly<Record<PlaceId, Coordinates>> {
  if (given.length === 0) return {}
  const finder = placeFinder(authority, language)
  const names = new Map<PlaceId, string>()
  const located = given.map(({ name, at, source }): readonly [PlaceId, Coordinates] => {
    const id = finder.find(name)
    if (id === null) throw new SettingsError(`${source}: ${describeUnknown(name, finder.names())}`)
    const first = names.get(id)
    if (first !== undefined)
      throw new SettingsError(`${source}: “${name}” is the same place as “${first}”`)
    names.set(id, name)
    return [id, at]
  })
  return Object.fromEntries(located)
}

function describeUnknown(name: string, known: readonly string[]): string {
  const meant = guessMeant(name, known)
  const hint =
    meant === null
      ? '; a place of your own needs a line under “places”'
      : `; did you mean “${meant}”?`
  return `“${name}” is no place that is known${hint}`
}
