/** The plan of a sheet → its pages on disk, and a record of them; nothing is done twice. */
import type { SheetSummary } from '../archive/sheet-summary.js'
import type { SidecarFormat } from '../record/sidecar.js'
import type { WriteCounts } from '../record/written.js'
import { readSheetRecord, type SheetRecord } from '../store/sheet-records.js'
import { areUntouched } from '../write/are-untouched.js'
import { NOTHING_BEFORE, type Before } from './before.js'
import type { PrintReason } from './explain-page.js'
import { digestOfValue } from './digest-of-value.js'
import { ownsPage } from './owns-page.js'
import { openStopwatch, type Laps } from './open-stopwatch.js'
import { nameSheet, type SheetPlan } from './sheet-plan.js'
import type { Press } from './press.js'

/** Plain data, so that it can cross to another thread. */
export interface SheetTask {
  readonly plan: SheetPlan
  readonly press: Press
  /** Sheets whose records may know of the same pages: its own, or those that the month was divided into before. */
  readonly known: readonly string[]
}

export interface PrintedSheet {
  readonly counts: WriteCounts
  readonly summary: SheetSummary
  readonly reason: PrintReason | null
  readonly laps: Laps
}

/** `formats` are ours where none are given. Throws `CacheDoubt`, when a template does, and when a file cannot be written. */
export async function printSheet(
  { plan, press, known }: SheetTask,
  formats?: readonly SidecarFormat[],
): Promise<PrintedSheet> {
  const watch = openStopwatch()
  const section = nameSheet(plan)
  const key = digestOfValue(plan)
  const { site, edition, records, store, output, why } = press
  const [last, ...others] = known.flatMap((name) => readSheetRecord(records, name) ?? [])
  if (
    last?.key === key &&
    last.edition === edition &&
    areUntouched(output, last.paths, last.stamps)
  ) {
    watch.lap('looking')
    const reason = why.some((path) => last.paths.includes(path)) ? 'unchanged' : null
    return { ...keep(last), reason, laps: watch.laps() }
  }
  const [{ planSheet }, { printSection }, { printDue }] = await Promise.all([
    import('./plan-sheet.js'),
    import('./print-section.js'),
    import('./print-due.js'),
  ])
  const { pages, summary } = planSheet(store, plan, site.settings, formats)
  const before = last ? mergeKnown(plan, [last, ...others]) : NOTHING_BEFORE
  const sheet = { section, key, gist: JSON.stringify(summary), pages, before }
  const printed = await printSection(press, sheet, watch, (due) => printDue(press, due, watch))
  return { ...printed, summary, laps: watch.laps() }
}

function keep({
  paths,
  bytes,
  largest,
  fullest,
  gist,
}: SheetRecord): Pick<PrintedSheet, 'counts' | 'summary'> {
  const counts = { written: 0, removed: 0, unchanged: paths.length, bytes, largest, fullest }
  return { counts, summary: JSON.parse(gist) as SheetSummary }
}

/** A month may have been divided otherwise: of those who then knew of it, each tells what belongs to these days now. */
function mergeKnown(plan: SheetPlan, known: readonly SheetRecord[]): Before {
  const all = known.flatMap(({ pages }) => [...pages()])
  const isOne = known.every(({ edition }) => edition === known[0]!.edition)
  return {
    edition: isOne ? known[0]!.edition : null,
    pages: new Map(all.filter(([path]) => ownsPage(plan, path))),
  }
}
