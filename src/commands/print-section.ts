/** Pages that are recorded together → the same on disk, without those that were there before and are no more. */
import type { OutputPath } from '../record/names.js'
import type { PlannedPrintable } from '../record/sidecar.js'
import type { WriteCounts } from '../record/written.js'
import { writeSheetRecord } from '../store/sheet-records.js'
import { removeOutputFiles } from '../write/remove-output-files.js'
import type { Before } from './before.js'
import { countFiles } from './count-files.js'
import type { PrintReason } from './explain-page.js'
import type { Stopwatch } from './open-stopwatch.js'
import type { Press } from './press.js'
import { printPages, type PrintDue } from './print-pages.js'

export interface Section {
  readonly section: string
  readonly key: string
  readonly gist: string
  readonly pages: Iterable<PlannedPrintable>
  readonly before: Before
  /** Picks those of the pages that were there before which another sheet prints now. */
  readonly findTaken?: (stale: readonly OutputPath[]) => ReadonlySet<OutputPath>
}

export interface PrintedSection {
  readonly counts: WriteCounts
  readonly reason: PrintReason | null
}

/** Throws as `printPages` does. */
export async function printSection(
  press: Press,
  { section, key, gist, pages: planned, before, findTaken }: Section,
  watch: Stopwatch,
  print: PrintDue,
): Promise<PrintedSection> {
  const { edition, records, output } = press
  const { pages, unchanged, reason } = await printPages(press, planned, before, watch, print)
  const gone = [...before.pages.keys()].filter((path) => !pages.has(path))
  const taken = findTaken?.(gone)
  const stale = taken ? gone.filter((path) => !taken.has(path)) : gone
  removeOutputFiles(output, stale)
  const sizes = countFiles(pages)
  writeSheetRecord(records, section, { key, edition, gist, ...sizes }, pages)
  watch.lap('writing')
  const written = pages.size - unchanged
  return { reason, counts: { ...sizes, written, unchanged, removed: stale.length } }
}
