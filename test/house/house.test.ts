/** The rules of the house, as docs/architecture states them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

interface Module {
  /** Below the root: `src/raw/header/header.ts`. */
  readonly path: string
  readonly text: string
  /** Paths below the root of own modules, and names of packages. */
  readonly imports: readonly string[]
}

function readModules(folder: string): readonly Module[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readModule(join(folder, name)))
}

function readModule(path: string): Module {
  const text = readFileSync(join(root, path), 'utf8')
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
  return { path, text, imports: targets.map((target) => resolveImport(path, target)) }
}

function resolveImport(path: string, target: string): string {
  if (!target.startsWith('.')) return target
  return relative(root, resolve(root, dirname(path), target)).replace(/\.js$/, '.ts')
}

const source = readModules('src')
const templates = readModules('templates')
const all = [...source, ...templates]

/** `src/raw/header/header.ts` → `raw`; files of `src` itself are the front door. */
function roomOf(path: string): string {
  const parts = path.split('/')
  if (parts[0] === 'templates') return 'templates'
  return parts.length > 2 ? parts[1]! : 'front door'
}

/** `src/pipeline/print/target.ts` → `print` */
function stageOf(path: string): string | undefined {
  return /^src\/pipeline\/(file|collate|relate|plan|print)\//.exec(path)?.[1]
}

function ownImports({ imports }: Module): readonly string[] {
  return imports.filter((path) => path.startsWith('src/') || path.startsWith('templates/'))
}

/** Pairs `from → to` that `isAllowed` refuses. */
function refuse(
  modules: readonly Module[],
  isAllowed: (from: string, to: string) => boolean,
): readonly string[] {
  return modules.flatMap((module) =>
    ownImports(module)
      .filter((target) => !isAllowed(roomOf(module.path), roomOf(target)))
      .map((target) => `${module.path} → ${target}`),
  )
}

const OPEN_TO_ALL = new Set(['record', 'report', 'language', 'text'])
/** What composes rooms, from the top; each may import what comes after it. */
const LAYERS = ['front door', 'cli', 'commands', 'pipeline', 'project']
const COMPOSING = new Set(LAYERS)
/** Of rooms, those that `cli` may import: text out needs words, counts and the line that a diagnostic quotes. */
const OPEN_TO_CLI = new Set(['record', 'report', 'language', 'text', 'read'])
/** Rooms that make records of files, and what runs in browsers → the other rooms that each may import. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['browser', ['search']],
  ['formats', ['markdown', 'exports', 'raw', 'article']],
  ['markdown', ['article']],
  ['exports', ['raw', 'article']],
  ['raw', ['article']],
])
const PURE = new Set([
  'record',
  'report',
  'language',
  'text',
  'article',
  'raw',
  'exports',
  'markdown',
  'formats',
  'topics',
  'names',
  'related',
  'triage',
  'archive',
  'maps',
  'search',
  'ledger',
  'template',
])

describe('the house', () => {
  it('has no import that leads nowhere', () => {
    const lost = all.flatMap(({ path, imports }) =>
      imports
        .filter((target) => /^(?:src|templates)\//.test(target) && !existsSync(join(root, target)))
        .map((target) => `${path} → ${target}`),
    )
    expect(lost).toEqual([])
  })

  it('lets a room import only the types, the report, the languages, the text and itself; readers, what they share; browsers, the search', () => {
    const refused = refuse(
      source.filter(({ path }) => !COMPOSING.has(roomOf(path)) && roomOf(path) !== 'render'),
      (from, to) =>
        from === to || OPEN_TO_ALL.has(to) || NEIGHBOURS.get(from)?.includes(to) === true,
    )
    expect(refused).toEqual([])
  })

  it('lets a layer import layers below it, and none above', () => {
    const refused = refuse(
      source.filter(({ path }) => COMPOSING.has(roomOf(path))),
      (from, to) => !COMPOSING.has(to) || LAYERS.indexOf(from) <= LAYERS.indexOf(to),
    )
    expect(refused).toEqual([])
  })

  it('keeps the command line out of the rooms: it takes types from them, and values only to word them', () => {
    const refused = source
      .filter(({ path }) => roomOf(path) === 'cli')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^import (?!type )[\s\S]*?from '(\.[^']+)'/gm)]
          .map(([, target]) => resolveImport(path, target!))
          .filter((target) => !COMPOSING.has(roomOf(target)) && !OPEN_TO_CLI.has(roomOf(target)))
          .map((target) => `${path} → ${target}`),
      )
    expect(refused).toEqual([])
  })

  it('has commander at the command line only', () => {
    const found = source.filter(({ imports }) => imports.includes('commander'))
    expect(found.map(({ path }) => roomOf(path)).filter((room) => room !== 'cli')).toEqual([])
  })

  it('lets a stage of the pipeline import no other stage; but a sheet is planned where it is printed', () => {
    const refused = source.flatMap((module) => {
      const stage = stageOf(module.path)
      if (stage === undefined) return []
      return ownImports(module)
        .filter((target) => ![stage, undefined].includes(stageOf(target)))
        .filter((target) => !(stage === 'print' && stageOf(target) === 'plan'))
        .map((target) => `${module.path} → ${target}`)
    })
    expect(refused).toEqual([])
  })

  it('lets the render room know the contract of templates and nothing else of the other rooms', () => {
    const refused = refuse(
      source.filter(({ path }) => roomOf(path) === 'render'),
      (from, to) => from === to || OPEN_TO_ALL.has(to) || to === 'template',
    )
    expect(refused).toEqual([])
  })

  it('keeps the record room free of everything but its own types', () => {
    const refused = refuse(
      source.filter(({ path }) => roomOf(path) === 'record'),
      (_from, to) => to === 'record',
    )
    expect(refused).toEqual([])
  })

  it('lets templates know records, languages, maps and their contract only', () => {
    const refused = refuse(templates, (_from, to) =>
      ['templates', 'template', 'record', 'language', 'maps'].includes(to),
    )
    expect(refused).toEqual([])
  })

  it('has no cycle of imports', () => {
    expect(findCycle()).toEqual([])
  })

  it('keeps disk, network and process out of the pure rooms', () => {
    const doors = /^(?:node:(?:fs|http|https|net|child_process|process|worker_threads)|chokidar)/
    const opened = source
      .filter(({ path }) => PURE.has(roomOf(path)))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => doors.test(name)).map((name) => `${path} → ${name}`),
      )
    expect(opened).toEqual([])
  })

  it('opens the disk only in the rooms that read, store, write, check a seal, pack a bag and fill a database, and for what is said of the process', () => {
    const allowed = new Set(['read', 'store', 'write', 'seal', 'bag', 'database', 'runtime'])
    const opened = source
      .filter(({ path }) => !allowed.has(roomOf(path)))
      .filter(({ text }) => /from 'node:fs'.*|from 'node:fs\/promises'/.test(text))
      .filter(({ text }) => !/import \{ existsSync \} from 'node:fs'/.test(text))
      .map(({ path }) => path)
    expect(opened).toEqual([])
  })

  it('keeps process and console at the front door', () => {
    const found = all
      .filter(({ path }) => !['src/main.ts', 'src/runtime/process.ts'].includes(path))
      .filter(({ text }) => /\b(?:process|console)\.\w/.test(withoutImports(withoutComments(text))))
      .map(({ path }) => path)
    expect(found).toEqual([])
  })

  it('has no clock and no locale in the pure rooms and the templates', () => {
    const clock = /new Date\(|Date\.(?:now|parse)|performance\.now|localeCompare|toLocale/
    const found = all
      .filter(({ path }) => PURE.has(roomOf(path)) || roomOf(path) === 'templates')
      .filter(({ text }) => clock.test(withoutComments(text)))
      .map(({ path }) => path)
    expect(found).toEqual([])
  })

  it('reads front matter in one module', () => {
    const found = source.filter(({ imports }) => imports.includes('gray-matter'))
    expect(found.map(({ path }) => path)).toEqual(['src/markdown/front-matter.ts'])
  })

  it('has no file over 300 lines but those that hold data and no function', () => {
    const long = all.filter(({ text }) => text.split('\n').length > 301 && !isData(text))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('begins every file with a comment that says what it is for', () => {
    const silent = all.filter(({ text }) => !/^(?:#!.*\n)?\/\*\*/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('has no loose end and no way around the types', () => {
    const loose = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-|oxlint-disable|eslint-disable|: any\b|as any\b/
    expect(all.filter(({ text }) => loose.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('has no drawer that collects what has no name', () => {
    const drawers = all.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|shared|manager|index)(?:\/|\.)/.test(path),
    )
    expect(drawers.map(({ path }) => path)).toEqual([])
  })

  it('has no default export except where Eleventy asks for one', () => {
    const found = source.filter(
      ({ path, text }) => !path.endsWith('.d.ts') && /^export default/m.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual(['src/eleventy.ts'])
  })

  it('runs every package that it depends on', () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const used = new Set(all.flatMap(({ imports }) => imports))
    // Types stand for the package that they describe: the declarations that users get name it.
    const idle = Object.keys(manifest.dependencies)
      .map((name) => name.replace('@types/', ''))
      .filter((name) => ![...used].some((each) => each === name || each.startsWith(`${name}/`)))
    expect(idle).toEqual([])
  })
})

function isData(text: string): boolean {
  return !/=>|^(?:export )?(?:async )?(?:function|class)\b/m.test(withoutComments(text))
}

function withoutImports(text: string): string {
  return text.replace(/^import [\s\S]*?from '[^']+'$/gm, '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}

/** The first cycle among modules, as a path; types count too. */
function findCycle(): readonly string[] {
  const modules = new Map(all.map((module) => [module.path, ownImports(module)]))
  const finished = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return []
    for (const target of modules.get(path) ?? []) {
      const cycle = walk(target, [...trail, path])
      if (cycle.length > 0) return cycle
    }
    finished.add(path)
    return []
  }
  for (const path of modules.keys()) {
    const cycle = walk(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
