/** A project folder → all the pages of its site at once, for Eleventy when it runs by itself. */
import { join } from 'node:path'
import { planPages } from '../archive/plan-pages.js'
import { findFiles } from '../read/find-files.js'
import type { DayKey } from '../record/names.js'
import type { RenderData } from '../render/configure-eleventy.js'
import { groupByKind } from '../render/group-by-kind.js'
import { copyOutputFile } from '../write/copy-output-file.js'
import { describeSite, findAssets } from './describe-site.js'
import { loadArchive } from './load-archive.js'
import { openCrew } from './open-crew.js'
import { openProject } from './open-project.js'
import { fetchArticles } from './write-pages.js'
import type { World } from './world.js'

/** Eleventy tells its own story on the terminal; what depends on today is for `build` to say. */
const QUIET_WORLD: World = {
  line: () => {},
  progress: () => {},
  clock: () => 0,
  today: '9999-12-31' as DayKey,
  holder: { id: 0, isAlive: () => false },
  cores: 1,
  isColored: false,
}

/** Reads `content/` of the project. Holds the whole site in memory: `build` does not. */
export async function loadEleventyData(project: string): Promise<RenderData> {
  const opened = openProject(join(project, 'content'))
  const found = findFiles(opened.content)
  const folder = join(project, '.cache/eleventy')
  const loaded = await loadArchive(opened, found, folder, openCrew(0), QUIET_WORLD)
  const { archive, articles, media } = loaded
  const assets = findAssets(project)
  const pages = groupByKind(fetchArticles([...planPages(archive)], articles))
  const site = describeSite(opened.settings, archive.summary, opened.publicRecord, assets)
  // Eleventy takes the name of a file for a pattern: `muur [1].jpg` would not be found.
  for (const file of media) copyOutputFile(folder, opened.content, file, undefined)
  const copies = [
    ...assets.map(({ file, path }) => ({ from: file, to: path })),
    ...media.map(({ output }) => ({ from: join(folder, output), to: output })),
  ]
  return { project, site, pages, copies }
}
