/** `init`: what an archive begins with. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INTERFACE_TAGS } from '../../src/language/interface/interfaces.js'
import { STARTER_LANGUAGES } from '../../src/commands/starter/starter-texts.js'
import { starterFiles } from '../../src/commands/starter/starter-files.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')

interface Step {
  readonly run?: string
  readonly if?: string
  readonly 'continue-on-error'?: boolean
}

/** The steps of a workflow that do not run for pull requests alone, or that end it when they fail. */
function stepsThatDecide(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { readonly steps: readonly Step[] }> }
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step['continue-on-error'] !== true)
    .flatMap(({ run }) => run ?? [])
}

describe('init', () => {
  it('begins in every language of the interface', () => {
    expect(STARTER_LANGUAGES.toSorted()).toEqual(INTERFACE_TAGS.toSorted())
  })

  it.each([
    ['en', 'Add an article', 'politics'],
    ['nl', 'Een artikel toevoegen', 'politiek'],
    ['fr', 'Ajouter un article', 'politique'],
    ['de', 'Einen Artikel hinzufügen', 'politik'],
    ['es', 'Añadir un artículo', 'politica'],
    ['ar', 'إضافة مقال', 'lsysh'],
  ])(
    'in %s has menus, README and sample in it, and nothing to warn of',
    async (tag, how, topic) => {
      const folder = makeFolder()
      expect((await runPressmark(folder, ['init', 'krant', '--language', tag])).code).toBe(0)
      const archive = join(folder, 'krant')
      const built = await runPressmark(archive, ['build', '--strict'])
      expect([built.code, built.stderr]).toEqual([0, ''])
      const readme = readFileSync(join(archive, 'README.md'), 'utf8')
      expect(readme.startsWith('# krant\n\n')).toBe(true)
      expect(readme).toContain(`\n## ${how}\n`)
      expect(readme).toContain('Warnings')
      const settings = readFileSync(join(archive, 'content/archive.yaml'), 'utf8')
      expect(settings).toContain(`\nlanguages: [${tag}, `)
      const home = readFileSync(join(archive, '_site/index.html'), 'utf8')
      expect(home).toContain(`<html lang="${tag}"`)
      expect(existsSync(join(archive, '_site/topics', topic, 'index.html'))).toBe(true)
    },
  )

  it('begins in English where nothing else is asked for, and in no language that it lacks', async () => {
    const folder = makeFolder({ file: 'x' })
    await runPressmark(folder, ['init', 'krant'])
    expect(readFileSync(join(folder, 'krant/content/archive.yaml'), 'utf8')).toContain(
      '\nlanguages: [en, nl, de, fr, es, it, pt]\n',
    )
    const refused = await runPressmark(folder, ['init', 'giornale', '--language', 'it'])
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('en, nl, fr')])
    expect((await runPressmark(folder, ['init', ''])).stderr).toContain('Name the folder')
    expect((await runPressmark(folder, ['init', 'file'])).stderr).toContain('file is a file')
  })

  it.each([
    ['Gazette of 1890', 'gazette-of-1890'],
    ['الأرشيف', 'archive'],
    ['pressmark', 'pressmark-archive'],
    ['_krant_', 'krant'],
  ])('gives the package of an archive named %s the name %s', (name, expected) => {
    const files = starterFiles({ name, language: 'en', version: '0.1.0' })
    expect(JSON.parse(files['package.json']!)).toMatchObject({ name: expected })
  })
})

describe('the workflow', () => {
  it('of a new archive, and that of the manual, put a site with warnings online', async () => {
    const folder = makeFolder()
    await runPressmark(folder, ['init', 'krant'])
    const made = readFileSync(join(folder, 'krant/.github/workflows/site.yml'), 'utf8')
    const hosting = readFileSync(join(root, 'docs/hosting.md'), 'utf8')
    const [, told = ''] = /```\n(name: site\n[\s\S]*?)```/.exec(hosting) ?? []
    expect(stepsThatDecide(made)).toEqual(['npm install', 'npm run build'])
    expect(stepsThatDecide(told)).toEqual(['npm ci', 'npm run build'])
    for (const each of [made, told]) {
      const { jobs } = parse(each) as { jobs: { build: { readonly steps: readonly Step[] } } }
      const check = jobs.build.steps.find(({ run }) => run === 'npm run check')
      expect(check?.if).toBe("github.event_name == 'pull_request'")
    }
  })
})
