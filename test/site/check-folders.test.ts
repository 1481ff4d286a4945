/** `check` and `inspect` folder by folder. */
import { describe, expect, it } from 'vitest'
import type { BestDate, FolderBlock, Triage } from '../../src/record/triage.js'
import { adviseBlock } from '../../src/triage/block-step.js'
import { rawArticle } from '../support/articles.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

type Files = Readonly<Record<string, string>>

function repeat(folder: string, times: number, text: string): Files {
  return Object.fromEntries(
    Array.from({ length: times }, (_, index) => [
      `content/${folder}/brug-${'abcdefghij'[index]}.txt`,
      text.replaceAll('{n}', String(index + 1)),
    ]),
  )
}

const RAW = rawArticle(
  'Stad opent brug nummer {n} jv',
  'De stad heeft een brug geopend voor het verkeer, en dat is brug {n}.',
)
const DUTCH =
  'Het volk sprak {n}\n\nDe burgemeester sprak tot het volk van de stad en dat was dat.\n'
const SIGNED = `${DUTCH}\nHij ging daarna naar huis, en het volk van de stad ging ook naar huis.\n\nGent, {n} juni 2019, woordvoerder\n`

async function triage(files: Files): Promise<Triage> {
  const { stdout } = await runPressmark(makeFolder(files), [
    'check',
    '--json',
    '--now',
    '2026-11-23',
  ])
  return JSON.parse(stdout)
}

function told({ folders }: Triage): readonly string[] {
  return folders.map(({ folder, folders: count, between, files }: FolderBlock) => {
    const names = between ? `{${between.join(' … ')}}` : ''
    return `${folder}${names} ${count} ${files}`
  })
}

describe('the folders of a check', () => {
  it('of a tree by year and month are one, and so are those beside each other that are alike', async () => {
    const years = ['oud', 'ouder', 'oudst'].flatMap((year) =>
      ['mei', 'juni', 'juli'].map((month) => repeat(`krant/${year}/${month}`, 1, RAW)),
    )
    const found = await triage({
      ...Object.assign({}, ...years),
      ...repeat('scans/a', 4, DUTCH),
      ...repeat('scans/b', 4, DUTCH),
      ...repeat('scans/c', 6, RAW),
    })
    expect(told(found)).toEqual(['krant 9 9', 'scans{a … b} 2 8', 'scans/c 1 6'])
    expect(found.folders.reduce((sum, { files }) => sum + files, 0)).toBe(23)
  })

  it('say how sure their fields are, what is missing, and what to do', async () => {
    const { folders } = await triage({ ...repeat('a', 6, RAW), ...repeat('b', 5, DUTCH) })
    expect(folders[0]).toMatchObject({ folder: 'a', articles: 6, step: null })
    expect(folders[0]?.date).toEqual({ lowest: 0.98, typical: 0.98 })
    expect(folders[1]).toMatchObject({
      folder: 'b',
      missing: { undated: 5, guessedHeadlines: 5, quarantined: 0 },
      shapes: [{ count: 5, isKnown: false }],
      step: expect.stringContaining("npx pressmark inspect 'content/b'"),
    })
  })

  it('that look alike are to be learned, and their rules lie where they hold for no others', async () => {
    const year = (name: string): Files => repeat(`krant/${name}`, 5, DUTCH)
    const { folders } = await triage({
      ...year('1990'),
      ...year('1991'),
      ...repeat('krant/los', 6, RAW),
      ...repeat('alleen', 6, SIGNED.replace('volk', 'land')),
    })
    const steps = folders.map(({ step }) => step ?? '')
    const learned = steps.filter((step) => step.includes('npx pressmark learn --only folders'))
    expect(learned).toHaveLength(1)
    expect(learned[0]).toContain("npx pressmark inspect 'content/krant/1990'")
    const missing = {
      undated: 0,
      guessedHeadlines: 0,
      guessedDates: 0,
      quarantined: 0,
      heldBack: 0,
    }
    const block = { ...folders[0]!, folder: 'krant', files: 9 }
    const nameless = { ...block, missing: { ...missing, unknownLanguages: 9 } }
    expect(adviseBlock(nameless, ['1990', '1991', '1992'], 'content', [])).toContain(
      'in content/krant/1990/_defaults.yaml, and in the 2 others: language: xx',
    )
    expect(adviseBlock(nameless, [], 'content', [])).toContain('content/krant/_defaults.yaml: ')
  })

  it('are at most a dozen on the terminal', async () => {
    const kinds = [RAW, DUTCH, '', '# Kop\n\n3 mei 1999\n\nTekst.\n']
    const files = Array.from({ length: 26 }, (_, index) =>
      repeat(`map${index}/${'ab'[index % 2]}`, 6, kinds[index % 4] ?? ''),
    )
    const { stdout } = await runPressmark(makeFolder(Object.assign({}, ...files)), ['check'])
    const block = stdout.slice(stdout.indexOf('Folders:'), stdout.indexOf('What to do next'))
    expect(block.split('\n').length).toBeLessThan(50)
  })
})

describe('the best dates of a check', () => {
  const files = { ...repeat('parket', 5, SIGNED), ...repeat('krant', 3, RAW) }

  it('are those of undated files only, and date nothing', async () => {
    const { bestDates, undated } = await triage(files)
    expect(undated).toBe(5)
    expect(bestDates.map(({ file, line, date }: BestDate) => [file, line, date])).toContainEqual([
      'parket/brug-a.txt',
      7,
      '2019-06-01',
    ])
  })

  it('become one line for the folder, where they look the same', async () => {
    const { actions, folders } = await triage(files)
    const line = 'date: "Gent, {day} {month} {year}, woordvoerder"'
    expect(actions.find(({ about }) => about === 'no-date')).toMatchObject({
      kind: 'step',
      files: 5,
      how: expect.arrayContaining([`  ${line}`]),
    })
    expect(folders.find(({ folder }) => folder === 'parket')?.step).toContain(line)
    const { stdout } = await runPressmark(makeFolder(files), ['check', '--all'])
    expect(stdout).toContain(
      'parket/brug-a.txt:7 would be 2019-06-01: “Gent, 1 juni 2019, woordvoerder”',
    )
  })

  it('keep to the record, in a file of several', async () => {
    const { bestDates } = await triage({
      'content/a.txt': `Titel: Brug een\n\n${DUTCH}\n-----\n\nTitel: Brug twee\n\n${SIGNED.replaceAll('{n}', '3')}`,
    })
    expect(bestDates.map(({ line }) => line)).toEqual([17])
  })
})

describe('inspect of a folder', () => {
  const files = { ...repeat('a', 10, RAW), ...repeat('b', 4, SIGNED), 'content/b/leeg.txt': '' }

  it('shows its shapes, ten files with headline and date and how each was found, and what failed', async () => {
    const folder = makeFolder(files)
    const { stdout, code } = await runPressmark(folder, ['inspect', 'content'])
    expect(code).toBe(0)
    expect(stdout).toContain('content  (15 records in 15 files)')
    expect(stdout).toContain('raw text under a header line, dated by date line')
    expect(stdout.match(/^ {6}headline {2}/gm)?.length).toBeGreaterThanOrEqual(9)
    expect(stdout).toMatch(/headline {2}Stad opent brug nummer 1 {2}\(1:\d+, header, 0\.99\)/)
    expect(stdout).toMatch(/date {6}\S+ {2}\(3:1, date-line, 0\.98\)/)
    expect(stdout).toContain('best date 2019-06-')
    expect(stdout).toContain('1 file failed:\n  b/leeg.txt:1  The file is empty. [empty]')
  })

  it('gives one line of JSON, beside those of files', async () => {
    const folder = makeFolder({ ...files, 'elders/x/y.txt': DUTCH })
    const { stdout } = await runPressmark(folder, [
      'inspect',
      '--json',
      'content/b',
      'elders',
      'content/a/brug-a.txt',
    ])
    const [inside, outside, file] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(inside).toMatchObject({
      folder: 'content/b',
      files: 5,
      failed: { files: 1, first: [{ file: 'b/leeg.txt', rule: 'empty' }] },
    })
    expect(inside.samples[0]).toMatchObject({
      file: 'brug-a.txt',
      headline: 'Het volk sprak 1',
      headlineFrom: { line: 1, rule: 'first-line' },
      date: null,
      bestDate: { line: 7, date: '2019-06-01' },
    })
    expect(outside).toMatchObject({ folder: 'elders', samples: [{ file: 'x/y.txt' }] })
    expect(file).toMatchObject({ recordCount: 1 })
  })
})
