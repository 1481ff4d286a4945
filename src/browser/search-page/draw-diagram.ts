/** Lines over time → a diagram of one line each, whose points lead to their hits. */
import { fillIn } from '../../language/fill-in.js'
import { axisSteps, labelEvery } from '../../search/periods.js'
import type { TimeLine, TimeLines, TimePoint } from '../../search/time-lines.js'
import { makeSvg } from './elements.js'
import type { PageWords } from './page-words.js'
import { rove } from './rove.js'

export interface Diagram {
  readonly lines: TimeLines
  /** What the lines are called, in words. */
  readonly names: readonly string[]
  readonly scale: 'share' | 'count'
  /** In pixels. */
  readonly width: number
  readonly words: PageWords
  readonly link: (line: number, period: string) => string
}

const HEIGHT = 300
const MARGIN = { top: 12, right: 14, bottom: 26, left: 52 }
/** Pixels that a label of a year takes. */
const LABEL = 56
/** Colours of lines that the style sheet has. */
const LINE_STYLES = 6
/** Points closer than this are drawn small. */
const DENSE = 5

interface Scales {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly steps: readonly number[]
}

export function drawDiagram(diagram: Diagram): SVGElement {
  const { lines, names, width, words } = diagram
  const scales = scalesOf(diagram)
  const [first, last] = [lines.periods[0], lines.periods.at(-1)]
  const label = fillIn(words.say.overTime.diagram, {
    lines: names.join(words.comma),
    first: words.date(first?.period ?? ''),
    last: words.date(last?.period ?? ''),
  })
  const links: SVGElement[] = []
  const curves = lines.lines.map((line, index) => drawLine(diagram, scales, line, index, links))
  const svg = makeSvg(
    'svg',
    {
      class: 'diagram',
      width,
      height: HEIGHT,
      viewBox: `0 0 ${width} ${HEIGHT}`,
      role: 'group',
      'aria-label': label,
    },
    drawAxes(diagram, scales),
    ...curves,
  )
  rove(svg, links, 0)
  return svg
}

function scalesOf({ lines, scale, width }: Diagram): Scales {
  const values = lines.lines.flatMap(({ points }) =>
    points.map((point) => valueOf(point, scale) ?? 0),
  )
  const steps = axisSteps(
    values.reduce((high, value) => Math.max(high, value), 0),
    scale === 'count',
  )
  const most = steps.at(-1)!
  const inner = width - MARGIN.left - MARGIN.right
  const gaps = Math.max(1, lines.periods.length - 1)
  const centre = lines.periods.length === 1 ? inner / 2 : 0
  return {
    x: (index) => round(MARGIN.left + centre + (inner * index) / gaps),
    y: (value) =>
      round(HEIGHT - MARGIN.bottom - ((HEIGHT - MARGIN.top - MARGIN.bottom) * value) / most),
    steps,
  }
}

export function valueOf({ count, share }: TimePoint, scale: 'share' | 'count'): number | null {
  return scale === 'count' ? count : share
}

function drawAxes(
  { lines: { periods }, width, scale, words }: Diagram,
  { x, y, steps }: Scales,
): SVGElement {
  const write = scale === 'count' ? words.number : words.percent
  const rules = steps.flatMap((step) => [
    makeSvg('line', { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(step), y2: y(step) }),
    makeSvg('text', { x: MARGIN.left - 8, y: y(step) + 4, 'text-anchor': 'end' }, write(step)),
  ])
  const isMonths = periods[0]?.period.length === 7
  const every = labelEvery(periods.length, (width - MARGIN.left) / LABEL)
  const ticks = periods.flatMap(({ period }, index) => {
    const number = isMonths ? index : Number(period)
    if (number % every !== 0) return []
    const text = isMonths ? words.shortMonth(period) : period
    return [makeSvg('text', { x: x(index), y: HEIGHT - 6, 'text-anchor': 'middle' }, text)]
  })
  return makeSvg('g', { class: 'axes', 'aria-hidden': 'true' }, ...rules, ...ticks)
}

/** Where there are no articles at all, a share is not known, and the line has a gap. */
function drawLine(
  diagram: Diagram,
  scales: Scales,
  { points }: TimeLine,
  index: number,
  links: SVGElement[],
): SVGElement {
  const { scale, lines, width } = diagram
  let path = ''
  let isDrawn = false
  points.forEach((point, each) => {
    const value = valueOf(point, scale)
    if (value !== null) path += `${isDrawn ? 'L' : 'M'}${scales.x(each)} ${scales.y(value)}`
    isDrawn = value !== null
  })
  const radius = (width - MARGIN.left) / lines.periods.length < DENSE ? 2 : 3
  const marks = points.flatMap((point, each) =>
    point.count === 0 ? [] : [drawPoint(diagram, scales, point, each, index, radius)],
  )
  links.push(...marks)
  return makeSvg('g', { class: lineClass(index) }, makeSvg('path', { d: path }), ...marks)
}

function drawPoint(
  { words, scale, names, link }: Diagram,
  { x, y }: Scales,
  point: TimePoint,
  each: number,
  line: number,
  radius: number,
): SVGElement {
  const name = fillIn(words.say.overTime.point, {
    words: names[line] ?? '',
    period: words.date(point.period),
    hits: words.articles(point.count),
    share: words.percent(point.share ?? 0),
  })
  const centre = { cx: x(each), cy: y(valueOf(point, scale) ?? 0) }
  return makeSvg(
    'a',
    { href: link(line, point.period), 'aria-label': name },
    makeSvg('title', {}, name),
    makeSvg('circle', { ...centre, r: 8, class: 'reach' }),
    makeSvg('circle', { ...centre, r: radius }),
  )
}

/** A colour that comes again has another stroke. */
export function lineClass(index: number): string {
  return `line line-${(index % LINE_STYLES) + 1}${index < LINE_STYLES ? '' : ' again'}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
