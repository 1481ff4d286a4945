/** A loaded archive → all its pages at once. Holds the whole site in memory: `build` does not. */
import { planPast } from '../archive/plan-past.js'
import { settleArchive } from '../build/past.js'
import type { OutputPath } from '../record/names.js'
import { SheetSummaries, type Collected } from '../archive/sheet-summary.js'
import type { PlannedPrintable } from '../record/sidecar.js'
import type { Site } from '../record/site.js'
import { listSheets } from './list-sheets.js'
import type { LoadedArchive } from './load-archive.js'
import type { Project } from '../project/project.js'
import { listOwnPlaces, planOwnPages, planReport } from './plan-shared.js'
import { planSheet } from './plan-sheet.js'
import type { ArchiveKinship } from './relate-archive.js'

/** Throws `CacheDoubt`. */
export function planArchive(
  project: Project,
  archive: LoadedArchive,
  kinship: ArchiveKinship,
  site: Site,
): readonly PlannedPrintable[] {
  const sheets = planSheets(archive, kinship, site)
  const own = [...planOwnPages(archive, site, sheets.collected)]
  const { past, remarks } = settleArchive(project, archive, {
    site: listOwnPlaces(site, outputsOf(own)),
    sheets: outputsOf(sheets.pages),
  })
  for (const remark of remarks) archive.account.remark(remark)
  const { redirectMaps } = site.settings
  return [...sheets.pages, ...own, ...planPast(past, redirectMaps), planReport(archive)]
}

interface PlannedSheets {
  readonly pages: readonly PlannedPrintable[]
  readonly collected: Collected
}

function planSheets(archive: LoadedArchive, kinship: ArchiveKinship, site: Site): PlannedSheets {
  const summaries = new SheetSummaries()
  const pages: PlannedPrintable[] = []
  for (const plan of listSheets(archive, kinship, site.settings.baseUrl !== null)) {
    const sheet = planSheet(archive.store, plan, site.settings)
    pages.push(...sheet.pages)
    summaries.add(sheet.summary)
  }
  return { pages, collected: summaries.collected }
}

function outputsOf(pages: readonly PlannedPrintable[]): readonly OutputPath[] {
  return pages.map(({ output }) => output)
}
