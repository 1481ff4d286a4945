/** Places that a text names → the same, where a village with the name of a foreign city is among its own neighbours. */
import { type PlaceId, placeId } from '../../record/names-found.js'
import { listCities } from './known-places.js'

interface Village {
  readonly id: PlaceId
  readonly country: PlaceId
}

/** The city of that name → the village, known to its neighbours only. */
const VILLAGES: ReadonlyMap<PlaceId, Village> = new Map([
  [placeId('fr-lille'), { id: placeId('be-lille'), country: placeId('be') }],
])

/**
 * Who names Lille along with Turnhout or Geel means the Lille next to them. Larger cities say nothing: the trains to Lille
 * leave from Brussels. Where anything else of the city's own country is named, it is the city.
 */
export function preferVillages(places: readonly PlaceId[]): readonly PlaceId[] {
  if (!places.some((place) => VILLAGES.has(place))) return places
  const known = listCities()
  return places.map((place) => {
    const village = VILLAGES.get(place)
    if (!village) return place
    const country = known.get(place)?.parent
    const others = places.filter((each) => each !== place)
    const isAbroad = others.some((each) => each === country || known.get(each)?.parent === country)
    const isNear = others.some((each) => {
      const other = known.get(each)
      return other?.isTown === true && other.parent === village.country
    })
    return isNear && !isAbroad ? village.id : place
  })
}
