/** Maps of places: which part of the world they show, what is drawn of it, and which dots have a name. */
import { describe, expect, it } from 'vitest'
import { clipRing, cutLine } from '../../src/maps/clip.js'
import { drawMap } from '../../src/maps/draw-map.js'
import { closeUpOf, cornersOf, frameOf, isWithin, type Cut } from '../../src/maps/frame.js'
import { placeLabels, type Dot } from '../../src/maps/place-labels.js'
import { latitudeAt, projectLatitude } from '../../src/maps/projection.js'
import { writePath } from '../../src/maps/write-path.js'
import type { Coordinates } from '../../src/record/coordinates.js'

const CUT: Cut = { width: 9, ratio: 0.62 }

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude })

const brussels = at(50.85, 4.35)
const near = [brussels, at(51.05, 3.72), at(51.22, 4.4), at(50.63, 5.57), at(52.37, 4.89)]
const suva = at(-18.14, 178.44)
const apia = at(-13.83, -171.77)

describe('the frame of a map', () => {
  it('leaves a margin around all places, however they lie', () => {
    for (const places of [near, [brussels], [suva, apia], [at(89, 0), at(-89, 10)]]) {
      const frame = frameOf(places, CUT)
      expect(places.filter((place) => !isWithin(frame, place))).toEqual([])
    }
  })

  it('is no narrower than asked, and as high as it is wide where there is room', () => {
    const { box } = frameOf([brussels], CUT)
    expect(box.east - box.west).toBeCloseTo(9)
    expect((box.south - box.north) / (box.east - box.west)).toBeCloseTo(0.62)
  })

  it('crosses the date line where that is the short way', () => {
    const { box } = frameOf([suva, apia], CUT)
    expect(box.east - box.west).toBeLessThan(20)
    expect(box.west).toBeLessThan(178)
    expect(box.east).toBeGreaterThan(188)
  })

  it('is the whole world where places lie all over it, without the ice of the south', () => {
    const { box, projection } = frameOf([brussels, at(35.68, 139.69), at(29.76, -95.37)], CUT)
    expect(box.east - box.west).toBe(360)
    expect(projection).toBe('miller')
    expect(latitudeAt(box.south, projection)).toBeCloseTo(-57)
  })

  it('has corners that are placed where the map ends', () => {
    const frame = frameOf(near, CUT)
    const map = drawMap(frame, 300)
    const [northWest, southEast] = cornersOf(frame).map(map.place)
    expect([northWest!.x, northWest!.y]).toEqual([expect.closeTo(0), expect.closeTo(0)])
    expect([southEast!.x, southEast!.y]).toEqual([expect.closeTo(300), expect.closeTo(map.height)])
  })

  it.each(['mercator', 'miller'] as const)('finds a latitude again (%s)', (projection) => {
    for (const latitude of [-80, -33.9, 0, 50.85, 78])
      expect(latitudeAt(projectLatitude(latitude, projection), projection)).toBeCloseTo(latitude)
  })
})

describe('a nearer map', () => {
  const far = [at(38.9, -77.04), at(35.68, 139.69)]

  it('shows what lies around the first place, where the rest of the world makes it a blot', () => {
    const all = [...near, ...far]
    const frame = closeUpOf(all, frameOf(all, CUT), CUT)!
    expect(near.filter((place) => !isWithin(frame, place))).toEqual([])
    expect(far.filter((place) => isWithin(frame, place))).toEqual([])
  })

  it('is not needed for few places, for those that are near anyway, and for those that are far from each other', () => {
    const spread = [0, 60, 120, 180, -120, -60].map((longitude) => at(0, longitude))
    for (const places of [[brussels, ...far], [...near, at(48.86, 2.35)], spread])
      expect(closeUpOf(places, frameOf(places, CUT), CUT)).toBeNull()
  })
})

describe('what is drawn', () => {
  it('is the same each time, and small', () => {
    for (const places of [near, [brussels, at(55.75, 37.62), at(41.89, 12.48)], [suva, apia]]) {
      const [one, other] = [1, 2].map(() => drawMap(frameOf(places, CUT), 680))
      expect(one!.land).toBe(other!.land)
      expect(one!.land).toMatch(/^(?:M[-\d. ]+l[-\d. ]+z)+$/)
      expect(one!.land.length + one!.borders.length).toBeLessThan(36_000)
    }
  })

  it('has the coast of the country, and its borders', () => {
    const { land, borders, place } = drawMap(frameOf(near, CUT), 680)
    expect(land).not.toBe('')
    expect(borders).not.toBe('')
    const { x, y } = place(brussels)
    expect([x > 0, x < 680, y > 0, y < 440]).toEqual([true, true, true, true])
  })

  it('has no seam across an ocean where an outline crosses the date line', () => {
    const { land, width } = drawMap(frameOf([suva, apia], CUT), 680)
    const steps = [...land.matchAll(/[ l](-?[\d.]+)[ -]/g)].map(([, step]) =>
      Math.abs(Number(step)),
    )
    expect(Math.max(...steps)).toBeLessThan(width / 4)
  })
})

describe('outlines', () => {
  const box = { west: 0, east: 10, north: 0, south: 10 }

  it('are cut at the edge of the map', () => {
    const square = [
      { x: -5, y: 5 },
      { x: 5, y: 5 },
      { x: 5, y: 15 },
      { x: -5, y: 15 },
    ]
    const cut = clipRing(square, box)
    expect(cut.every(({ x, y }) => x >= 0 && x <= 10 && y >= 0 && y <= 10)).toBe(true)
    expect(cut).toContainEqual({ x: 0, y: 5 })
    expect(clipRing(square, { west: 20, east: 30, north: 0, south: 10 })).toEqual([])
  })

  it('that leave the map and come back are two lines', () => {
    const line = [
      { x: 1, y: 1 },
      { x: 1, y: 20 },
      { x: 9, y: 20 },
      { x: 9, y: 1 },
    ]
    expect(cutLine(line, box)).toEqual([line.slice(0, 2), line.slice(2)])
  })

  it('lose steps that nobody sees, and what is smaller than one', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 1.2, y: 1 },
      { x: 3, y: 1.5 },
      { x: 3, y: 5.25 },
    ]
    expect(writePath(points, 1, '')).toBe('M1 1l2 .5 0 3.8')
    expect(writePath(points, 1, 'z')).toBe('M1 1l2 .5 0 3.8z')
    expect(writePath(points, 10, 'z')).toBe('')
  })
})

function dot(x: number, y: number, label: string): Dot {
  return { x, y, radius: 5, label }
}

describe('names on a map', () => {
  const size = { width: 200, height: 100 }

  it('stand on the right, and on the left where the map ends', () => {
    const [left, right] = placeLabels([dot(20, 50, 'Gent'), dot(190, 50, 'Luik')], 12, size)
    expect([left?.anchor, right?.anchor]).toEqual(['start', 'end'])
  })

  it('hide no dot, and no name', () => {
    const crowd = Array.from({ length: 30 }, (_, n) => dot(60 + (n % 6) * 9, 20 + n, 'Brussel'))
    const placed = placeLabels(crowd, 12, size)
    expect(placed[0]).not.toBeNull()
    expect(placed.filter((each) => each !== null).length).toBeLessThan(12)
  })
})
