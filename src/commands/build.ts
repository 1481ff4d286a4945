/** A content folder → the finished site. */
import { join } from 'node:path'
import { planPages } from '../archive/plan-pages.js'
import { findFiles } from '../read/find-files.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { openLock } from '../write/open-lock.js'
import { openOutput, type WriteCounts } from '../write/open-output.js'
import { writeOutputFile, type WrittenFile } from '../write/write-output-file.js'
import type { Account, RecordCounts } from './account.js'
import { checkPlaces } from './check-places.js'
import { copyMedia } from './copy-media.js'
import { describeSite, findAssets } from './describe-site.js'
import { inOrder } from './in-order.js'
import { inShards } from './in-shards.js'
import { loadArchive, type LoadedArchive } from './load-archive.js'
import { openCrew, type Crew } from './open-crew.js'
import { openProject, type Project } from './open-project.js'
import type { Pending } from './open-publication.js'
import type { PlannedPage } from '../record/page.js'
import type { World } from './world.js'

export interface BuildOptions {
  readonly content: string
  readonly output: string
  /** Pressmark's own notes between builds. */
  readonly cache: string
  /** The folder whose `.eleventy.js` and `templates/` go before ours. */
  readonly project: string
  readonly baseUrl?: string | undefined
  /** Threads that work; 0 for none but this one. By default one for each core, if there is work enough. */
  readonly threads?: number | undefined
}

export interface BuildResult {
  readonly counts: RecordCounts
  readonly sitePages: number
  readonly files: WriteCounts
  /** Old addresses that lead to a page, where servers get a list of them; else 0. */
  readonly redirects: number
  readonly pending: Pending
  readonly rules: Account['rules']
  readonly ofToday: readonly Diagnostic[]
  readonly seconds: number
}

/** Pages that go through Eleventy in one run: enough to pay for a run, few enough to keep memory flat. */
const SHARD = 200
/** With fewer files, threads spend what they save on getting up to speed. */
const WORTH_THREADS = 25_000

/** Builds the site. Throws on bad settings, when a template fails, and when the output cannot be written. */
export async function build(options: BuildOptions, world: World): Promise<BuildResult> {
  const start = world.clock()
  checkPlaces(options.content, options.output, options.project)
  const project = openProject(options.content, options)
  const found = findFiles(options.content)
  const isLarge = found.articles.length >= WORTH_THREADS
  const lock = openLock(options.cache, world.holder)
  const crew = openCrew(options.threads ?? (isLarge ? world.cores : 0))
  try {
    const loaded = await loadArchive(project, found, join(options.cache, 'store'), crew, world)
    const { sitePages, files } = await writeSite(options, project, loaded, crew, world)
    const { rules, ofToday, counts } = loaded.account
    const seconds = (world.clock() - start) / 1000
    const { publication } = loaded
    const redirects = project.settings.redirectMaps.length > 0 ? publication.redirects() : 0
    const pending = publication.pending()
    return { counts: counts(), sitePages, files, redirects, pending, rules, ofToday, seconds }
  } finally {
    await crew.close()
    lock.release()
  }
}

async function writeSite(
  { project: folder, output: target, cache }: BuildOptions,
  { content, settings, publicRecord }: Project,
  { archive, account, articles, media }: LoadedArchive,
  crew: Crew,
  world: World,
): Promise<Pick<BuildResult, 'sitePages' | 'files'>> {
  const assets = findAssets(folder)
  const output = openOutput(target, join(cache, 'output.tsv'))
  const site = describeSite(settings, archive.summary, publicRecord, assets)
  const known = { site, project: folder, articles, output: target }
  const write = (pages: readonly PlannedPage[]): Promise<readonly WrittenFile[]> =>
    crew.writePages({ ...known, pages, before: output.begin(pages.map((page) => page.output)) })
  let sitePages = 0
  for await (const files of inOrder(inShards(planPages(archive), SHARD), crew.size, write)) {
    output.note(files)
    sitePages += files.length
    world.progress('building', account.counts().pages, archive.summary.count)
  }
  const before = output.begin(assets.map(({ path }) => path))
  output.note(assets.map((asset) => writeOutputFile(target, asset, before.get(asset.path))))
  copyMedia(media, content, target, output)
  checkAccount(account.counts())
  return { sitePages, files: output.close() }
}

/** Nothing lost: every record is a page, in quarantine, or withdrawn. */
function checkAccount({ records, pages, quarantined, withdrawn }: RecordCounts): void {
  if (records !== pages + quarantined + withdrawn)
    throw new Error(
      `${records} records, but ${pages} pages + ${quarantined} quarantined + ${withdrawn} withdrawn. Please report this.`,
    )
}
