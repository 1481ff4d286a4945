/** Pages → finished files, by Eleventy, in memory, one run after the other. */
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { OutputFile, Page } from '../record/page.js'
import type { Site } from '../record/site.js'
import { groupByKind } from './group-by-kind.js'
import { installation } from './installation.js'
import { openMachine, type Machine } from './open-machine.js'

export interface Renderer {
  /** The files are in no particular order. Throws when a template does. */
  readonly render: (pages: readonly Page[]) => Promise<readonly OutputFile[]>
}

/**
 * By configuration, and by the way to our templates: Eleventy names files from where it runs. Setting it up takes as
 * long as rendering fifty pages.
 */
const machines = new Map<string, Machine>()

/** `project` is the folder whose `.eleventy.js` and `templates/` go before ours. */
export function openRenderer(project: string, site: Site): Renderer {
  const own = join(project, '.eleventy.js')
  const configPath = existsSync(own) ? own : join(installation, '.eleventy.js')
  const key = `${resolve(configPath)} ${relative('.', installation)}`
  const machine = machines.get(key) ?? openMachine(configPath)
  machines.set(key, machine)
  return {
    render: async (pages) =>
      pages.length === 0 ? [] : machine.print({ project, site, pages: groupByKind(pages) }),
  }
}
