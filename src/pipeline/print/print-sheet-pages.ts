/** The pages of a sheet → the same on disk, with a record of them; pages that it has no more are removed. */
import type { OutputPath } from '../../record/strings.js'
import type { PlannedPrintable } from '../../record/sidecar.js'
import type { WriteCounts } from '../../record/written.js'
import { writeSheetRecord, type PreviousOutput } from '../../store/sheet-records.js'
import { removeOutputFiles } from '../../write/remove-output-files.js'
import { countFiles } from '../print-files.js'
import type { StageTimer } from '../workers/stage-timer.js'
import type { PrintReason, PrintTarget } from '../../record/print-tasks.js'
import { printPages, type RenderPages } from './print-pages.js'

export interface SheetPages {
  readonly sheet: string
  readonly key: string
  readonly summary: string
  readonly pages: Iterable<PlannedPrintable>
  readonly before: PreviousOutput
  /** Finds the stale pages whose place another sheet has taken. */
  readonly findTaken?: (stale: readonly OutputPath[]) => ReadonlySet<OutputPath>
}

export interface PrintedSheetPages {
  readonly counts: WriteCounts
  readonly paths: Iterable<OutputPath>
  readonly reason: PrintReason | null
}

/** Throws as `printPages` does. */
export async function printSheetPages(
  target: PrintTarget,
  { sheet, key, summary, pages: planned, before, findTaken }: SheetPages,
  timer: StageTimer,
  render: RenderPages,
): Promise<PrintedSheetPages> {
  const { edition, records, output } = target
  const { pages, unchanged, reason } = await printPages(target, planned, before, timer, render)
  const gone = [...before.pages.keys()].filter((path) => !pages.has(path))
  const taken = findTaken?.(gone)
  const stale = taken ? gone.filter((path) => !taken.has(path)) : gone
  removeOutputFiles(output, stale)
  const sizes = countFiles(pages)
  writeSheetRecord(records, sheet, { key, edition, summary, ...sizes }, pages)
  timer.mark('writing')
  const written = pages.size - unchanged
  const counts = { ...sizes, written, unchanged, removed: stale.length }
  return { reason, counts, paths: pages.keys() }
}
