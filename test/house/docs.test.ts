/** The manual (README.md and docs/) against what it describes. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/project/reference-data.js'
import { createProgram } from '../../src/cli/program.js'
import { lintTopics } from '../../src/commands/lint-topics.js'
import { folderDefaultsIn } from '../../src/read/settings/folder-defaults.js'
import { readNamesFile } from '../../src/read/settings/names-file.js'
import type { LanguageTag, SourcePath } from '../../src/record/strings.js'
import { headersOf } from '../../templates/headers.js'
import { PAGE_KIND_NAMES } from '../../src/record/page-kinds.js'
import { PART_NAMES } from '../../src/record/parts.js'
import { rules } from '../../src/report/rules.js'
import { defaultVocabulary } from '../../src/topics/default-vocabulary.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { makeFolder } from '../support/make-folder.js'
import { INTERFACE_TAGS } from '../../src/language/interface/interfaces.js'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
/** The pages of `docs/` for users. */
const PAGES = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
/** All that users read. */
const manual = [
  readme,
  ...PAGES.map((name) => readFileSync(join(root, 'docs', name), 'utf8')),
].join('\n')
const architecture = readFileSync(join(root, 'docs/architecture/README.md'), 'utf8')
const packages = readFileSync(join(root, 'docs/architecture/packages.md'), 'utf8')

/** The rows of a page whose first cell is `code`, by that cell. */
function rowsOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, 'docs', page), 'utf8')
  const rows = text.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)
  return new Map([...rows].map(([, name, cells]) => [name!, cells!]))
}

const diagnosticRows = rowsOf('diagnostics.md')
const commandRows = rowsOf('commands.md')
const settingRows = rowsOf('settings.md')

const program: Command = createProgram(quietEnvironment, '0', () => {})

/** Each command that does something, by what is typed for it: `build`, `topics lint`. */
function listCommands(commands: readonly Command[], above = ''): [string, Command][] {
  return commands.flatMap((command): [string, Command][] => {
    const name = `${above}${command.name()}`
    if (command.commands.length === 0) return [[name, command]]
    return listCommands(command.commands, `${name} `)
  })
}

describe('README.md', () => {
  it('is read in a few minutes, and links to every page of the manual', () => {
    expect(Buffer.byteLength(readme)).toBeLessThan(8192)
    expect(PAGES.filter((name) => !readme.includes(`(docs/${name})`))).toEqual([])
  })

  it('has the two lines of the quick start', () => {
    expect(readme).toContain('\nnpm ci && npm run build\n')
    expect(readme).toContain('\nnpm ci && npm test\n')
  })

  it('compiles before it runs a command from a clone', () => {
    const [, apart = ''] = /```\n(.*npx pressmark init[\s\S]*?)```/.exec(readme) ?? []
    expect(apart.indexOf('npm ci && npm run compile &&')).toBe(0)
  })

  it.each(Object.entries(rules))('lists the rule %s as it is', (name, { severity, meaning }) => {
    expect(diagnosticRows.get(name)).toBe(` ${severity} | ${meaning} `)
  })

  it.each(listCommands(program.commands))(
    'lists the command %s with every option',
    (name, command) => {
      const row = [...commandRows].find(([cell]) => `${cell} `.startsWith(`${name} `))
      expect(row).toBeDefined()
      const missing = command.options.filter(({ long }) => !row![1].includes(`\`${long}\``))
      expect(missing.map(({ long }) => long)).toEqual([])
      for (const { long } of command.options) expect(manual).toContain(`\`${long} `.trimEnd())
    },
  )

  it('lists every setting of archive.yaml', () => {
    const source = readFileSync(join(root, 'src/read/settings/settings.ts'), 'utf8')
    const schema = source.slice(source.indexOf('settingsSchema = '))
    const keys = [...schema.slice(0, schema.indexOf('\n})')).matchAll(/^ {2}'?([a-z-]+)'?: v\./gm)]
    expect(keys.length).toBeGreaterThan(5)
    expect(keys.map(([, key]) => key).filter((key) => !settingRows.has(key!))).toEqual([])
  })

  it('lists every part and every page that a template may override', () => {
    const text = readFileSync(join(root, 'docs/templates.md'), 'utf8')
    const rows = [...text.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)]
    const listed = rows.flatMap(([, names]) => names!.split(', ').map((name) => name.slice(1, -1)))
    expect(listed.toSorted()).toEqual([...PART_NAMES, ...PAGE_KIND_NAMES].toSorted())
  })

  it('lists every view of a page with all its fields, and no others', () => {
    const source = [...readdirSync(join(root, 'src/record')), '../template/part-views.ts']
      .map((name) => readFileSync(join(root, 'src/record', name), 'utf8'))
      .join('\n')
    const fieldsOf = (name: string): readonly string[] => {
      const [, body = ''] =
        new RegExp(`^export interface ${name}(?: extends [^{]+)? \\{\\n([^]*?)^\\}`, 'm').exec(
          source,
        ) ?? []
      return [...body.matchAll(/^ {2}readonly '?([\w-]+)'?\??:/gm)].map(([, field]) => field!)
    }
    const text = readFileSync(join(root, 'docs/templates.md'), 'utf8')
    const rows = [...text.matchAll(/^\| `([A-Z]\w+)` \| (`[^|]+`) \|/gm)]
    const listed = new Map(rows.map(([, name, cell]) => [name!, cell!.slice(1, -1).split('`, `')]))
    for (const [name, fields] of listed) {
      const more = name === 'ArticleView' ? fieldsOf('ArticlePlan') : []
      expect(fields, name).toEqual([...more, ...fieldsOf(name)])
    }
    const [, views = ''] = /export interface PageViews \{\n([^]*?)^\}/m.exec(source) ?? []
    const named = [...views.matchAll(/: (\w+View)\b/g)].map(([, name]) => name!)
    expect(named.filter((name) => !listed.has(name))).toEqual([])
  })

  it('lists every key of topics.yaml and names.yaml, of the files and of what stands in them', () => {
    const section = manual.slice(manual.indexOf('\n## Topics of your own'))
    const end = section.indexOf('\n# ')
    const keys = ['topics-file', 'names-file'].flatMap((name) => {
      const source = readFileSync(join(root, `src/read/settings/${name}.ts`), 'utf8')
      const schemas = source.split('strictObject({').slice(1)
      return schemas.flatMap((schema) =>
        [...schema.slice(0, schema.indexOf('\n})')).matchAll(/^ {2}([a-z]+):/gm)].map(
          ([, key]) => key,
        ),
      )
    })
    expect(keys.length).toBe(17)
    expect(keys.filter((key) => !section.slice(0, end).includes(`| \`${key}\` |`))).toEqual([])
  })

  it('shows a topics.yaml and a names.yaml in which nothing is wrong', () => {
    const [, topics = ''] = /```\n(topics:\n[\s\S]*?)```/.exec(manual) ?? []
    const [, names = ''] = /```\n(organisations:\n[\s\S]*?)```/.exec(manual) ?? []
    const folder = makeFolder({ 'topics.yaml': topics, 'names.yaml': names })
    expect(readVocabulary(folder, 'nl' as LanguageTag).merged).toEqual({ koers: 'wielrennen' })
    const remarks = lintTopics(folder).filter(({ severity }) => severity !== 'info')
    expect(remarks.map(({ reason }) => reason)).toEqual([])
    expect(readNamesFile(folder).people).toHaveLength(1)
  })

  it('names the languages of the interface', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' })
    const missing = INTERFACE_TAGS.filter(
      (tag) => !settingRows.get('languages')?.includes(names.of(tag)!),
    )
    expect(missing).toEqual([])
  })

  it('lists the ids of all topics', () => {
    const ids = defaultVocabulary.topics.map(({ id }) => `\`${id}\``)
    expect(manual).toContain(`: ${ids.join(', ')}.`)
    expect(manual).toContain(`the ${ids.length} top-level`)
  })

  it('shows a _defaults.yaml that is valid and has every key', () => {
    const [, sample = ''] = /```\n(language: [\s\S]*?)```/.exec(manual) ?? []
    const folder = makeFolder({ '_defaults.yaml': sample })
    const defaults = folderDefaultsIn(folder)('a.txt' as SourcePath)
    const lacking = Object.entries(defaults).filter(([key, value]) => {
      return Array.isArray(value) ? value.length === 0 : value === null && key !== 'draft'
    })
    expect(lacking).toEqual([])
    expect(sample).toContain('\ndraft: ')
  })

  it('names no command that does not exist', () => {
    const named = [...manual.matchAll(/npx pressmark ([a-z]+)/g)].map(([, name]) => name)
    const known = new Set(program.commands.map((command) => command.name()))
    expect(named.filter((name) => !known.has(name!))).toEqual([])
  })
})

describe('links', () => {
  const files = ['README.md', 'CONTRIBUTING.md', ...PAGES.map((name) => `docs/${name}`)]

  it.each(files)('of %s lead somewhere', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!)
    const dead = links.filter(
      (link) => !/^(?:https?:|\/)/.test(link) && !leadsSomewhere(file, link),
    )
    expect(dead).toEqual([])
  })
})

/** Whether the file is there, and the heading in it. */
function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? join(root, from) : resolve(root, dirname(from), path)
  if (!existsSync(file)) return false
  return anchor === undefined || listAnchors(readFileSync(file, 'utf8')).includes(anchor)
}

function listAnchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('CONTRIBUTING.md', () => {
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

  it('names no file that is not there', () => {
    const named = [...contributing.matchAll(/`((?:src|templates|test)\/[\w./-]+)`/g)]
    const files = named.map(([, path]) => path!).filter((path) => !/NAME|XX/.test(path))
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names no script that is not there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const named = [...contributing.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('docs/architecture', () => {
  it('describes every room, and no other', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => name)
    const described = [...architecture.matchAll(/^src\/([a-z]+)\/ /gm)].map(([, name]) => name)
    expect(described.toSorted()).toEqual(rooms.toSorted())
  })

  it.each(readdirSync(join(root, 'docs/architecture')))(
    'names in %s no file that is not there',
    (page) => {
      const text = readFileSync(join(root, 'docs/architecture', page), 'utf8')
      const named = [...text.matchAll(/`((?:(?:src|templates|test)\/)?[\w-]+(?:\/[\w-]+)*\.ts)`/g)]
      const files = named.map(([, path]) => path!)
      const known = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      const isThere = (path: string): boolean =>
        existsSync(join(root, path)) || known.some((name) => `/${name}`.endsWith(`/${path}`))
      expect(
        files.filter((path) => !isThere(path) && !existsSync(join(root, 'templates', path))),
      ).toEqual([])
    },
  )

  it('gives a reason for every package that is needed to run', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const missing = Object.keys(dependencies).filter(
      (name) => !packages.includes(`| \`${name}\` |`),
    )
    expect(missing).toEqual([])
  })
})

describe('the Dockerfile', () => {
  it('copies what is there, and nothing that .dockerignore keeps out', () => {
    const [dockerfile, ignored] = ['Dockerfile', '.dockerignore'].map((name) =>
      readFileSync(join(root, name), 'utf8'),
    )
    const copied = [...dockerfile!.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names]) =>
      names!.split(' '),
    )
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([])
    expect(copied.filter((name) => !ignored!.includes(`!${name}\n`))).toEqual([])
  })
})

describe('what docs/hosting.md has servers say', () => {
  it('is what _headers says', () => {
    const hosting = readFileSync(join(root, 'docs/hosting.md'), 'utf8')
    for (const [name, value] of Object.entries(headersOf({ hasFonts: false }))) {
      const said = [...hosting.matchAll(new RegExp(`${name} "?([^"\n]*?)"?(?: always;)?\n`, 'g'))]
      expect(said.map(([, each]) => each)).toEqual([value, value, value])
    }
  })
})
