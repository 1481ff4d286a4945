/** What a project's `.eleventy.js` calls: Pressmark as an Eleventy configuration. */
import { join, relative } from 'node:path'
import type { EleventyConfig } from '@11ty/eleventy'
import { configureEleventy } from './render/configure-eleventy.js'
import { installation } from './render/installation.js'
import { platform, thisProcess } from './runtime/process.js'

/** `project` is the folder that holds `.eleventy.js`, `content/` and the project's own `templates/`. */
export default async function pressmark(config: EleventyConfig, project: string): Promise<object> {
  // Eleventy runs by itself here; a build loads its pages sheet by sheet.
  await configureEleventy(config, async () =>
    (await import('./pipeline/eleventy-data.js')).loadEleventyData(project, {
      holder: thisProcess,
      platform,
    }),
  )
  const input = relative('.', join(installation, 'templates'))
  return { dir: { input, includes: 'parts', output: '_site' } }
}
