/** A loaded archive → its site on disk: the sheets of its months and years, then what spans the whole of it. */
import { SheetSummaries, type Collected } from '../archive/sheet-summary.js'
import { addAllWrites, NONE_WRITTEN, type WriteCounts } from '../record/written.js'
import { beginIntents } from '../store/journal.js'
import { listPrinted, listSections } from '../store/sheet-records.js'
import type { PrintReason } from './explain-page.js'
import { inOrder } from './in-order.js'
import { listSheets } from './list-sheets.js'
import type { LoadedArchive } from './load-archive.js'
import type { LoadingDesk } from './loading-desk.js'
import type { Laps } from './open-stopwatch.js'
import { nameSheet, type SheetPlan } from './sheet-plan.js'
import type { Press } from './press.js'
import type { ArchiveKinship } from './relate-archive.js'
import type { PrintedSheet } from './print-sheet.js'
import { OWN_SECTIONS, printShared } from './print-shared.js'
import { clearSections, openKnownSections } from './known-sections.js'

export interface PrintedArchive {
  readonly counts: WriteCounts
  /** Files that are pages. */
  readonly pages: number
  /** Why the page that somebody asked about was printed, or was not; null where there is no such page. */
  readonly reason: PrintReason | null
  readonly laps: Laps
}

/** Throws `CacheDoubt`, when a template does, and when a file cannot be written. */
export async function printArchive(
  desk: LoadingDesk,
  loaded: LoadedArchive,
  kinship: ArchiveKinship,
  press: Press,
): Promise<PrintedArchive> {
  const { records } = press
  beginIntents(records)
  const sections = listSections(records)
  const sheets = await printSheets(desk, loaded, kinship, press, sections)
  const gone = sections.filter((name) => !sheets.names.has(name) && !OWN_SECTIONS.includes(name))
  const removed = clearSections(press, gone, sheets.names)
  const { publication } = loaded
  if (publication.isWatching())
    for (const path of listPrinted(records, OWN_SECTIONS)) publication.pass(path)
  const shared = await printShared(desk, loaded, press, sheets.collected)
  const counts = addAllWrites([sheets.counts, shared.counts, { ...NONE_WRITTEN, removed }])
  return {
    counts,
    laps: shared.laps,
    pages: counts.written + counts.unchanged - shared.others,
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
  { project, crew, world }: LoadingDesk,
  loaded: LoadedArchive,
  kinship: ArchiveKinship,
  press: Press,
  sections: readonly string[],
): Promise<PrintedSheets> {
  const knownFor = openKnownSections(sections)
  const names = new Set<string>()
  const summaries = new SheetSummaries()
  let counts = NONE_WRITTEN
  let reason: PrintReason | null = null
  let done = 0
  const plans = listSheets(loaded, kinship, project.settings.baseUrl !== null)
  const print = async (plan: SheetPlan): Promise<readonly [SheetPlan, PrintedSheet]> => {
    names.add(nameSheet(plan))
    return [plan, await crew.printSheet({ plan, press, known: knownFor(plan) })]
  }
  for await (const [plan, sheet] of inOrder(plans, crew.size, print)) {
    counts = addAllWrites([counts, sheet.counts])
    reason ??= sheet.reason
    summaries.add(sheet.summary)
    if (plan.kind === 'days')
      for (const run of [...plan.days, ...(plan.loose ? [plan.loose] : [])]) done += run.count
    world.progress('building', done, loaded.summary.count)
  }
  return { counts, names, collected: summaries.collected, reason }
}
