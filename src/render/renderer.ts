/** Pages and what else is made of articles → finished files in memory: by Eleventy, or by the format's own function. */
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { OutputFile, Page } from '../record/page.js'
import type { Printable, Sidecar } from '../record/sidecar.js'
import type { Site } from '../record/site.js'
import { EleventyRunner } from './eleventy-runner.js'
import { groupByKind } from './group-by-kind.js'
import { installation } from './installation.js'

export interface Renderer {
  /** The files are in no particular order. Throws when a template or a format does. */
  readonly render: (printables: readonly Printable[]) => Promise<readonly OutputFile[]>
}

/**
 * Runners by configuration and by the path to our templates, because Eleventy names files relative to where it runs.
 * Setting one up takes as long as rendering fifty pages.
 */
const runners = new Map<string, EleventyRunner>()

/** `project` is the folder whose `.eleventy.js` and `templates/` override ours. */
export function rendererOf(project: string, site: Site): Renderer {
  const own = join(project, '.eleventy.js')
  const ours = join(installation, '.eleventy.js')
  const configPath = existsSync(own) ? own : ours
  const key = `${resolve(configPath)} ${relative('.', installation)}`
  const runner =
    runners.get(key) ?? new EleventyRunner(configPath, resolve(configPath) === resolve(ours))
  runners.set(key, runner)
  return {
    async render(printables) {
      const { pages, sidecars } = divide(printables)
      const made = sidecars.map((sidecar) => makeSidecar(sidecar, site))
      if (pages.length === 0) return made
      const run = { project, site, pages: groupByKind(pages) }
      return [...(await runner.render(run)), ...made]
    },
  }
}

interface Divided {
  readonly pages: readonly Page[]
  readonly sidecars: readonly Sidecar[]
}

/** Separates pages, which have a template, from sidecars, which are made without one. */
export function divide(printables: readonly Printable[]): Divided {
  const sidecars = printables.filter((each) => each.kind === 'sidecar')
  return { sidecars, pages: printables.filter((each) => each.kind !== 'sidecar') }
}

export function makeSidecar({ format, output, view }: Sidecar, site: Site): OutputFile {
  return { path: output, content: format.make(view, site) }
}
