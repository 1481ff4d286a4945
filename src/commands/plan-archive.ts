/** A loaded archive → all its pages at once. Holds the whole site in memory: `build` does not. */
import { SheetSummaries } from '../archive/sheet-summary.js'
import type { PlannedPrintable } from '../record/sidecar.js'
import type { Site } from '../record/site.js'
import { listSheets } from './list-sheets.js'
import type { LoadedArchive } from './load-archive.js'
import { closePast, passSite, planReport } from './plan-shared.js'
import { planSheet } from './plan-sheet.js'
import type { ArchiveKinship } from './relate-archive.js'

/** Throws `CacheDoubt`. */
export function planArchive(
  loaded: LoadedArchive,
  kinship: ArchiveKinship,
  site: Site,
): readonly PlannedPrintable[] {
  const { store, publication } = loaded
  const summaries = new SheetSummaries()
  const pages: PlannedPrintable[] = []
  for (const plan of listSheets(loaded, kinship, site.settings.baseUrl !== null)) {
    const sheet = planSheet(store, plan, site.settings)
    pages.push(...sheet.pages)
    summaries.add(sheet.summary)
  }
  for (const { output } of pages) publication.pass(output)
  pages.push(...passSite(loaded, site, summaries.collected))
  pages.push(...closePast(loaded, site.settings))
  return [...pages, planReport(loaded)]
}
