/** docs/messy-folders.md against what it describes: its file, its rules, its commands and what they say. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program.js'
import { folderDefaultsIn } from '../../src/read/settings/folder-defaults.js'
import type { SourcePath } from '../../src/record/strings.js'
import { makeFolder } from '../support/make-folder.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { runPressmark } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/messy-folders.md'), 'utf8')
const blocks = [...page.matchAll(/```\n([\s\S]*?)```/g)].map(([, block]) => block!)
const sample = blocks.find((block) => block.startsWith('HET NOORDERLICHT'))!
const inline = [...page.matchAll(/`((?:record|date|headline|encoding|draft): [^`]+)`/g)]
const learned = blocks.find((block) => block.startsWith('letterhead:'))!
const rules = [learned, ...inline.map(([, rule]) => rule!)]
const said = blocks.filter((block) => block.startsWith('  '))
const DAYS = 'donderdag vrijdag zaterdag zondag maandag dinsdag woensdag'.split(' ')
const WORDS = 'Sluis Brug Haven Molen Markt School Kerk Tram Bos Plein'.split(' ')

/** Releases like the one that the page shows, from the 14th to the 23rd of April. */
const files = Object.fromEntries(
  WORDS.map((word, index) => {
    const day = 14 + index
    const text = sample
      .replaceAll('toestel 14', `toestel ${day}`)
      .replace('Bericht 14', `Bericht ${day}`)
      .replace('donderdag 14', `${DAYS[index % DAYS.length]} ${day}`)
      .replace('Sluis aan', `${word} aan`)
    return [`content/persdienst/0${day}.txt`, text]
  }),
)

describe('docs/messy-folders.md', () => {
  it('is a walk, not a book', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(121)
  })

  it('names no command and no option that does not exist', () => {
    const commands = new Map(
      createProgram(quietEnvironment, '0', () => {}).commands.map((each) => [each.name(), each]),
    )
    const named = [...page.matchAll(/npx pressmark ([a-z]+)([^\n`]*)/g)]
    expect(named.length).toBeGreaterThan(5)
    for (const [, name, rest] of named) {
      const options = commands.get(name!)?.options.map(({ long }) => long)
      expect(options, name).toBeDefined()
      for (const [option] of rest!.matchAll(/--[a-z-]+/g)) expect(options).toContain(option)
    }
  })

  it.each(rules)('shows rules in which nothing is wrong: %s', (yaml) => {
    const folder = makeFolder({ '_defaults.yaml': yaml })
    expect(() => folderDefaultsIn(folder)('a.txt' as SourcePath)).not.toThrow()
    expect(rules.length).toBeGreaterThan(6)
  })

  it('says what the commands say', async () => {
    const folder = makeFolder(files)
    const [before, example, after] = said
    const inspect = ['inspect', 'content/persdienst/014.txt']
    const check = await runPressmark(folder, ['check'])
    expect(check.stdout).toContain('text of no known shape')
    expect((await runPressmark(folder, inspect)).stdout).toContain(before)
    const learn = ['learn', '--only', 'folders']
    const proposed = (await runPressmark(folder, learn)).stdout
    expect(proposed).toContain(learned.replace(/^(?=.)/gm, '  '))
    expect(proposed).toContain(example)
    expect((await runPressmark(folder, [...learn, '--write'])).code).toBe(0)
    const written = readFileSync(join(folder, 'content/persdienst/_defaults.yaml'), 'utf8')
    expect(parse(written)).toEqual(parse(learned))
    expect((await runPressmark(folder, inspect)).stdout).toContain(after)
    const again = await runPressmark(folder, ['check'])
    expect(again.stdout).toContain('raw text by the rules of its folder')
  })
})
