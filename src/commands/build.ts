/** A content folder → the finished site. */
import { join } from 'node:path'
import { planPages } from '../archive/plan-pages.js'
import { findFiles } from '../read/find-files.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { openRenderer } from '../render/open-renderer.js'
import { openOutput, type WriteCounts } from '../write/open-output.js'
import type { Account, RecordCounts } from './account.js'
import { describeSite, findAssets } from './describe-site.js'
import { inShards } from './in-shards.js'
import { loadArchive, type LoadedArchive } from './load-archive.js'
import { openProject, type Project } from './open-project.js'
import type { World } from './world.js'

export interface BuildOptions {
  readonly content: string
  readonly output: string
  /** Pressmark's own notes between builds; may be deleted at any time. */
  readonly cache: string
  /** The folder whose `.eleventy.js` and `templates/` go before ours. */
  readonly project: string
  readonly baseUrl?: string | undefined
}

export interface BuildResult {
  readonly counts: RecordCounts
  readonly sitePages: number
  readonly files: WriteCounts
  readonly rules: Account['rules']
  readonly ofToday: readonly Diagnostic[]
  readonly seconds: number
}

/** Pages that go through Eleventy in one run: enough to pay for a run, few enough to keep memory flat. */
const SHARD = 1000

/** Builds the site. Throws on bad settings, when a template fails, and when the output cannot be written. */
export async function build(options: BuildOptions, world: World): Promise<BuildResult> {
  const start = world.clock()
  const project = openProject(options.content, options)
  const found = findFiles(options.content)
  const loaded = loadArchive(project, found, join(options.cache, 'store'), world)
  const { sitePages, files } = await writeSite(options, project, loaded, world)
  loaded.close()
  const { rules, ofToday, counts } = loaded.account
  const seconds = (world.clock() - start) / 1000
  return { counts: counts(), sitePages, files, rules, ofToday, seconds }
}

async function writeSite(
  { project: folder, output: target, cache }: BuildOptions,
  { settings }: Project,
  { archive, account }: LoadedArchive,
  world: World,
): Promise<Pick<BuildResult, 'sitePages' | 'files'>> {
  const assets = findAssets(folder)
  const renderer = openRenderer(folder, describeSite(settings, archive.summary, assets))
  const output = openOutput(target, join(cache, 'output.tsv'))
  let sitePages = 0
  for (const shard of inShards(planPages(archive), SHARD)) {
    const files = await renderer.render(shard)
    checkRendered(shard.length, files.length)
    for (const file of files) output.write(file)
    sitePages += files.length
    world.progress('building', account.counts().pages, archive.summary.count)
  }
  for (const asset of assets) output.write(asset)
  checkAccount(account.counts())
  return { sitePages, files: output.close() }
}

/** A page that got lost on its way through the templates is our fault, never the user's. */
function checkRendered(planned: number, rendered: number): void {
  if (planned !== rendered)
    throw new Error(`${planned} pages were planned, ${rendered} rendered. Please report this.`)
}

/** Nothing lost: every record is a page, in quarantine, or withdrawn. */
function checkAccount({ records, pages, quarantined, withdrawn }: RecordCounts): void {
  if (records !== pages + quarantined + withdrawn)
    throw new Error(
      `${records} records, but ${pages} pages + ${quarantined} quarantined + ${withdrawn} withdrawn. Please report this.`,
    )
}
