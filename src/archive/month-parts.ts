/** A month → the parts of it whose pages are made together. */
import { isMonth } from './buckets.js'
import type { DayRange, HoldingRange, MonthSummary } from '../record/month.js'
import type { DayKey } from '../record/strings.js'

/** Days of a month whose pages are made together, counted from 1. */
export interface MonthPart {
  readonly from: number
  readonly to: number
}

/** Some days of a month, and in its last part the articles without a day. */
export interface DividedMonth extends MonthPart {
  readonly days: readonly DayRange[]
  readonly loose: HoldingRange | null
}

export function divideDays(
  month: Pick<MonthSummary, 'bucket' | 'count' | 'days' | 'loose'>,
): readonly DividedMonth[] {
  const parts = divideMonth(month)
  return parts.map(({ from, to }, index) => ({
    from,
    to,
    days: month.days.filter(({ day }) => isInPart(day, { from, to })),
    loose: index === parts.length - 1 ? month.loose : null,
  }))
}

export function isInPart(day: DayKey, { from, to }: MonthPart): boolean {
  const date = dateOf(day)
  return date >= from && date <= to
}

/** The day of the month, counted from 1. */
export function dateOf(day: DayKey): number {
  return Number(day.slice(DATE_AT))
}

/** Where the day of the month begins: `2020-04-17`. */
const DATE_AT = 8

/** The number of articles that is worth a task of its own. */
const PART = 500
const LONGEST_MONTH = 31

/**
 * A month with many articles is divided into 2, 4, 8 … parts. Their bounds depend on the size of the month only in
 * steps, so that one more article hardly ever moves them.
 */
export function divideMonth({
  bucket,
  count,
}: Pick<MonthSummary, 'bucket' | 'count'>): readonly MonthPart[] {
  const wanted = isMonth(bucket) ? 2 ** Math.ceil(Math.log2(Math.max(1, count / PART))) : 1
  const length = Math.ceil(LONGEST_MONTH / Math.min(wanted, LONGEST_MONTH))
  const number = Math.ceil(LONGEST_MONTH / length)
  return Array.from({ length: number }, (_, index) => ({
    from: index * length + 1,
    to: Math.min(LONGEST_MONTH, (index + 1) * length),
  }))
}
