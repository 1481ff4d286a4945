/** Places of which it is known where they lie → one map of them, or a near one and one of all the others. */
import { html, type Html, type HtmlPart } from '../../src/template/html.js'
import {
  closeUpOf,
  cornersOf,
  frameOf,
  isWithin,
  type Cut,
  type Frame,
} from '../../src/maps/frame.js'
import { drawMap, type DrawnMap } from '../../src/maps/draw-map.js'
import { placeLabels, type LabelPlace } from '../../src/maps/place-labels.js'
import type { Group } from '../../src/record/archive.js'
import type { GroupsView, PlaceLink } from '../../src/record/group-page.js'
import { heatOf, peakOf } from '../../src/record/heat.js'
import type { PageContext } from '../../src/template/page-context.js'

/** In pixels of a screen that has room for both maps. */
const WIDTH = 680
const NARROW = 440
const CUT: Cut = { width: 9, ratio: 0.62 }
/** Around one place: wide enough to see a coast that one knows. */
const OWN_CUT: Cut = { width: 22, ratio: 0.62 }
/** By the step of heat. */
const RADIUS = [0, 3, 4.5, 6.5, 9] as const
/** Of the names on a map. */
const TYPE = 12

export interface PlaceMaps {
  readonly main: Html
  /** What lies farther away, where the other shows only what is near. */
  readonly farther: Html | null
}

/** At least one place is located. */
export function renderPlaceMaps(
  context: PageContext,
  { located, count }: Pick<GroupsView, 'located' | 'count'>,
): PlaceMaps {
  const all = located.map(({ at }) => at)
  const whole = frameOf(all, CUT)
  const near = closeUpOf(all, whole, CUT)
  const main = near ?? whole
  const peak = peakOf(located.map((place) => place.count))
  const shown = near ? located.filter(({ at }) => isWithin(near, at)) : located
  const rest = located.filter(({ at }) => !isWithin(main, at))
  const { lists } = context.texts
  return {
    main: html`<figure>
      ${drawDots(context, drawMap(main, WIDTH), shown, peak)}
      <figcaption>${lists.mapCaption(located.length, count)}</figcaption>
    </figure>`,
    farther:
      near && html`<figure>${drawDots(context, drawMap(whole, NARROW), rest, peak, near)}</figure>`,
  }
}

/** A small map of where one place lies. */
export function renderOwnPlace({ texts }: PageContext, { label, coordinates }: Group): Html | null {
  if (coordinates === null) return null
  const { latitude, longitude } = coordinates
  const map = drawMap(frameOf([coordinates], OWN_CUT), NARROW)
  const { x, y } = map.place(coordinates)
  const dot = html`<title>${label}</title><circle cx="${tenths(x)}" cy="${tenths(y)}" r="6" />`
  return html`<figure>
    ${drawLand(map, dot)}
    <figcaption>${texts.lists.coordinates}${texts.colon}${latitude}, ${longitude}</figcaption>
  </figure>`
}

function drawLand({ width, height, land, borders }: DrawnMap, dots: HtmlPart): Html {
  return html`<svg
    class="${width === WIDTH ? 'map large' : 'map'}"
    viewBox="0 0 ${width} ${Math.round(height)}"
  >
    <path d="${land}" />
    <path class="borders" d="${borders}" />
    ${dots}
  </svg>`
}

/** The largest come first, so that none hides a smaller one. `near` is the part that another map shows. */
function drawDots(
  context: PageContext,
  map: DrawnMap,
  places: readonly PlaceLink[],
  peak: number,
  near: Frame | null = null,
): Html {
  const dots = places.map(({ at, label, count }) => {
    return { ...map.place(at), label, radius: RADIUS[heatOf(count, peak)] }
  })
  const labels = placeLabels(dots, TYPE, map)
  return drawLand(map, [
    near && drawFrame(map, near),
    places.map((place, index) => drawDot(context, place, dots[index]!, labels[index] ?? null)),
  ])
}

function drawDot(
  { texts, href }: PageContext,
  { url, label, count }: PlaceLink,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  text: LabelPlace | null,
): Html {
  return html`<a href="${href(url)}"
    ><title>${label}${texts.colon}${texts.articles(count)}</title>
    <circle cx="${tenths(x)}" cy="${tenths(y)}" r="${radius}" />
    ${
      text &&
      html`<text x="${tenths(text.x)}" y="${tenths(text.y)}" text-anchor="${text.anchor}"
        >${label}</text
      >`
    }</a
  >`
}

function drawFrame({ place }: DrawnMap, near: Frame): Html {
  const [northWest, southEast] = cornersOf(near)
  const { x, y } = place(northWest)
  const { x: right, y: bottom } = place(southEast)
  return html`<rect
    x="${tenths(x)}"
    y="${tenths(y)}"
    width="${tenths(right - x)}"
    height="${tenths(bottom - y)}"
  />`
}

function tenths(units: number): number {
  return Math.round(units * 10) / 10
}
