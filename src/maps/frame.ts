/** Places → the part of the world that a map of them shows. */
import type { Coordinates } from '../record/coordinates.js'
import { latitudeAt, project, projectLatitude, type Box, type Projection } from './projection.js'

export interface Frame {
  readonly projection: Projection
  readonly box: Box
}

/** How a map is cut. */
export interface Cut {
  /** The least that it is wide, in degrees. */
  readonly width: number
  /** The height to the width. */
  readonly ratio: number
}

/** On each side, as a share of what the places take up. */
const MARGIN = 0.18
/** A map that is wider than this shows the whole world: little would be cut off. */
const WIDEST = 220
/** Nobody reads news of what lies beyond, unless a place does. */
const NORTH = 78
const SOUTH = -57
/** The whole world is cut through the Bering Strait. */
const WORLD_WEST = -169

/** The smallest frame around at least one place that leaves a margin and is as high and as wide as `cut` asks. */
export function frameOf(places: readonly Coordinates[], { width, ratio }: Cut): Frame {
  const [west, east] = longitudesOf(places)
  const projection = east - west > WIDEST / 2 ? 'miller' : 'mercator'
  const heights = places.map((place) => project(place, projection).y)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  const wanted = Math.max(
    width,
    (east - west) * (1 + 2 * MARGIN),
    ((bottom - top) * (1 + 2 * MARGIN)) / ratio,
  )
  const isWorld = wanted > WIDEST
  const wide = isWorld ? 360 : wanted
  const left = isWorld ? WORLD_WEST : (west + east - wide) / 2
  const rows = rowsOf([top, bottom], wide * ratio, projection)
  return { projection, box: { west: left, east: left + wide, ...rows } }
}

/** The west and the east end of the narrowest stretch in which all places lie. The east may lie beyond 180. */
function longitudesOf(places: readonly Coordinates[]): readonly [west: number, east: number] {
  const sorted = places.map(({ longitude }) => longitude).toSorted((a, b) => a - b)
  let west = sorted[0]!
  let east = sorted.at(-1)!
  for (const [index, each] of sorted.entries()) {
    const before = sorted[index - 1]
    if (before === undefined || before + 360 - each >= east - west) continue
    west = each
    east = before + 360
  }
  return [west, east]
}

/** In the middle, or moved away from what nobody looks for; at least as high as the places need. */
function rowsOf(
  [top, bottom]: readonly [top: number, bottom: number],
  height: number,
  projection: Projection,
): Pick<Box, 'north' | 'south'> {
  const least = height * LEAST_MARGIN
  const highest = Math.min(top - least, projectLatitude(NORTH, projection))
  const lowest = Math.max(bottom + least, projectLatitude(SOUTH, projection))
  const tall = Math.max(height, bottom - top + 2 * least)
  const middle = (top + bottom - tall) / 2
  const north = Math.max(highest, Math.min(middle, lowest - tall))
  return { north, south: Math.min(lowest, north + tall) }
}

/** Above and below the places, where the world has no more than that, as a share of the height. */
const LEAST_MARGIN = 0.06

/** Whether a map of the frame shows the place, and not only half of its dot. */
export function isWithin({ box, projection }: Frame, place: Coordinates): boolean {
  const margin = (box.east - box.west) * EDGE
  const { x, y } = project(place, projection)
  const longitude = longitudeIn(box, x)
  const isBeside = longitude < box.west + margin || longitude > box.east - margin
  return !isBeside && y > box.north + margin && y < box.south - margin
}

/** The north-west and the south-east of what a map of the frame shows. */
export function cornersOf({ box, projection }: Frame): readonly [Coordinates, Coordinates] {
  return [
    { latitude: latitudeAt(box.north, projection), longitude: box.west },
    { latitude: latitudeAt(box.south, projection), longitude: box.east },
  ]
}

/** How near to the edge a dot is cut, as a share of the width. */
const EDGE = 0.02

/** The longitude of a place within a frame that may reach beyond 180. */
export function longitudeIn({ west }: Box, longitude: number): number {
  return longitude < west ? longitude + 360 : longitude
}

/** Fewer places need no second map. */
const FEW = 6
/** A near map shows its places so many times as large, and no more than a continent. */
const CLOSER = 3
const CONTINENT = 30

/**
 * Of places spread over the world, a frame around as many of those nearest to the first as a near map can show, where most of
 * them would be one blot; null where one map does, or less than half are near each other.
 */
export function closeUpOf(places: readonly Coordinates[], whole: Frame, cut: Cut): Frame | null {
  const [first] = places
  if (!first || places.length < FEW) return null
  const nearest = places.toSorted((a, b) => distance(first, a) - distance(first, b))
  const widest = Math.min(widthOf(whole) / CLOSER, CONTINENT)
  for (let count = places.length - 1; count * 2 >= places.length; count--) {
    const frame = frameOf(nearest.slice(0, count), cut)
    if (widthOf(frame) <= widest) return frame
  }
  return null
}

function widthOf({ box }: Frame): number {
  return box.east - box.west
}

/** In degrees of latitude, near enough to tell near from far. */
function distance(from: Coordinates, to: Coordinates): number {
  const apart = Math.abs(from.longitude - to.longitude)
  const wide = Math.min(apart, 360 - apart) * Math.cos((from.latitude * Math.PI) / 180)
  return Math.hypot(wide, from.latitude - to.latitude)
}
