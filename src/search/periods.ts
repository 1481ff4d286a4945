/** Hits by month, and by year where the month is not known → the bars and points of a diagram, without a gap in time. */
import type { DateExpression } from './query.js'

export interface PeriodCount {
  /** `1987` or `1987-05` */
  readonly period: string
  readonly count: number
}

/** From the first year with hits to the last; `within` keeps those that it touches, and makes that the whole. */
export function countYears(
  counts: ReadonlyMap<string, number>,
  within: DateExpression | null = null,
): readonly PeriodCount[] {
  const years = new Map<string, number>()
  for (const [key, count] of counts) {
    const year = yearOf(key)
    if (year !== null) years.set(year, (years.get(year) ?? 0) + count)
  }
  const known = [...years.keys()].map(Number)
  const first = Math.max(lowest(known), Number(within?.from?.slice(0, 4) ?? 0))
  const last = Math.min(highest(known), Number(within?.to?.slice(0, 4) ?? 9999))
  return listYears(first, last).map((period) => ({ period, count: years.get(period) ?? 0 }))
}

/** All twelve months of a year; what only the year is known of is not in them. */
export function countMonths(
  counts: ReadonlyMap<string, number>,
  year: string,
): readonly PeriodCount[] {
  return Array.from({ length: 12 }, (_, index) => {
    const period = `${year}-${String(index + 1).padStart(2, '0')}`
    return { period, count: counts.get(period) ?? 0 }
  })
}

/** The year that a range lies in; null where it reaches over more than one, or has no end. */
export function yearWithin(range: DateExpression | null): string | null {
  const [from, to] = [range?.from?.slice(0, 4), range?.to?.slice(0, 4)]
  return from !== undefined && from === to ? from : null
}

export function yearRange(year: string): DateExpression {
  return { kind: 'dates', from: year, to: year }
}

/** Steps for an axis from 0 to `most`: at most five, each 1, 2 or 5 times a power of ten, in whole numbers if `isWhole`. */
export function axisSteps(most: number, isWhole: boolean): readonly number[] {
  if (!(most > 0)) return [0, 1]
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!
  const size = isWhole ? Math.max(1, Math.ceil(step)) : step
  const count = Math.ceil(most / size - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * size).toPrecision(12)))
}

/** Which of so many periods have a label, so that at most `most` have: every fifth, tenth …, by round numbers. */
export function labelEvery(count: number, most: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((step) => count / step <= most) ?? 2000
}

function yearOf(key: string): string | null {
  return /^\d{4}/.test(key) ? key.slice(0, 4) : null
}

function listYears(first: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, '0'),
  )
}

function lowest(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), 9999)
}

function highest(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), 0)
}
