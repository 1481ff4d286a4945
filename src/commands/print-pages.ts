/** Planned pages → finished files on disk: those that changed, and no others. */
import { PageDigester } from '../archive/page-digest.js'
import type { OutputPath } from '../record/names.js'
import type { PlannedPrintable } from '../record/sidecar.js'
import type { PrintedPage } from '../record/written.js'
import type { PrintedPages } from '../store/sheet-records.js'
import { findWritten } from '../write/find-written.js'
import type { Before } from './before.js'
import { explainPage, type PrintReason } from './explain-page.js'
import type { Stopwatch } from './open-stopwatch.js'
import type { Press } from './press.js'
import type { DuePage, PrintedFile } from './print-due.js'

/** Makes pages, in this thread or in another. */
export type PrintDue = (due: readonly DuePage[]) => Promise<readonly PrintedFile[]>

export interface Printed {
  readonly pages: PrintedPages
  readonly unchanged: number
  readonly reason: PrintReason | null
}

/** Pages that go through Eleventy in one run: enough to pay for a run, few enough to keep memory flat. */
const RUN = 100

/** Throws as `print` does. */
export async function printPages(
  press: Press,
  planned: Iterable<PlannedPrintable>,
  before: Before,
  watch: Stopwatch,
  print: PrintDue,
): Promise<Printed> {
  const digester = new PageDigester()
  const pages = new Map<OutputPath, PrintedPage>()
  let unchanged = 0
  let reason: PrintReason | null = null
  let due: DuePage[] = []
  const flush = async (): Promise<void> => {
    watch.lap('planning')
    for (const { path, page, isUnchanged } of await print(due)) {
      pages.set(path, page)
      if (isUnchanged) unchanged++
    }
    due = []
  }
  for (const page of planned) {
    const digest = digester.digest(page)
    const last = before.pages.get(page.output) ?? null
    const found = last && findWritten(press.output, page.output, last)
    const isSameEdition = before.edition === press.edition
    const why = explainPage({ digest, last, found, isSameEdition })
    if (press.why.includes(page.output)) reason = why
    if (why === 'unchanged' && found) {
      pages.set(page.output, found)
      unchanged++
    } else if (due.push({ page, digest, last }) >= RUN) await flush()
  }
  if (due.length > 0) await flush()
  watch.lap('planning')
  return { pages, unchanged, reason }
}
