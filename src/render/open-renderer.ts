/** Pages → finished files, by Eleventy, in memory, one shard a run. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile, Page } from '../record/page.js'
import type { Site } from '../record/site.js'
import { groupByKind } from './group-by-kind.js'
import { installation } from './installation.js'
import { openPress, type Press } from './open-press.js'

export interface Renderer {
  /** The files are in no particular order. Throws when a template does. */
  readonly render: (pages: readonly Page[]) => Promise<readonly OutputFile[]>
}

/** By configuration: setting Eleventy up takes as long as rendering fifty pages. */
const presses = new Map<string, Press>()

/** `project` is the folder whose `.eleventy.js` and `templates/` go before ours. */
export function openRenderer(project: string, site: Site): Renderer {
  const own = join(project, '.eleventy.js')
  const configPath = existsSync(own) ? own : join(installation, '.eleventy.js')
  const press = presses.get(configPath) ?? openPress(configPath)
  presses.set(configPath, press)
  return {
    render: async (pages) =>
      pages.length === 0 ? [] : press.print({ project, site, pages: groupByKind(pages) }),
  }
}
