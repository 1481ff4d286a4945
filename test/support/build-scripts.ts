/** A number → a script of changes to a small archive, built after each of them; where that differs from a clean build. */
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { BuildResult } from '../../src/commands/build.js'
import { makePng } from './media-bytes.js'
import { loadCommands } from './compiled-commands.js'
import { openDice } from './dice.js'
import { quietWorld } from './quiet-world.js'
import { runPressmark } from './run-pressmark.js'
import { listDifferences } from './trees.js'
import { NAME_FILES, tellStory, TOPIC_FILES } from './wire-copies.js'

export interface ScriptOutcome {
  readonly steps: readonly string[]
  /** Files that differ from those of a clean build, and what else went wrong. */
  readonly faults: readonly string[]
  /** Pages that were left alone. */
  readonly unchanged: number
}

export interface ScriptOptions {
  readonly seed: number
  readonly length: number
  readonly threads: number
}

/** Milliseconds: no disk's clock is coarser here. */
const TICK = 20

const HEADLINES = ['Brand in Gent', 'Moskou bouwt', 'Trein rijdt weer jv', 'Écluse à Liège', '日本']
const DATES = ['2020-04-17', '2020-04-18', '2020-04', '2020', '2021-01-02', '1999-12-31', '']
const TOPICS = ['sport', 'politics', 'Vis & vlees', 'vis-vlees', '']
const SOURCES = ['Belga', 'ANP', 'Reuters']

/** Runs script number `seed` in the empty folder `folder`. */
export async function runBuildScript(
  folder: string,
  { seed, length, threads }: ScriptOptions,
): Promise<ScriptOutcome> {
  const { build, publish } = await loadCommands()
  const dice = openDice(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)]!
  const content = join(folder, 'content')
  const steps: string[] = []
  const faults: string[] = []
  const removed: (readonly [path: string, text: string])[] = []
  let made = 0
  let unchanged = 0

  const put = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  const read = (path: string): string => readFileSync(join(content, path), 'utf8')
  const articles = (): readonly string[] =>
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|txt)$/.test(path))
      .toSorted()
  const edit = (change: (text: string) => string): void => {
    const path = pick(articles())
    put(path, change(read(path)))
  }
  const addMarkdown = (): void => {
    const topic = pick(TOPICS)
    const date = pick(DATES)
    const lines = [
      `title: "${pick(HEADLINES)}"`,
      ...(date ? [`date: ${date}`] : []),
      ...(topic ? [`topics: ["${topic}"]`] : []),
      ...(dice(3) === 0 ? [`source: ${pick(SOURCES)}`] : []),
      ...(dice(4) === 0 ? [`id: nr-${dice(6)}`] : []),
      ...(dice(4) === 0 ? [`aliases: [/oud/${dice(5)}.html]`] : []),
      ...(dice(2) === 0 ? [`image: beeld${dice(2)}.png`] : []),
    ]
    put(
      `${pick(['', 'a/', 'b/c/'])}${made++}.md`,
      `---\n${lines.join('\n')}\n---\nEerste alinea ${made}.\n\nTweede *alinea*.\n`,
    )
  }
  const addRaw = (): void => {
    const one = (): string =>
      ` date 2020-04 ${pick(HEADLINES)}\n\n${1 + dice(28)} april 2020\n\n12u30\n\nBron: ${pick(SOURCES)} ${dice(9)} Een alinea ${made}.\n\nNog een.\n`
    put(`${pick(['', 'a/'])}${made++}.txt`, dice(4) === 0 ? `${one()}\n${one()}` : one())
  }

  const actions: Readonly<Record<string, () => void | Promise<void>>> = {
    'add Markdown': addMarkdown,
    'add raw': addRaw,
    'add a wire story': () =>
      put(
        `${pick(['', 'a/'])}${made++}.md`,
        `---\ntitle: ${pick(HEADLINES)}\ndate: ${pick(DATES)}\n---\n${tellStory(dice)}\n\n${tellStory(dice)}\n`,
      ),
    'topics file': () => put('topics.yaml', pick(TOPIC_FILES)),
    'names file': () => put('names.yaml', pick(NAME_FILES)),
    'edit a body': () => edit((text) => `${text}\nEen regel meer ${dice(99)}.\n`),
    'edit a headline': () =>
      edit((text) => text.replace(/Brand|Moskou|Trein/, pick(['Brand', 'Storm']))),
    'change a date': () => edit((text) => text.replace(/^date: .*/m, `date: ${pick(DATES)}`)),
    'change a topic': () =>
      edit((text) => text.replace(/^topics: .*/m, `topics: [${pick(TOPICS)}]`)),
    'touch all': () => {
      for (const path of articles()) utimesSync(join(content, path), dice(1e9), dice(1e9))
    },
    rename() {
      const path = pick(articles())
      const target = path.replace(/[^/]+(?=\.\w+$)/, `x${made++}`)
      renameSync(join(content, path), join(content, target))
    },
    delete() {
      const path = pick(articles())
      removed.push([path, read(path)])
      rmSync(join(content, path))
    },
    restore() {
      const found = removed.pop()
      if (found) put(...found)
    },
    setting: () =>
      put(
        'archive.yaml',
        `title: Archief ${dice(3)}\n${pick(['', 'base-url: https://example.org/a/\n', 'url-style: clean\n', 'initials: always\n', 'people-pages: true\n'])}`,
      ),
    'authority file'() {
      const files: readonly (readonly [string, string])[] = [
        ['authors.yaml', `jv: Jan ${dice(3)}\n`],
        ['sources.yaml', `Reuters: { policy: ${pick(['full', 'lead', 'metadata'])} }\n`],
        ['redirects.csv', `old,new\n/oud/${dice(5)}.html,${pick(articles())}\n`],
      ]
      put(...pick(files))
    },
    'folder defaults': () =>
      put(`${pick(['', 'a/'])}_defaults.yaml`, `language: ${pick(['nl', 'fr'])}\n`),
    correction: () =>
      put(
        'corrections.yaml',
        `${pick(articles())}:\n  date: 2019-0${1 + dice(9)}-03\n  reason: zo\n`,
      ),
    async 'a picture'() {
      put(`${pick(['', 'a/', 'b/c/'])}beeld${dice(2)}.png`, makePng(1 + dice(9), 4))
      // What changed within the tick of the clock in which a build begins is not trusted by the next one.
      await setTimeout(TICK)
    },
    'remove a picture'() {
      const pictures = readdirSync(content, { recursive: true, encoding: 'utf8' })
      const found = pictures.filter((path) => path.endsWith('.png')).toSorted()
      if (found.length > 0) rmSync(join(content, pick(found)))
    },
    /** Modules are loaded once in a process, so these builds have processes of their own. */
    template() {
      const file = join(folder, 'templates/robots.js')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `export const render = () => 'User-agent: ${dice(9)}'\n`)
      for (const [site, cache] of [
        ['site', 'cache'],
        ['clean', 'clean-cache'],
      ] as const) {
        if (site === 'clean') clearClean()
        const places = ['--output', site, '--cache', cache, '--now', quietWorld.today]
        runPressmark(folder, ['build', '--threads', '0', ...places])
      }
      faults.push(...listDifferences(join(folder, 'site'), join(folder, 'clean')))
      rmSync(join(folder, 'templates'), { recursive: true })
    },
    'damage the site'() {
      const pages = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' })
      const page = pick(pages.filter((path) => path.endsWith('.html')).toSorted())
      if (dice(2) === 0) rmSync(join(folder, 'site', page))
      else writeFileSync(join(folder, 'site', page), 'other')
    },
    'damage the cache'() {
      const cache = join(folder, 'cache')
      const files = readdirSync(cache, { recursive: true, withFileTypes: true })
      const found = files.filter((item) => item.isFile())
      const file = pick(found.map((item) => join(item.parentPath, item.name)).toSorted())
      const bytes = readFileSync(file)
      if (bytes.length > 0) bytes[dice(bytes.length)]! ^= 1 + dice(255)
      writeFileSync(file, dice(3) === 0 ? bytes.subarray(0, dice(bytes.length + 1)) : bytes)
    },
    async publish() {
      await publish({ content, cache: join(folder, 'cache'), isCheck: false }, quietWorld)
    },
  }
  const run = (site: string, cache: string): Promise<BuildResult> =>
    build(
      { content, output: join(folder, site), cache: join(folder, cache), project: folder, threads },
      quietWorld,
    )
  const clearClean = (): void => {
    for (const name of ['clean', 'clean-cache'])
      rmSync(join(folder, name), { recursive: true, force: true })
  }
  const compare = async (): Promise<void> => {
    const result = await run('site', 'cache')
    unchanged += result.files.unchanged
    clearClean()
    const clean = await run('clean', 'clean-cache')
    faults.push(...listDifferences(join(folder, 'site'), join(folder, 'clean')))
    if (result.files.bytes !== clean.files.bytes) faults.push('the size of the site is told wrong')
    if (JSON.stringify(result.counts) !== JSON.stringify(clean.counts)) faults.push('counts differ')
    const again = await run('site', 'cache')
    if (again.files.written + again.files.removed + again.parsed > 0)
      faults.push(`written again: ${again.files.written}, parsed again: ${again.parsed}`)
  }

  addMarkdown()
  addRaw()
  await compare()
  for (let step = 0; step < length && faults.length === 0; step++) {
    if (articles().length < 2) addRaw()
    const name = pick(Object.keys(actions))
    steps.push(name)
    try {
      // One step follows from the other.
      await actions[name]!()
      await compare()
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }
  return { steps, faults, unchanged }
}
