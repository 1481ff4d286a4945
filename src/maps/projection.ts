/** Coordinates → points on a flat map, in degrees of longitude: x grows to the east, y to the south. */
import type { Coordinates } from '../record/coordinates.js'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Part of a map that is as wide as `east - west`; `east` may lie beyond 180. */
export interface Box {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** The name says how far the north is drawn out. */
export type Projection = 'mercator' | 'miller'

/** Miller's map is Mercator's of four fifths of each latitude, drawn out again by as much: the whole world fits on it. */
const SHARE: Readonly<Record<Projection, number>> = { mercator: 1, miller: 0.8 }

/** Mercator's map has no poles. */
const NEAREST_POLE = 84

export function project({ latitude, longitude }: Coordinates, projection: Projection): Point {
  return { x: longitude, y: projectLatitude(latitude, projection) }
}

/** The latitude at a height on the map. */
export function latitudeAt(y: number, projection: Projection): number {
  const share = SHARE[projection]
  const angle = 2 * Math.atan(Math.exp((-y * share * Math.PI) / 180)) - Math.PI / 2
  return (angle * 180) / Math.PI / share
}

/** The height on the map, from the equator to the south. */
export function projectLatitude(latitude: number, projection: Projection): number {
  const share = SHARE[projection]
  const bounded = Math.max(-NEAREST_POLE, Math.min(NEAREST_POLE, latitude))
  const angle = (bounded * share * Math.PI) / 180
  const stretched = Math.log(Math.tan(Math.PI / 4 + angle / 2)) / share
  return (-stretched * 180) / Math.PI
}
