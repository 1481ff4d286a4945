/** Pages → finished files, by Eleventy, in memory, one shard a run. */
import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { OutputFile, Page } from '../record/page.js'
import type { OutputPath } from '../record/names.js'
import type { Site } from '../record/site.js'
import type { RenderData } from './configure-eleventy.js'
import { groupByKind } from './group-by-kind.js'
import { installation } from './installation.js'

export interface Renderer {
  /** The files are in no particular order. Throws when a template does. */
  readonly render: (pages: readonly Page[]) => Promise<readonly OutputFile[]>
}

/** `project` is the folder whose `.eleventy.js` and `templates/` go before ours. */
export function openRenderer(project: string, site: Site): Renderer {
  const own = join(project, '.eleventy.js')
  const configPath = existsSync(own) ? own : join(installation, '.eleventy.js')
  const input = `./${relative('.', join(installation, 'templates'))}`
  return {
    async render(pages) {
      const { default: Eleventy } = await import('@11ty/eleventy')
      const data: RenderData = { project, site, pages: groupByKind(pages), copies: [] }
      const eleventy = new Eleventy(input, undefined, {
        quietMode: true,
        configPath: `./${relative('.', configPath)}`,
        config: (config) => config.addGlobalData('render', data),
      })
      eleventy.disableLogger()
      const rendered = await eleventy.toJSON()
      const { outputDir } = eleventy
      return rendered.map(({ outputPath, content }) => ({
        content,
        path: relative(outputDir, outputPath).replaceAll(sep, '/') as OutputPath,
      }))
    },
  }
}
