/** The compiled modules, to be run in the process of the tests: what renders lies in `dist`. */
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const dist = resolve(import.meta.dirname, '../../dist/src')

export const compiledMain: string = resolve(dist, 'main.js')
export const compiledEleventy: string = resolve(dist, 'eleventy.js')

/** Node's own `require` takes modules as they are; by `import`, Vitest would transform each of them for each suite. */
const load = createRequire(import.meta.url)

type Program = typeof import('../../src/cli/run-program.js')
type Runtime = typeof import('../../src/runtime/process.js')
type Build = typeof import('../../src/commands/build.js')
type Publish = typeof import('../../src/commands/publish.js')
type Pipeline = typeof import('../../src/pipeline/session.js') &
  typeof import('../../src/pipeline/load-archive.js') &
  typeof import('../../src/pipeline/sheet-plan.js') &
  typeof import('../../src/pipeline/plan/list-sheets.js') &
  typeof import('../../src/pipeline/print/print-sheet.js')
type Renderer = typeof import('../../src/render/renderer.js')

export const loadProgram = (): Program => load(resolve(dist, 'cli/run-program.js'))
export const loadRuntime = (): Runtime => load(resolve(dist, 'runtime/process.js'))
export const loadBuild = (): Build => load(resolve(dist, 'commands/build.js'))
export const loadPublish = (): Publish => load(resolve(dist, 'commands/publish.js'))
export const loadRenderer = (): Renderer => load(resolve(dist, 'render/renderer.js'))

const PIPELINE = ['session', 'load-archive', 'sheet-plan', 'plan/list-sheets', 'print/print-sheet']

/** The stages of a build, one by one. */
export const loadPipeline = (): Pipeline =>
  Object.assign({}, ...PIPELINE.map((name) => load(resolve(dist, `pipeline/${name}.js`))))
