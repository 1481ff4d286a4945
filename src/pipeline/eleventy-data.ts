/** A project folder → all the pages of its site at once, for Eleventy when it runs by itself. */
import { join } from 'node:path'
import { type OutputPath, dayKey } from '../record/strings.js'
import type { RenderData } from '../render/configure-eleventy.js'
import { groupByKind } from '../render/group-by-kind.js'
import { divide, makeSidecar } from '../render/renderer.js'
import { copyMedia } from '../project/copy-media.js'
import { writeOutputFile } from '../write/write-output-file.js'
import { describeSite, usedAssets } from './plan/describe-site.js'
import { loadArchive } from './load-archive.js'
import type { Archive, ArchiveRelations } from './archive.js'
import { withSession, type Session } from './session.js'
import { fetchArticles } from './print/render-pages.js'
import { indexArchive } from './search/index-archive.js'
import { CATALOGUE_PATH } from '../search/build/pack-files.js'
import { SEARCH_FOLDER } from '../search/schema.js'
import { listIndexFiles } from '../write/list-index-files.js'
import { relateArchive } from './relate/relate-archive.js'
import type { Environment } from '../project/environment.js'
import { findDeadLinks } from '../archive/dead-links.js'
import { planPast, planUntold } from '../archive/plan-past.js'
import { settleArchive } from './print/past.js'
import { SheetSummaries, type Collected } from '../archive/sheet-summary.js'
import type { PlannedPrintable } from '../record/sidecar.js'
import type { Site } from '../record/site.js'
import { listSheets } from './plan/list-sheets.js'
import { listOwnPlaces, planReport, planShared } from './plan/plan-shared.js'
import { planSheet } from './plan/plan-sheet.js'

/** Eleventy reports on the terminal itself, and warnings that depend on today are for `build` to show. */
const QUIET_ENVIRONMENT: Omit<Environment, 'holder' | 'platform'> = {
  line: () => {},
  error: () => {},
  progress: () => {},
  clock: () => 0,
  coreTime: () => 0,
  today: dayKey('9999-12-31'),
  cores: 1,
  isColored: false,
  isDebugging: false,
}

/** Reads `content/` of the project. Unlike `build`, this holds the whole site in memory. */
export async function loadEleventyData(
  project: string,
  process: Pick<Environment, 'holder' | 'platform'>,
): Promise<RenderData> {
  const content = join(project, 'content')
  const cache = join(project, '.cache/eleventy')
  const options = { content, cache, project, threads: 0 }
  return withSession(options, { ...QUIET_ENVIRONMENT, ...process }, async (session) => {
    const archive = await loadArchive(session)
    const relations = await relateArchive(session, archive)
    const { settings, publicRecord, referenceData } = session.project
    const { appearance } = session
    const { assets } = appearance
    const site = describeSite(settings, archive, publicRecord, referenceData, appearance)
    const planned = planArchive(session, archive, relations, site)
    const { pages, sidecars } = divide(fetchArticles(planned, archive.store))
    const media = [...appearance.media, ...archive.months.flatMap((month) => month.media)]
    // Eleventy takes the name of a file for a pattern: `muur [1].jpg` would not be found.
    for (const file of media) copyMedia(cache, content, file, null)
    for (const asset of assets) writeOutputFile(cache, asset, null)
    for (const sidecar of sidecars) writeOutputFile(cache, makeSidecar(sidecar, site), null)
    const index = await makeIndex(session, archive, cache)
    const copies = [
      ...usedAssets(site, assets).map(({ path }) => ({ from: join(cache, path), to: path })),
      ...[...media, ...sidecars].map(({ output }) => ({ from: join(cache, output), to: output })),
      ...index.map((path) => ({ from: join(cache, path), to: path })),
    ]
    return { project, site, pages: groupByKind(pages), copies }
  })
}

/** Makes the search index in the cache; gives its files. */
async function makeIndex(
  session: Session,
  archive: Archive,
  cache: string,
): Promise<readonly OutputPath[]> {
  const records = join(cache, 'printed')
  const target = { store: session.store, output: cache, records, isRepair: false }
  await indexArchive(session, archive, target)
  if (!session.project.settings.search) return []
  return [CATALOGUE_PATH, ...listIndexFiles(cache, SEARCH_FOLDER, new Set())]
}

/** Throws `StaleCacheError`. */
export function planArchive(
  session: Pick<Session, 'project' | 'appearance'>,
  archive: Archive,
  relations: ArchiveRelations,
  site: Site,
): readonly PlannedPrintable[] {
  const sheets = planSheets(archive, relations, site)
  const own = [...planShared(archive, session, sheets.collected)]
  const outputs = { site: listOwnPlaces(site, outputsOf(own)), sheets: outputsOf(sheets.pages) }
  const { past, remarks, warnings } = settleArchive(session.project, archive, outputs)
  const dead = findDeadLinks(session.appearance.links, () => [...outputs.site, ...outputs.sheets])
  for (const remark of [...remarks, ...dead]) archive.account.remark(remark)
  archive.account.warn(warnings)
  const { redirectMaps } = site.settings
  const led = [...planPast(past, redirectMaps), ...planUntold(past)]
  return [...sheets.pages, ...own, ...led, planReport(archive)]
}

interface PlannedSheets {
  readonly pages: readonly PlannedPrintable[]
  readonly collected: Collected
}

function planSheets(archive: Archive, relations: ArchiveRelations, site: Site): PlannedSheets {
  const summaries = new SheetSummaries()
  const pages: PlannedPrintable[] = []
  for (const plan of listSheets(archive, relations, site.settings)) {
    const sheet = planSheet(archive.store, plan, site.settings)
    pages.push(...sheet.pages)
    summaries.add(sheet.summary)
  }
  return { pages, collected: summaries.collected }
}

function outputsOf(pages: readonly PlannedPrintable[]): readonly OutputPath[] {
  return pages.map(({ output }) => output)
}
