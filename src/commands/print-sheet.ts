/** The plan of a sheet → its pages on disk, and a record of them; nothing is done twice. */
import type { OutputPath } from '../record/names.js'
import { NONE_WRITTEN, type PrintedPage, type WriteCounts } from '../record/written.js'
import { readSheetRecord, writeSheetRecord, type SheetRecord } from '../store/sheet-records.js'
import { findWritten } from '../write/find-written.js'
import { countFiles } from './count-files.js'
import type { PrintReason } from './explain-page.js'
import { digestOf } from './filing-keys.js'
import { openStopwatch, type Laps } from './open-stopwatch.js'
import { nameSheet, planSheet, type DaysPlan, type SheetPlan, type YearGist } from './plan-sheet.js'
import type { Press } from './print-pages.js'

/** Plain data, so that it can cross to another thread. */
export interface SheetTask {
  readonly plan: SheetPlan
  readonly press: Press
  /** Sheets whose records may know of the same pages: its own, or those that the month was divided into before. */
  readonly known: readonly string[]
}

export interface PrintedSheet {
  readonly counts: WriteCounts
  readonly gist: YearGist | null
  readonly reason: PrintReason | null
  readonly laps: Laps
}

/** Throws `CacheDoubt`, when a template does, and when a file cannot be written. */
export async function printSheet({ plan, press, known }: SheetTask): Promise<PrintedSheet> {
  const watch = openStopwatch()
  const section = nameSheet(plan)
  const key = digestOf(plan)
  const { edition, records, store } = press
  const last = readKnown(records, plan, known)
  if (last?.key === key && last.edition === edition) {
    const found = findAll(press.output, last)
    watch.lap('writing')
    if (found) return keep(press, section, { ...last, pages: found }, last, watch.laps())
  }
  const { pages, gist } = planSheet(store, plan)
  const { printSection } = await import('./print-section.js')
  const sheet = { section, key, gist: JSON.stringify(gist), pages, last }
  const printed = await printSection(press, sheet, watch)
  return { ...printed, gist, laps: watch.laps() }
}

/** Rows of all sheets that knew of these pages. */
function readKnown(records: string, plan: SheetPlan, known: readonly string[]): SheetRecord | null {
  const found = known.flatMap((section) => readSheetRecord(records, section) ?? [])
  const [only, ...others] = found
  if (!only || plan.kind === 'year' || (others.length === 0 && known[0] === nameSheet(plan)))
    return only ?? null
  const pages = new Map(
    found.flatMap((each) => [...each.pages].filter(([path]) => owns(plan, path))),
  )
  const isOne = found.every(({ edition }) => edition === only.edition)
  return { key: '', gist: '', edition: isOne ? only.edition : '', pages }
}

/** Whether a page of the month belongs to these days: `2020/04/17/…`, and `2020/04/undated/…` to the last of them. */
function owns({ from, to }: DaysPlan, path: OutputPath): boolean {
  const [, , day = ''] = path.split('/')
  const date = Number(day)
  return Number.isNaN(date) ? to === LAST_DAY : date >= from && date <= to
}

const LAST_DAY = 31

/** Null where one of the files is not as it was printed. */
function findAll(
  output: string,
  { pages }: SheetRecord,
): ReadonlyMap<OutputPath, PrintedPage> | null {
  const found = new Map<OutputPath, PrintedPage>()
  for (const [path, page] of pages) {
    const file = findWritten(output, path, page)
    if (!file) return null
    found.set(path, file)
  }
  return found
}

/** Files that were only touched are remembered as they are now. */
function keep(
  { records, why }: Press,
  section: string,
  record: SheetRecord,
  last: SheetRecord,
  laps: Laps,
): PrintedSheet {
  const isTouched = [...record.pages].some(([path, page]) => page !== last.pages.get(path))
  if (isTouched) writeSheetRecord(records, section, record)
  return {
    laps,
    counts: { ...NONE_WRITTEN, ...countFiles(record.pages), unchanged: record.pages.size },
    gist: JSON.parse(record.gist) as YearGist | null,
    reason: why !== null && record.pages.has(why) ? 'unchanged' : null,
  }
}
