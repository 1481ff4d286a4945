/** What is printed together, as plain data: all that its pages show of the archive, or where it lies. */
import type { DaysOutline } from '../archive/plan-days.js'
import type { YearOutline } from '../archive/plan-year.js'
import type { Latest } from '../archive/recent.js'
import type { Bucket } from '../record/archive.js'
import type { DayRun, HoldingRun } from '../record/bucket.js'
import type { LineRange } from '../record/byte-range.js'
import type { SheetKinship } from '../record/related-sheet.js'
import type { PageUrl } from '../record/names.js'

/** Some days of a month, or articles without a day: their articles and their lists. Plain data. */
export interface DaysPlan {
  readonly kind: 'days'
  readonly bucket: Bucket
  /** Days of the month, from 1. */
  readonly from: number
  readonly to: number
  /** The file of the holdings. */
  readonly file: string
  readonly days: readonly DayRun[]
  readonly loose: HoldingRun | null
  /** Null where nothing was found out. */
  readonly kin: SheetKinship | null
  readonly outline: DaysOutline
}

/** A year: its months, its lists of topics, sources and authors. Plain data. */
export interface YearPlan {
  readonly kind: 'year'
  readonly months: readonly MonthRuns[]
  readonly outline: YearOutline
}

export interface MonthRuns {
  readonly bucket: Bucket
  readonly file: string
  readonly runs: readonly LineRange[]
}

export type SheetPlan = DaysPlan | YearPlan

/** What the pages of the whole archive need of a year. */
export interface YearGist {
  readonly latest: Latest
  readonly sitemaps: readonly PageUrl[]
}

/** The name of the sheet's record. */
export function nameSheet(plan: SheetPlan): string {
  if (plan.kind === 'year') return `year.${plan.outline.era}`
  return nameDays(plan.bucket, plan.from, plan.to)
}

export function nameDays(bucket: Bucket, from: number, to: number): string {
  return `${bucket}.${from}-${to}`
}
