/** What printing a sheet takes and gives, in whichever thread: plain data, so that it can cross to another one. */
import type { SheetSummary } from '../archive/sheet-summary.js'
import type { SheetPlan } from './plan/sheet-plan.js'
import type { PrintReason, PrintTarget } from '../record/print-tasks.js'
import type { Timings } from '../record/timings.js'
import type { WriteCounts } from '../record/written.js'

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
