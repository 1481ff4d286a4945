/** A project folder → all the pages of its site at once, for Eleventy when it runs by itself. */
import { join } from 'node:path'
import type { DayKey } from '../record/names.js'
import type { RenderData } from '../render/configure-eleventy.js'
import { groupByKind } from '../render/group-by-kind.js'
import { copyOutputFile } from '../write/copy-output-file.js'
import { describeSite, findAssets } from './describe-site.js'
import { loadArchive } from './load-archive.js'
import { workAtDesk } from './loading-desk.js'
import { planArchive } from './plan-archive.js'
import { fetchArticles } from './print-due.js'
import { relateArchive } from './relate-archive.js'
import type { World } from './world.js'

/** Eleventy tells its own story on the terminal; what depends on today is for `build` to say. */
const QUIET_WORLD: Omit<World, 'holder' | 'platform'> = {
  line: () => {},
  error: () => {},
  progress: () => {},
  clock: () => 0,
  coreTime: () => 0,
  today: '9999-12-31' as DayKey,
  cores: 1,
  isColored: false,
  isDebugging: false,
}

/** Reads `content/` of the project. Holds the whole site in memory: `build` does not. */
export async function loadEleventyData(
  project: string,
  process: Pick<World, 'holder' | 'platform'>,
): Promise<RenderData> {
  const content = join(project, 'content')
  const cache = join(project, '.cache/eleventy')
  const options = { content, cache, project, threads: 0, locks: [] }
  return workAtDesk(options, { ...QUIET_WORLD, ...process }, async (desk) => {
    const loaded = await loadArchive(desk)
    const kinship = await relateArchive(desk, loaded)
    const { settings, publicRecord, catalogue } = desk.project
    const assets = findAssets(project)
    const site = describeSite(settings, loaded.summary, publicRecord, catalogue, assets)
    const pages = groupByKind(fetchArticles(planArchive(loaded, kinship, site), loaded.store))
    const media = loaded.digests.flatMap((digest) => digest.media)
    // Eleventy takes the name of a file for a pattern: `muur [1].jpg` would not be found.
    for (const file of media) copyOutputFile(cache, content, file, null)
    const copies = [
      ...assets.map(({ file, path }) => ({ from: file, to: path })),
      ...media.map(({ output }) => ({ from: join(cache, output), to: output })),
    ]
    return { project, site, pages, copies }
  })
}
