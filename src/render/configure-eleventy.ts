/**
 * Eleventy's configuration: every file of `templates/` is a template that is paginated over the pages of its kind.
 * Nothing of `content/` is ever input, data file, layout or permalink: pages arrive as data, with their place.
 */
import type { EleventyConfig } from '@11ty/eleventy'
import { basename } from 'node:path'
import type { OutputPath } from '../record/strings.js'
import { type Page, type PageKind, bodyOn } from '../record/page.js'
import { findParts, findTemplate, type Template } from './find-template.js'
import { CurrentRun, type RenderRun } from './render-run.js'
import { joinLot } from './lots.js'
import { pageContextOf, folderContextOf, type OwnParts } from '../template/page-context.js'
import type { Site } from '../record/site.js'
import { renderBody } from './body.js'

/** All pages of a site, for Eleventy when it runs by itself. */
export interface RenderData extends RenderRun {
  /** Files that are copied as they are when Eleventy writes the site itself. */
  readonly copies: readonly { readonly from: string; readonly to: OutputPath }[]
}

/** What Eleventy's data cascade holds for us, and nothing else. */
interface TemplateData {
  readonly render: RenderRun
  /** Eleventy gives the only page of a lot by itself. */
  readonly lot: Page | readonly [Page, ...Page[]]
}

/**
 * Sets Eleventy up. `data` is asked for once, when Eleventy runs by itself; a build has put its pages there
 * already.
 */
export async function configureEleventy(
  config: EleventyConfig,
  loadData: () => Promise<RenderData>,
): Promise<void> {
  const run = config.globalData['render']
  const sizeOfLots = run instanceof CurrentRun ? run.sizeOfLots : 1
  config.setUseGitIgnore(false)
  config.ignores.delete('**/node_modules/**')
  config.setDataFileSuffixes([])
  config.addTemplateFormats('ts')
  config.addExtension('ts', {
    read: false,
    useLayouts: false,
    compileOptions: { permalink: 'raw' },
    getData: (inputPath: string) => paginate(kindOf(inputPath), sizeOfLots),
    compile: (_text: string, inputPath: string) => {
      const kind = kindOf(inputPath)
      return async ({ lot, render }: TemplateData) => {
        const template = await findTemplate(kind, render.project)
        const parts = await findParts(render.project)
        return joinLot([lot].flat().map((page) => renderPage(template, page, render.site, parts)))
      }
    },
  })
  if (run === undefined) {
    const data = await loadData()
    config.addGlobalData('render', new CurrentRun(data, sizeOfLots))
    for (const { from, to } of data.copies) config.addPassthroughCopy({ [from]: to })
  }
}

const NO_PARTS: OwnParts = {}

function kindOf(inputPath: string): PageKind {
  return basename(inputPath, '.ts') as PageKind
}

function paginate(kind: PageKind, size: number): object {
  return {
    pagination: {
      data: `render.pages.${kind}`,
      size,
      alias: 'lot',
      addAllPagesToCollections: false,
    },
    permalink: ({ lot }: TemplateData) => [lot].flat()[0]!.output,
    eleventyExcludeFromCollections: true,
  }
}

/** `parts` are those that the archive overrides. Throws when the template does. */
export function renderPage(
  template: Template,
  page: Page,
  site: Site,
  parts: OwnParts = NO_PARTS,
): string {
  const folder = folderContextOf(page, site, parts)
  const { asset, texts } = folder
  const body = bodyOn(page)
  const bodyHtml = body && renderBody(body, { asset, hasAnchors: true, ...texts.notes })
  // Trimming flattens the text: until then V8 keeps what was concatenated as a tree, and a run of trees costs a
  // tenth of the build in garbage.
  return template(page, pageContextOf(folder, page.url, bodyHtml))
    .toString()
    .trim()
}
