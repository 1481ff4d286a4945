/** An Eleventy configuration → Eleventy, set up once, that renders one run of pages after the other in memory. */
import type Eleventy from '@11ty/eleventy'
import { join, relative } from 'node:path'
import type { OutputFile } from '../record/page.js'
import { siteFile } from '../record/strings.js'
import { installation } from './installation.js'
import { divideLots } from './lots.js'
import { CurrentRun, type RenderRun } from './render-run.js'

/** No run has more pages of a kind. */
const WHOLE_RUN = 1 << 20

/** Eleventy renders one run at a time: runs that are asked for meanwhile wait for each other. */
export class EleventyRunner {
  readonly #configPath: string
  readonly #sizeOfLots: number
  #assembled: Assembled | null = null
  #last: Promise<unknown> = Promise.resolve()

  /** A configuration of the project's own may transform pages, so that each must be one to Eleventy, too. */
  constructor(configPath: string, isOurs: boolean) {
    this.#configPath = configPath
    this.#sizeOfLots = isOurs ? WHOLE_RUN : 1
  }

  /** The files are in no particular order. Throws when a template does. */
  render(run: RenderRun): Promise<readonly OutputFile[]> {
    const rendered = this.#last.then(() => this.#renderNow(run))
    this.#last = rendered.catch(() => {})
    return rendered
  }

  async #renderNow(run: RenderRun): Promise<readonly OutputFile[]> {
    const assembled =
      this.#assembled ?? (await assemble(this.#configPath, new CurrentRun(run, this.#sizeOfLots)))
    // Cleared until the run has succeeded: the next one must not use what a failed one leaves behind.
    this.#assembled = null
    assembled.current.replace(run)
    const pages = await assembled.eleventy.toJSON()
    this.#assembled = assembled
    const { length } = assembled.eleventy.outputDir
    const files = pages.map(({ outputPath, content }) => ({
      content,
      path: siteFile(outputPath.slice(length)),
    }))
    return this.#sizeOfLots === 1 ? files : divideLots(files, run.pages)
  }
}

interface Assembled {
  readonly eleventy: Eleventy
  readonly current: CurrentRun
}

async function assemble(configPath: string, current: CurrentRun): Promise<Assembled> {
  const { default: Eleventy } = await import('@11ty/eleventy')
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
