/** The plan of a sheet, as plain data: all that its pages show of the archive, or where it lies. */
import { nameDays } from './archive.js'
import type { DaysContext } from '../archive/plan-days.js'
import type { YearContext } from '../archive/plan-year.js'
import type { Bucket } from '../record/archive.js'
import type { DayRange, HoldingRange } from '../record/month.js'
import type { LineRange } from '../record/byte-range.js'
import type { SheetRelations } from '../record/sheet-relations.js'
import type { SheetSummary } from '../archive/sheet-summary.js'
import type { PrintReason, PrintTarget } from '../record/print-tasks.js'
import type { Timings } from '../record/timings.js'
import type { WriteCounts } from '../record/written.js'

/** Some days of a month, or articles without a day: their articles and their lists. */
export interface DaysPlan {
  readonly kind: 'days'
  readonly bucket: Bucket
  /** The first and the last day of the month, counted from 1. */
  readonly from: number
  readonly to: number
  /** The file of the holdings. */
  readonly file: string
  readonly days: readonly DayRange[]
  readonly loose: HoldingRange | null
  /** Null where relations were not looked for. */
  readonly relations: SheetRelations | null
  readonly context: DaysContext
}

/** A year: its months, its lists of topics, sources and authors. */
export interface YearPlan {
  readonly kind: 'year'
  readonly months: readonly MonthRanges[]
  readonly context: YearContext
}

export interface MonthRanges {
  readonly bucket: Bucket
  readonly file: string
  readonly ranges: readonly LineRange[]
}

export type SheetPlan = DaysPlan | YearPlan

/** The name of the sheet's record. */
export function nameSheet(plan: SheetPlan): string {
  if (plan.kind === 'year') return `year.${plan.context.year}`
  return nameDays(plan.bucket, plan.from, plan.to)
}

/** The record of a shard of the search index, by the name of the shard; and that of the catalogue of all shards. */
export function nameShard(name: string): string {
  return `${SHARD}${name}`
}

export function isShard(sheet: string): boolean {
  return sheet.startsWith(SHARD)
}

const SHARD = 'search.'
export const SEARCH_CATALOGUE = 'search'

export interface SheetTask {
  readonly plan: SheetPlan
  readonly target: PrintTarget
  /** Sheets whose records may know of the same pages: its own, or those that the month was divided into before. */
  readonly known: readonly string[]
}

export interface PrintedSheet {
  readonly counts: WriteCounts
  readonly summary: SheetSummary
  readonly reason: PrintReason | null
  readonly timings: Timings
}
