/** A loaded archive → its site on disk: the sheets of its months and years, then what spans the whole of it. */
import { rangesOf } from '../../record/month.js'
import { targetOf, type PrintOptions } from './target.js'
import { type PrintedSheet, isShard, nameSheet, type SheetPlan } from '../sheet-plan.js'
import type { PrintReason, PrintTarget } from '../../record/print-tasks.js'
import { SheetSummaries, type Collected } from '../../archive/sheet-summary.js'
import { addAllWrites, NONE_WRITTEN, type WriteCounts } from '../../record/written.js'
import { beginIntents, forgetIntents, noteIntent } from '../../store/journal.js'
import { findOwnFiles } from '../../write/find-own-files.js'
import { listSheetNames } from '../../store/sheet-records.js'
import { inOrder } from '../workers/in-order.js'
import { listSheets } from '../plan/list-sheets.js'
import type { Archive, ArchiveRelations } from '../archive.js'
import type { Session } from '../session.js'
import { OWN_SHEETS, printShared } from './print-shared.js'
import { sealSite } from './seal-site.js'
import { clearSheets, knownSheetsOf } from './stale-output.js'

export interface PrintedArchive {
  readonly counts: WriteCounts
  /** The number of files that are pages. */
  readonly pages: number
  /** The number of old addresses that lead to a page. */
  readonly redirects: number
  /** Why the page that was asked about was printed or not; null where there is no such page. */
  readonly reason: PrintReason | null
}

/** Work on other files of the site, which is done while sheets are printed. */
export type PrintBeside = (target: PrintTarget) => Promise<WriteCounts>

/** Throws `StaleCacheError`, when a template does, and when a file cannot be written. */
export async function printArchive(
  session: Session,
  archive: Archive,
  relations: ArchiveRelations,
  options: PrintOptions,
  printBeside: PrintBeside,
): Promise<PrintedArchive> {
  const target = targetOf(options, session, archive)
  const { records } = target
  const sheetNames = listSheetNames(records)
  // Without notes of what was printed, pages of articles that are gone by now would stay for good.
  if (sheetNames.length === 0) noteIntent(records, findOwnFiles(target.output))
  beginIntents(records)
  const printing = [
    printBeside(target),
    printSheets(session, archive, relations, target, sheetNames),
  ] as const
  // Whatever handles a failure may remove files that the other one still uses.
  await Promise.allSettled(printing)
  const [beside, sheets] = await Promise.all(printing)
  const gone = sheetNames.filter(
    (name) => !sheets.names.has(name) && !isShard(name) && !OWN_SHEETS.includes(name),
  )
  const removed = clearSheets(target, gone, sheets.names)
  const shared = await printShared(session, archive, target, sheets.collected)
  const printed = addAllWrites([sheets.counts, shared.counts, { ...NONE_WRITTEN, removed }])
  const sealed = sealSite(target)
  forgetIntents(records)
  return {
    counts: addAllWrites([printed, beside, sealed]),
    pages: printed.written + printed.unchanged - shared.others,
    redirects: shared.redirects,
    reason: sheets.reason ?? shared.reason,
  }
}

interface PrintedSheets {
  readonly collected: Collected
  readonly counts: WriteCounts
  readonly names: ReadonlySet<string>
  readonly reason: PrintReason | null
}

async function printSheets(
  { project, workers, environment }: Session,
  archive: Archive,
  relations: ArchiveRelations,
  target: PrintTarget,
  sheetNames: readonly string[],
): Promise<PrintedSheets> {
  const knownFor = knownSheetsOf(sheetNames)
  const names = new Set<string>()
  const summaries = new SheetSummaries()
  let counts = NONE_WRITTEN
  let reason: PrintReason | null = null
  let done = 0
  const plans = listSheets(archive, relations, project.settings)
  const print = async (plan: SheetPlan): Promise<readonly [SheetPlan, PrintedSheet]> => {
    names.add(nameSheet(plan))
    return [plan, await workers.printSheet({ plan, target, known: knownFor(plan) })]
  }
  for await (const [plan, sheet] of inOrder(plans, workers.size, print)) {
    counts = addAllWrites([counts, sheet.counts])
    reason ??= sheet.reason
    summaries.add(sheet.summary)
    if (plan.kind === 'days') for (const range of rangesOf(plan)) done += range.count
    environment.progress('building', done, archive.summary.count)
  }
  return { counts, names, collected: summaries.collected, reason }
}
