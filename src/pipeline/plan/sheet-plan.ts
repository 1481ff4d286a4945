/** What is printed together, as plain data: all that its pages show of the archive, or where it lies. */
import type { DaysContext } from '../../archive/plan-days.js'
import type { YearContext } from '../../archive/plan-year.js'
import type { Bucket } from '../../record/archive.js'
import type { DayRange, HoldingRange } from '../../record/month.js'
import type { LineRange } from '../../record/byte-range.js'
import type { SheetRelations } from '../../record/sheet-relations.js'

/** Some days of a month, or articles without a day: their articles and their lists. Plain data. */
export interface DaysPlan {
  readonly kind: 'days'
  readonly bucket: Bucket
  /** Days of the month, from 1. */
  readonly from: number
  readonly to: number
  /** The file of the holdings. */
  readonly file: string
  readonly days: readonly DayRange[]
  readonly loose: HoldingRange | null
  /** Null where nothing was found out. */
  readonly article: SheetRelations | null
  readonly context: DaysContext
}

/** A year: its months, its lists of topics, sources and authors. Plain data. */
export interface YearPlan {
  readonly kind: 'year'
  readonly months: readonly MonthRuns[]
  readonly context: YearContext
}

export interface MonthRuns {
  readonly bucket: Bucket
  readonly file: string
  readonly runs: readonly LineRange[]
}

export type SheetPlan = DaysPlan | YearPlan

/** The name of the sheet's record. */
export function nameSheet(plan: SheetPlan): string {
  if (plan.kind === 'year') return `year.${plan.context.year}`
  return nameDays(plan.bucket, plan.from, plan.to)
}

export function nameDays(bucket: Bucket, from: number, to: number): string {
  return `${bucket}.${from}-${to}`
}
