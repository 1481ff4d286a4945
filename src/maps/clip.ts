/** Rings and lines → what of them lies within a box. */
import type { Box, Point } from './projection.js'

/** Whether two boxes have a part in common. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.west < other.east &&
    one.east > other.west &&
    one.north < other.south &&
    one.south > other.north
  )
}

export function boxOf(points: readonly Point[]): Box {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    west = Math.min(west, x)
    east = Math.max(east, x)
    north = Math.min(north, y)
    south = Math.max(south, y)
  }
  return { west, east, north, south }
}

interface Side {
  readonly isInside: (point: Point) => boolean
  readonly cross: (from: Point, to: Point) => Point
}

/** Cuts an area by one side of the box after the other (Sutherland and Hodgman). It may be left with edges along the box. */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  let kept = ring
  for (const side of sidesOf(box)) kept = clipBySide(kept, side)
  return kept
}

function sidesOf({ west, east, north, south }: Box): readonly Side[] {
  return [
    { isInside: ({ x }) => x >= west, cross: crossX(west) },
    { isInside: ({ x }) => x <= east, cross: crossX(east) },
    { isInside: ({ y }) => y >= north, cross: crossY(north) },
    { isInside: ({ y }) => y <= south, cross: crossY(south) },
  ]
}

function crossX(x: number): Side['cross'] {
  return (from, to) => ({ x, y: from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) })
}

function crossY(y: number): Side['cross'] {
  return (from, to) => ({ x: from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y), y })
}

function clipBySide(ring: readonly Point[], { isInside, cross }: Side): readonly Point[] {
  const kept: Point[] = []
  let from = ring.at(-1)
  for (const to of ring) {
    const isIn = isInside(to)
    if (from && isIn !== isInside(from)) kept.push(cross(from, to))
    if (isIn) kept.push(to)
    from = to
  }
  return kept
}

/** The pieces of a line of which something may lie in the box. They may reach a step beyond it. */
export function cutLine(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const pieces: Point[][] = []
  let open: Point[] | null = null
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1]!, line[index]!]
    if (!overlaps(boxOf([from, to]), box)) {
      open = null
      continue
    }
    if (!open) pieces.push((open = [from]))
    open.push(to)
  }
  return pieces
}
