/** Dots on a map and their names → the names that have room, and where each stands. */
import type { Point } from './projection.js'

export interface Dot extends Point {
  readonly radius: number
  readonly label: string
}

/** Where the text is held: at its beginning, its end or its middle. */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'end' | 'middle'
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Of letters, on average, as shares of the size of the type. */
const LETTER = 0.62
const WIDE_LETTER = 1
const GAP = 3

/**
 * Where the name of each dot stands, in the order of the dots: the first ones choose first, and no name hides a dot. Null for a
 * name that has no room. `size` is that of the type.
 */
export function placeLabels(
  dots: readonly Dot[],
  size: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly (LabelPlace | null)[] {
  const taken: Area[] = dots.map(areaOfDot)
  return dots.map((dot, index) => {
    const own = taken[index]
    const isFree = ({ area }: Candidate): boolean =>
      area.left >= 0 &&
      area.right <= width &&
      area.top >= 0 &&
      area.bottom <= height &&
      !taken.some((each) => each !== own && overlap(each, area))
    const found = candidatesOf(dot, size).find(isFree)
    if (!found) return null
    taken.push(found.area)
    return found.place
  })
}

interface Candidate {
  readonly place: LabelPlace
  readonly area: Area
}

/** How far towards a corner the edge of a dot is, as a share of its radius. */
const CORNER = 0.7

/** To the right, to the left, below and above, and then towards the corners. */
function candidatesOf({ x, y, radius, label }: Dot, size: number): readonly Candidate[] {
  const long = lengthOf(label) * size
  const away = radius + GAP
  const middle = y + size / 3
  const corner = radius * CORNER + GAP / 2
  return [
    candidate({ x: x + away, y: middle, anchor: 'start' }, long, size),
    candidate({ x: x - away, y: middle, anchor: 'end' }, long, size),
    candidate({ x, y: y + away + size * 0.75, anchor: 'middle' }, long, size),
    candidate({ x, y: y - away, anchor: 'middle' }, long, size),
    candidate({ x: x + corner, y: y - corner, anchor: 'start' }, long, size),
    candidate({ x: x + corner, y: y + corner + size * 0.75, anchor: 'start' }, long, size),
    candidate({ x: x - corner, y: y - corner, anchor: 'end' }, long, size),
    candidate({ x: x - corner, y: y + corner + size * 0.75, anchor: 'end' }, long, size),
  ]
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function candidate(place: LabelPlace, long: number, size: number): Candidate {
  const left = place.x - long * SHARE_BEFORE[place.anchor]
  const top = place.y - size * 0.8
  return { place, area: { left, right: left + long, top, bottom: top + size } }
}

/** In sizes of the type. */
function lengthOf(label: string): number {
  let length = 0
  for (const letter of label) length += letter.codePointAt(0)! < WIDE_FROM ? LETTER : WIDE_LETTER
  return length
}

/** From here on come the scripts of East Asia. */
const WIDE_FROM = 0x2e80

function areaOfDot({ x, y, radius }: Dot): Area {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  )
}
