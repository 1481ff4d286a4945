/** An Eleventy configuration → Eleventy, set up once, that renders one run of pages after the other in memory. */
import type Eleventy from '@11ty/eleventy'
import { join, relative } from 'node:path'
import type { OutputFile } from '../record/page.js'
import { siteFile } from '../record/strings.js'
import { installation } from './installation.js'
import { CurrentRun, type RenderRun } from './render-run.js'

/** Eleventy renders one run at a time: runs that are asked for meanwhile wait for each other. */
export class EleventyRunner {
  readonly #configPath: string
  #assembled: Assembled | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(configPath: string) {
    this.#configPath = configPath
  }

  /** The files are in no particular order. Throws when a template does. */
  render(run: RenderRun): Promise<readonly OutputFile[]> {
    const rendered = this.#last.then(() => this.#renderNow(run))
    this.#last = rendered.catch(() => {})
    return rendered
  }

  async #renderNow(run: RenderRun): Promise<readonly OutputFile[]> {
    const assembled = this.#assembled ?? (await assemble(this.#configPath, run))
    // Cleared until the run has succeeded: the next one must not use what a failed one leaves behind.
    this.#assembled = null
    assembled.current.replace(run)
    const pages = await assembled.eleventy.toJSON()
    this.#assembled = assembled
    const { length } = assembled.eleventy.outputDir
    return pages.map(({ outputPath, content }) => ({
      content,
      path: siteFile(outputPath.slice(length)),
    }))
  }
}

interface Assembled {
  readonly eleventy: Eleventy
  readonly current: CurrentRun
}

async function assemble(configPath: string, run: RenderRun): Promise<Assembled> {
  const { default: Eleventy } = await import('@11ty/eleventy')
  const current = new CurrentRun(run)
  const eleventy = new Eleventy(fromHere(join(installation, 'templates')), undefined, {
    quietMode: true,
    configPath: fromHere(configPath),
    config: (config) => config.addGlobalData('render', current),
  })
  eleventy.disableLogger()
  return { eleventy, current }
}

/** Eleventy wants paths that begin where it runs. */
function fromHere(path: string): string {
  return `./${relative('.', path)}`
}
