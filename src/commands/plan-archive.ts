/** A loaded archive → all its pages at once. Holds the whole site in memory: `build` does not. */
import { openRecent } from '../archive/recent.js'
import type { PageUrl } from '../record/names.js'
import type { PlannedPage } from '../record/page.js'
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
): readonly PlannedPage[] {
  const { store, publication } = loaded
  const recent = openRecent()
  const sitemaps: PageUrl[] = []
  const pages: PlannedPage[] = []
  for (const plan of listSheets(loaded, kinship, site.settings.baseUrl !== null)) {
    const sheet = planSheet(store, plan)
    pages.push(...sheet.pages)
    if (!sheet.gist) continue
    recent.add(sheet.gist.latest)
    sitemaps.push(...sheet.gist.sitemaps)
  }
  for (const { output } of pages) publication.pass(output)
  pages.push(...passSite(loaded, site, { recent, sitemaps }))
  pages.push(...closePast(loaded, site.settings))
  return [...pages, planReport(loaded)]
}
