/** Points → the text of an SVG path, without steps that nobody sees. */
import type { Point } from './projection.js'

/**
 * Coordinates in tenths of a unit, each as the step from the one before. Steps shorter than `shortest` units are left out, and
 * with them what is smaller; then the text is empty.
 */
export function writePath(points: readonly Point[], shortest: number, end: '' | 'z'): string {
  const kept = withoutSmallSteps(points, shortest)
  if (kept.length < (end === 'z' ? 3 : 2)) return ''
  let text = ''
  let [x, y] = [0, 0]
  for (const [index, point] of kept.entries()) {
    const [toX, toY] = [Math.round(point.x * 10), Math.round(point.y * 10)]
    text += `${index === 0 ? 'M' : index === 1 ? 'l' : ''}${writePair(toX - x, toY - y, index > 1)}`
    x = toX
    y = toY
  }
  return text + end
}

/** The first and the last stay. */
function withoutSmallSteps(points: readonly Point[], shortest: number): readonly Point[] {
  const kept: Point[] = []
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1)
    const isShort = last && Math.hypot(point.x - last.x, point.y - last.y) < shortest
    if (!isShort || (index === points.length - 1 && kept.length > 1)) kept.push(point)
  }
  return kept
}

/** A minus parts two numbers as well as a blank does. */
function writePair(x: number, y: number, follows: boolean): string {
  return `${follows && x >= 0 ? ' ' : ''}${writeTenths(x)}${y >= 0 ? ' ' : ''}${writeTenths(y)}`
}

/** `-5` → `-.5` */
function writeTenths(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.')
}
