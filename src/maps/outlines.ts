/** Natural Earth, as the package `world-atlas` has it → coasts and borders, as coarse as a map needs them. */
import { createRequire } from 'node:module'
import { feature, mesh } from 'topojson-client'
import type { Atlas } from 'world-atlas/countries-50m.json'
import { boxOf } from './clip.js'
import type { Box, Point } from './projection.js'

const load = createRequire(import.meta.url)

/** Degrees as they are: x is the longitude, y the latitude. */
export interface Outline {
  readonly points: readonly Point[]
  /** Its `north` is the least latitude. */
  readonly box: Box
}

export interface Outlines {
  /** Land: its rings, and those of lakes in it. */
  readonly land: readonly Outline[]
  /** Lines between countries. */
  readonly borders: readonly Outline[]
}

/** The scale of the map that was simplified: one to so many million. */
type Detail = '10m' | '50m' | '110m'

const known = new Map<Detail, Outlines>()

/** What a map needs of which `scale` units are a degree. It is read when it is first asked for, and then kept. */
export function outlinesFor(scale: number): Outlines {
  const detail = detailFor(scale)
  const found = known.get(detail)
  if (found) return found
  const made = readOutlines(detail)
  known.set(detail, made)
  return made
}

/** Steps of an outline are some two units long. */
function detailFor(scale: number): Detail {
  if (scale < 2.5) return '110m'
  return scale < 40 ? '50m' : '10m'
}

function readOutlines(detail: Detail): Outlines {
  const atlas = load(`world-atlas/countries-${detail}.json`) as Atlas
  const { land, countries } = atlas.objects
  const areas = feature(atlas, land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat()
    return geometry.type === 'Polygon' ? geometry.coordinates : []
  })
  const borders = mesh(atlas, countries, (one, other) => one !== other).coordinates
  return { land: areas.map(outlineOf), borders: borders.map(outlineOf) }
}

function outlineOf(positions: readonly (readonly number[])[]): Outline {
  const points: Point[] = []
  for (const [x = 0, y = 0] of positions) points.push({ x: near(x, points.at(-1)?.x ?? x), y })
  return { points, box: boxOf(points) }
}

/** An outline that crosses 180 goes on there: 181 instead of -179. */
function near(longitude: number, last: number): number {
  return longitude + 360 * Math.round((last - longitude) / 360)
}
