/** `check`: what it says of a folder of unknown files. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SourcePath } from '../../src/record/strings.js'
import type { Triage } from '../../src/record/triage.js'
import { FolderCounts } from '../../src/triage/folder-counts.js'
import { SurenessTally } from '../../src/triage/sureness.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { rawArticle } from '../support/articles.js'

type Files = Readonly<Record<string, string>>

/** `times` files in `folder`; `{n}` in the text counts. */
function repeat(folder: string, times: number, text: string): Files {
  return Object.fromEntries(
    Array.from({ length: times }, (_, index) => [
      `content/${folder}/${index}.txt`,
      text.replaceAll('{n}', String(index + 1)),
    ]),
  )
}

async function triage(files: Files): Promise<Triage> {
  const { stdout } = await runPressmark(makeFolder(files), [
    'check',
    '--json',
    '--now',
    '2026-11-23',
  ])
  return JSON.parse(stdout)
}

function actionOn(about: string, { actions }: Triage): Triage['actions'][number] | undefined {
  return actions.find((action) => action.about === about)
}

const RAW = rawArticle(
  'Stad opent brug nummer {n} jv',
  'De stad heeft een brug geopend voor het verkeer, en dat is brug {n}.',
)
const DUTCH =
  'Het volk sprak {n}\n\nDe burgemeester sprak tot het volk van de stad en dat was dat.\n'
const MARKDOWN = '---\ntitle: Brug {n}\ndate: 2019-05-17\n---\nDe stad en het volk van de brug.\n'

describe('the shapes of a check', () => {
  it('are few: fields that an article may have or not make no other shape', async () => {
    const { shapes } = await triage({
      ...repeat('a', 5, RAW),
      ...repeat('b', 3, RAW.replace('17u44\n\n', '').replace('Bron: Belga 3 ', '')),
      ...repeat('c', 2, DUTCH),
    })
    expect(shapes.map(({ name, isKnown, files }) => [files, isKnown, name])).toEqual([
      [8, true, 'raw text under a header line, dated by date line'],
      [2, false, 'text of no known shape, headline from the first line, undated'],
    ])
    expect(shapes[0]).toMatchObject({
      headline: { lowest: 0.99, typical: 0.99 },
      samples: ['a/0.txt', 'a/1.txt', 'a/2.txt'],
    })
    expect(shapes[0]?.fields).toContainEqual({ name: 'time', count: 5 })
  })

  it('beyond the eight commonest are summed up', async () => {
    const { shapes, rareShapes } = await triage({
      ...repeat('raw', 4, RAW),
      ...repeat('raw-month', 3, RAW.replace('17 mei 2019\n\n17u44\n\n', '')),
      ...repeat('text', 3, DUTCH),
      ...repeat('2019', 3, DUTCH),
      'content/a.md': MARKDOWN,
      'content/b.md': MARKDOWN.replace('title: Brug {n}\n', ''),
      'content/c.md': MARKDOWN.replace('date: 2019-05-17\n', ''),
      'content/2018/d.md': MARKDOWN.replace('date: 2019-05-17\n', ''),
      'content/e.md': '# Brug\n\nDe stad.',
      'content/f.txt': '',
      'content/g.txt': RAW + RAW,
    })
    expect(shapes).toHaveLength(8)
    expect(rareShapes.shapes).toBeGreaterThan(0)
    expect(shapes.reduce((sum, { files }) => sum + files, rareShapes.files)).toBe(20)
  })
})

describe('the counts of a check', () => {
  it('tell encodings, languages, where dates come from, and what is left alone', async () => {
    const found = await triage({
      ...repeat('a', 3, RAW),
      ...repeat('2019/04', 2, DUTCH),
      'content/b.md': MARKDOWN,
      'content/c.doc': 'x',
      'content/d.doc': 'x',
      'content/e': 'x',
      'content/f.srt': '1\n00:00:00,000 --> 00:00:03,500\nHet veer vaart weer.\n',
    })
    expect(found).toMatchObject({
      encodings: [{ name: 'utf-8', count: 6 }],
      languages: [{ name: 'nl', count: 6 }],
      dates: [
        { name: 'date line', count: 3 },
        { name: 'path', count: 2 },
        { name: 'front matter', count: 1 },
      ],
      ignored: [
        { name: '.doc', count: 2 },
        { name: '.srt', count: 1 },
        { name: 'none', count: 1 },
      ],
      guessedDates: 2,
      guessedHeadlines: 2,
      undated: 0,
    })
    expect(actionOn('ignored', found)).toMatchObject({
      kind: 'step',
      files: 4,
      how: [
        'A document of an old or another word processor (2 files: c.doc, d.doc): Save it as .docx; for most of them, soffice --headless --convert-to docx FILE does.',
        'A file without an extension (1 file: e): If it is an article, let its name say what it is: .txt, .html, .md.',
        'Subtitles (1 file: f.srt): If they are an article, put their text into a .txt file.',
      ],
    })
  })
})

describe('what a check proposes', () => {
  it('begins with what settles most, and leaves notes to the end', async () => {
    const { actions } = await triage({
      ...repeat('leeg', 6, ''),
      ...repeat('doos', 9, DUTCH),
      ...repeat('krant', 8, RAW.replace('Belga', "Vers l'Avenir")),
    })
    expect(actions.map(({ kind, about, files }) => [kind, about, files])).toEqual([
      ['step', 'no-date', 9],
      ['step', 'empty', 6],
      ['each', 'no-header', 9],
      ['option', 'source-unknown', 8],
    ])
  })

  it('is to rename a folder whose name has a year that no rule reads', async () => {
    const action = actionOn('no-date', await triage(repeat('scans/map-a1987b', 5, DUTCH)))
    expect(action?.how).toContain("  mv 'content/scans/map-a1987b' 'content/scans/1987'")
  })

  it('is safe to copy into a shell, whatever a folder is called', async () => {
    const action = actionOn('no-date', await triage(repeat("it's $(touch x) 1987", 5, DUTCH)))
    expect(action?.how).toContain(String.raw`  mv 'content/it'\''s $(touch x) 1987' 'content/1987'`)
  })

  it('is one line for a folder where dates could be read in two ways, after which nothing is left', async () => {
    const files = repeat(
      'us',
      6,
      'Bridge {n} opens\n\n0{n}/07/1998\n\nThe bridge is for the city.\n',
    )
    const action = actionOn('date-order', await triage(files))
    expect(action).toMatchObject({ kind: 'step', files: 6 })
    expect(action?.how.join('\n')).toMatch(/content\/us\/_defaults\.yaml[^]*date-order: day-first/)
    const settled = { ...files, 'content/us/_defaults.yaml': 'date-order: month-first\n' }
    expect(actionOn('date-order', await triage(settled))).toBeUndefined()
  })

  it('is the language of a folder when all that is sure there is in one', async () => {
    const figures = 'Beurs {n}\n\nDax 12 13 14 {n}\n'
    const files = {
      ...repeat('nl/a', 10, DUTCH),
      ...repeat('nl/b', 5, figures),
      ...repeat('en', 2, DUTCH),
    }
    const english =
      'The bridge\n\nThe bridge is open to all of the people and that is what they want.\n'
    const action = actionOn('language', await triage({ ...files, 'content/en/x.txt': english }))
    expect(action).toMatchObject({
      kind: 'step',
      files: 5,
      how: [expect.anything(), '  language: nl'],
    })
    expect(action?.what).toContain('content/nl/')
  })

  it('is to learn when several headlines end in the same doubtful word', async () => {
    const files = repeat('a', 4, RAW.replace(' jv', ' tme'))
    expect(actionOn('initials-ambiguous', await triage(files))).toMatchObject({
      kind: 'step',
      files: 4,
      what: expect.stringContaining('tme (4)'),
      how: expect.arrayContaining([expect.stringContaining('pressmark learn --dry-run')]),
    })
  })

  it('has the lines that make a source known', async () => {
    const action = actionOn(
      'source-unknown',
      await triage(repeat('a', 5, RAW.replace('Belga', "Vers l'Avenir"))),
    )
    expect(action?.how).toContain("  Vers l'Avenir:")
  })

  it('names copies and what they are copies of', async () => {
    const files = { 'content/a.txt': RAW, 'content/b.txt': RAW, 'content/c.txt': DUTCH }
    expect(actionOn('copies', await triage(files))).toMatchObject({
      files: 1,
      samples: ['b.txt = a.txt'],
    })
  })
})

describe('check on the terminal', () => {
  const files = { ...repeat('a', 3, RAW), ...repeat('b', 5, DUTCH) }

  it('shows of every rule one place with its line, and with --all each of them', async () => {
    const folder = makeFolder(files)
    const short = await runPressmark(folder, ['check'])
    expect(short.code).toBe(2)
    expect(short.stdout.match(/\[no-header\]/g)).toHaveLength(1)
    expect(short.stdout).toContain('       1 | Het volk sprak 1\n')
    expect(short.stdout).toContain('← unknown')
    const all = await runPressmark(folder, ['check', '--all'])
    expect(all.stdout.match(/\[no-header\]/g)?.length).toBeGreaterThanOrEqual(5)
    expect(readdirSync(folder)).toEqual(['content'])
  })

  it('has nothing to propose where all is well, and ends with 0', async () => {
    const { code, stdout } = await runPressmark(makeFolder(repeat('a', 3, RAW)), ['check'])
    expect(code).toBe(0)
    expect(stdout).not.toContain('What to do')
    expect(stdout).toContain('0 errors, 0 warnings')
  })
})

describe('folders', () => {
  it('are told by the few that hold most, down to the one that holds all', () => {
    const counts = new FolderCounts()
    for (const path of ['a/b/c/1.txt', 'a/b/c/2.txt', 'a/b/d/3.txt']) counts.add(path as SourcePath)
    expect(counts.gather()).toEqual([
      { folder: 'a/b/c', files: 2, sample: 'a/b/c/1.txt' },
      { folder: 'a/b/d', files: 1, sample: 'a/b/d/3.txt' },
    ])
  })

  it('are told as the one above them where they are many', () => {
    const counts = new FolderCounts()
    for (let day = 1; day < 9; day++) counts.add(`a/${day}/x.txt` as SourcePath)
    expect(counts.gather()).toMatchObject([{ folder: 'a', files: 8 }])
  })
})

describe('how sure fields are', () => {
  it('is told by the lowest and the middle one', () => {
    const sureness = new SurenessTally()
    for (const confidence of [0.99, 0.6, 0.99, 0.7, 0.99]) sureness.add(confidence)
    expect(sureness.close()).toEqual({ lowest: 0.6, typical: 0.99 })
    expect(new SurenessTally().close()).toBeNull()
  })
})

describe('check of an archive with bad defaults of folders', () => {
  it('tells all of them, and reads the other folders', async () => {
    const folder = makeFolder({
      ...repeat('goed', 2, RAW),
      'content/een/_defaults.yaml': 'langauge: nl\nzone: Brussel\n',
      'content/een/a.txt': DUTCH,
      'content/twee/_defaults.yaml': 'draft: ja\n',
      'content/twee/b.txt': DUTCH,
    })
    const { code, stdout, stderr } = await runPressmark(folder, ['check', '--json'])
    expect(code).toBe(1)
    expect(stderr).toContain('een/_defaults.yaml:1:1: ')
    expect(stderr).toContain('een/_defaults.yaml:2:7: ')
    expect(stderr).toContain('twee/_defaults.yaml:1:8: ')
    const result = JSON.parse(stdout) as Triage & {
      readonly files: number
      readonly settingsFaults: readonly string[]
    }
    expect(result.files).toBe(4)
    expect(result.settingsFaults).toHaveLength(2)
  })
})
