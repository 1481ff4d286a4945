/** Part of the world → a map of it: land and borders as paths of SVG, and where on it a place lies. */
import type { Coordinates } from '../record/coordinates.js'
import { clipRing, cutLine, overlaps } from './clip.js'
import { longitudeIn, type Frame } from './frame.js'
import { outlinesFor, type Outline } from './outlines.js'
import { project, projectLatitude, type Box, type Point } from './projection.js'
import { writePath } from './write-path.js'

export interface DrawnMap {
  /** In units of the drawing, as all else. */
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  readonly place: (coordinates: Coordinates) => Point
}

/** Borders say less than coasts: they are drawn in longer steps. */
const LAND_STEP = 1.5
const BORDER_STEP = 2.5

/** `width` is in units of the drawing. */
export function drawMap(frame: Frame, width: number): DrawnMap {
  const { box, projection } = frame
  const scale = width / (box.east - box.west)
  const toUnits = ({ x, y }: Point): Point => {
    return { x: (x - box.west) * scale, y: (y - box.north) * scale }
  }
  const { land, borders } = outlinesFor(scale)
  const cut = (outlines: readonly Outline[], cutOut: CutOut): readonly (readonly Point[])[] =>
    outlines
      .flatMap((outline) => piecesOf(outline, frame, cutOut))
      .map((piece) => piece.map(toUnits))
  return {
    width,
    height: (box.south - box.north) * scale,
    land: cut(land, (points, within) => [clipRing(points, within)])
      .map((ring) => writePath(ring, LAND_STEP, 'z'))
      .join(''),
    borders: cut(borders, cutLine)
      .map((line) => writePath(line, BORDER_STEP, ''))
      .join(''),
    place: ({ latitude, longitude }) =>
      toUnits(project({ latitude, longitude: longitudeIn(box, longitude) }, projection)),
  }
}

type CutOut = (points: readonly Point[], box: Box) => readonly (readonly Point[])[]

/** A frame may reach beyond 180, where the world begins again. */
const TURNS = [-360, 0, 360]

/** What of an outline lies in the frame, projected. Most lie elsewhere, and are not looked at point by point. */
function piecesOf(
  { points, box }: Outline,
  frame: Frame,
  cutOut: CutOut,
): readonly (readonly Point[])[] {
  const { projection } = frame
  const within = widen(frame.box)
  // Latitudes grow to the north, heights on the map to the south.
  const north = projectLatitude(box.south, projection)
  const south = projectLatitude(box.north, projection)
  return TURNS.flatMap((turn) => {
    if (!overlaps({ west: box.west + turn, east: box.east + turn, north, south }, within)) return []
    const projected = points.map(({ x, y }) =>
      project({ longitude: x + turn, latitude: y }, projection),
    )
    return cutOut(projected, within)
  })
}

/** Edges along the box are drawn outside of it. */
function widen({ west, east, north, south }: Box): Box {
  const margin = (east - west) / 100
  return {
    west: west - margin,
    east: east + margin,
    north: north - margin,
    south: south + margin,
  }
}
