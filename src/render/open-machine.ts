/** An Eleventy configuration → Eleventy, set up once, that renders one run of pages after the other in memory. */
import type Eleventy from '@11ty/eleventy'
import { join, relative } from 'node:path'
import type { OutputFile } from '../record/page.js'
import type { OutputPath } from '../record/names.js'
import { installation } from './installation.js'
import { RunInHand, type Run } from './run-in-hand.js'

export interface Machine {
  /** The files are in no particular order. Throws when a template does. */
  readonly print: (run: Run) => Promise<readonly OutputFile[]>
}

/** Runs that are asked for at the same time wait for each other: Eleventy has one run in hand. */
export function openMachine(configPath: string): Machine {
  let assembled: Assembled | null = null
  let before: Promise<unknown> = Promise.resolve()
  const print = async (run: Run): Promise<readonly OutputFile[]> => {
    const { data, eleventy } = (assembled ??= await assemble(configPath, run))
    // Until it is known to have gone well: what a failed run leaves behind is no place for the next.
    assembled = null
    data.replace(run)
    const pages = await eleventy.toJSON()
    assembled = { data, eleventy }
    const { length } = eleventy.outputDir
    return pages.map(({ outputPath, content }) => ({
      content,
      path: outputPath.slice(length) as OutputPath,
    }))
  }
  return {
    print(run) {
      const printed = before.then(() => print(run))
      before = printed.catch(() => {})
      return printed
    },
  }
}

interface Assembled {
  readonly eleventy: Eleventy
  readonly data: RunInHand
}

async function assemble(configPath: string, run: Run): Promise<Assembled> {
  const { default: Eleventy } = await import('@11ty/eleventy')
  const data = new RunInHand(run)
  const eleventy = new Eleventy(fromHere(join(installation, 'templates')), undefined, {
    quietMode: true,
    configPath: fromHere(configPath),
    config: (config) => config.addGlobalData('render', data),
  })
  eleventy.disableLogger()
  return { eleventy, data }
}

/** Eleventy wants paths that begin where it runs. */
function fromHere(path: string): string {
  return `./${relative('.', path)}`
}
