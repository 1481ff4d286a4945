/** The rows of a page → its blocks of lines, in the order in which a reader takes them. */
import { joinSegments, type Row, type Segment } from './rows.js'

/** Lines below each other: a column, or what stands across all of them. */
export type Block = readonly Segment[]

const BIN = 2
/** Below this, two columns are a table, or chance. */
const FEWEST_LINES = 4
const FEWEST_IN_BAND = 3
/** Of the size: the lines of two columns need not stand at the same height. */
const BESIDE = 0.8
/** Letters a line: codes and figures beside a text are no column. */
const SHORTEST = 10
/** Lines of a column fill it; the cells of a table do not. */
const FILLED = 0.55
/** Of the size: lines of one column begin no further from each other. */
const MARGIN = 3
/** Columns that a page may have, one within the other. */
const DEEPEST = 8
/** More rows than that may not stand across the gap. */
const CROSSING = 0.5

export function findBlocks(rows: readonly Row[], depth = 0): readonly Block[] {
  if (rows.length === 0) return []
  const gutter = depth < DEEPEST ? findGutter(rows) : null
  if (gutter === null) return [rows.map(joinSegments)]
  const blocks: Block[] = []
  let band: Row[] = []
  let across: Row[] = []
  const endBand = (): void => {
    const [left, right] = [sideOf(band, gutter, 'left'), sideOf(band, gutter, 'right')]
    if (standBeside(left, right)) {
      endAcross()
      blocks.push(...findBlocks(left, depth + 1), ...findBlocks(right, depth + 1))
    } else across.push(...band)
    band = []
  }
  const endAcross = (): void => {
    if (across.length > 0) blocks.push(across.map(joinSegments))
    across = []
  }
  for (const row of rows) {
    if (!row.segments.some((segment) => crosses(segment, gutter))) band.push(row)
    else {
      endBand()
      across.push(row)
    }
  }
  endBand()
  endAcross()
  return blocks
}

/** Text that is set to the right of other text, and not beside it, is no column. */
function standBeside(left: readonly Row[], right: readonly Row[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  if (few.length < FEWEST_IN_BAND) return false
  let at = 0
  const beside = few.filter(({ y, segments }) => {
    const near = BESIDE * segments[0]!.size
    while (at < many.length && many[at]!.y < y - near) at++
    return at < many.length && many[at]!.y <= y + near
  })
  return beside.length >= FEWEST_IN_BAND && beside.length * 2 >= few.length
}

function crosses({ x, right }: Segment, gutter: number): boolean {
  return x < gutter && right > gutter
}

function sideOf(rows: readonly Row[], gutter: number, side: 'left' | 'right'): readonly Row[] {
  return rows
    .map(({ segments }) => segments.filter(({ x }) => (side === 'left' ? x < gutter : x >= gutter)))
    .filter((segments) => segments.length > 0)
    .map((segments) => ({ y: Math.max(...segments.map(({ y }) => y)), segments }))
}

/** The middle of the first gap from the left that has a column on either side; null where the rows are no columns. */
function findGutter(rows: readonly Row[]): number | null {
  const segments = rows.flatMap((row) => row.segments)
  if (segments.length < 2 * FEWEST_LINES) return null
  const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity)
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity)
  const covered = countCovered(segments, left, right)
  const most = rows.length * CROSSING
  const gap = findGaps(covered, left).find(
    ({ gutter, crossing }) => crossing <= most && isBetweenColumns(segments, gutter),
  )
  return gap?.gutter ?? null
}

/** How many segments stand at each stretch of the width. */
function countCovered(
  segments: readonly Segment[],
  left: number,
  right: number,
): readonly number[] {
  const bins = Math.max(1, Math.min(4000, Math.ceil((right - left) / BIN)))
  const steps = new Float64Array(bins + 1)
  const binOf = (x: number): number =>
    Math.min(bins, Math.max(0, Math.floor(((x - left) / (right - left || 1)) * bins)))
  for (const segment of segments) {
    steps[binOf(segment.x)]!++
    steps[Math.min(bins, binOf(segment.right) + 1)]!--
  }
  const covered: number[] = []
  let count = 0
  for (const step of steps.subarray(0, bins)) covered.push((count += step))
  return covered
}

interface Gap {
  readonly gutter: number
  readonly crossing: number
}

/** Stretches that fewer segments cover than those beside them. */
function findGaps(covered: readonly number[], left: number): readonly Gap[] {
  const gaps: Gap[] = []
  let start = 0
  for (let index = 1; index <= covered.length; index++) {
    if (covered[index] === covered[start]) continue
    const [before, after] = [covered[start - 1], covered[index]]
    const crossing = covered[start]!
    if (before !== undefined && after !== undefined && before > crossing && after > crossing)
      gaps.push({ gutter: left + ((start + index) / 2) * BIN, crossing })
    start = index
  }
  return gaps
}

function isBetweenColumns(segments: readonly Segment[], gutter: number): boolean {
  const left = segments.filter(({ right }) => right <= gutter)
  const right = segments.filter(({ x }) => x >= gutter)
  const from = right.reduce((least, { x }) => Math.min(least, x), Infinity)
  return isColumn(left) && isColumn(right.filter(({ x, size }) => x <= from + MARGIN * size))
}

function isColumn(lines: readonly Segment[]): boolean {
  if (lines.length < FEWEST_LINES) return false
  const from = lines.reduce((least, { x }) => Math.min(least, x), Infinity)
  const to = lines.reduce((most, { right }) => Math.max(most, right), -Infinity)
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const width = lines.reduce((sum, { x, right }) => sum + right - x, 0)
  return letters >= SHORTEST * lines.length && width >= FILLED * (to - from) * lines.length
}
