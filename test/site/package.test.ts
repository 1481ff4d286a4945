/** The package as npm packs it, in a folder of its own: its commands, and its imports from JavaScript and TypeScript. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsSchema } from '../../src/read/settings/settings.js'
import { RAW, RAW_PAGE } from '../support/articles.js'
import { makeFolder } from '../support/make-folder.js'
import { runProcess } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')

const READ_ARTICLES = `import { build, readArticles } from 'pressmark'
for await (const record of readArticles('content'))
  console.log(record.kind, record.kind === 'quarantined' ? '' : record.article.headline)
const { counts } = await build()
console.log(counts.pages)
`
const TYPED = `import { build, readArticles, SettingsError, type Article, type BuildResult } from 'pressmark'
import { html, type Html, type HtmlPart, type PageContext, type PageOf, type PartOf } from 'pressmark/template'
import { renderDocument } from 'pressmark/parts/document'

export async function headlines(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for await (const record of readArticles(folder, { report: (all) => void all.length }))
    if (record.kind === 'article') found.push(headlineOf(record.article))
  return found
}
const headlineOf = ({ headline, language }: Article): string => headline + language
export const built: Promise<BuildResult> = build({ content: 'x', strict: true })
export const isOurs = (error: unknown): boolean => error instanceof SettingsError
export function render({ view }: PageOf<'day'>, { texts }: PageContext): Html {
  return html\`<p>\${texts.undated} \${view.day}</p>\`
}
export function renderFramed(_page: PageOf<'about'>, context: PageContext): HtmlPart {
  const head = { title: 'x', description: '', type: 'website' } as const
  return renderDocument(context, head, null, html\`<h1>x</h1>\`)
}
export function renderPart({ view, ours }: PartOf<'byline'>, { site }: PageContext): HtmlPart {
  return html\`\${ours()} \${view.article.headline} \${site.menu.length}\`
}
`
const WRONG = `import { readArticles } from 'pressmark'
for await (const record of readArticles('content')) console.log(record.article.headline)
`

/** A folder into which the packed package is installed, with the packages that it needs. */
let folder: string

beforeAll(() => {
  folder = makeFolder({
    'content/a.txt': RAW,
    'package.json': '{ "type": "module" }',
    'read.js': READ_ARTICLES,
    'typed.ts': TYPED,
    'wrong.ts': WRONG,
  })
  // It is compiled already. To compile it again would change modules under the suites that run beside this one.
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const packed = spawnSync('npm', args, { cwd: root })
  const [file = ''] = String(packed.stdout).trim().split('\n').slice(-1)
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'pressmark'), { recursive: true })
  const target = join(modules, 'pressmark')
  spawnSync('tar', ['-xzf', join(folder, file), '--strip-components', '1', '-C', target])
  for (const name of readdirSync(join(root, 'node_modules')).filter(
    (each) => !each.startsWith('.'),
  ))
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
})

describe('the package', () => {
  it('holds all that a build needs', () => {
    const main = join(folder, 'node_modules/pressmark/dist/src/main.js')
    expect(runProcess(folder, ['build'], {}, main)).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(folder, '_site', RAW_PAGE))).toBe(true)
  })

  it('reads articles and builds for a program', () => {
    const { code, stdout, stderr } = runProcess(folder, [], {}, join(folder, 'read.js'))
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe('article Stad opent nieuwe fietsbrug\n1\n')
  })

  it('has types that hold for strict TypeScript, its own declarations checked', () => {
    expect(compile('typed.ts')).toBe('')
    expect(compile('wrong.ts')).toContain("Property 'article' does not exist")
  })

  it('holds the schema that a new archive names, with every setting', () => {
    const init = spawnSync(
      process.execPath,
      [join(pressmark(), 'dist/src/main.js'), 'init', 'new'],
      {
        cwd: folder,
      },
    )
    expect(init.status).toBe(0)
    const settings = readFileSync(join(folder, 'new/content/archive.yaml'), 'utf8')
    const [, named = ''] =
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/(\S+)/.exec(settings) ?? []
    const { properties, additionalProperties } = JSON.parse(
      readFileSync(join(folder, 'node_modules', named), 'utf8'),
    ) as { readonly properties: object; readonly additionalProperties: boolean }
    expect(Object.keys(properties)).toEqual(Object.keys(settingsSchema.entries))
    expect(additionalProperties).toBe(false)
    const used = [...settings.matchAll(/^(?:# )?([a-z-]+): /gm)].map(([, key]) => key!)
    expect(used.filter((key) => key !== 'yaml-language-server' && !(key in properties))).toEqual([])
  })

  it('can be imported by every name of its exports', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
    }
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    const missing = targets.filter(
      (target) =>
        !existsSync(join(folder, 'node_modules/pressmark', target.replace('*', 'document'))),
    )
    expect(missing).toEqual([])
  })
})

/** Where the package lies. */
function pressmark(): string {
  return join(folder, 'node_modules/pressmark')
}

/** What the compiler says of a module of the folder. */
function compile(name: string): string {
  const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023']
  const types = ['--lib', 'es2023,dom,dom.iterable,es2024.string', '--types', 'node']
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  return runProcess(folder, [...flags, ...types, name], {}, compiler).stdout
}
