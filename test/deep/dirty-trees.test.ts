/** Trees made of real news, clean and dirty, against what is known of every article. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { isAboutDay } from '../../src/article/corrections/settled-rules.js'
import { decodeSource } from '../../src/text/decode.js'
import { decodeReference, REFERENCE } from '../../src/text/reference.js'
import { calendarDate } from '../../src/record/date.js'
import type { SourcePath } from '../../src/record/strings.js'
import { contextOf } from '../support/raw-file.js'
import { corpora } from './corpora.js'

/** A line of the manifest that the script writes. */
interface Known {
  readonly path: string
  readonly date: string
  readonly title: string
  readonly dirt: string | null
  readonly authors: readonly string[]
}

interface Figures {
  readonly articles: number
  readonly published: number
  readonly dated: number
  /** Wrong dates without a warning. */
  readonly silent: readonly string[]
  readonly titles: number
  readonly titled: number
}

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

function makeTree(...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-tree-'))
  made.push(folder)
  const { status, stderr } = spawnSync(
    'python3',
    [corpora!.script, '--out', folder, '--manifest', ...options],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return folder
}

/** Every headline of the raw files ends in the initials of its author, which an archive knows from authors.yaml. */
function rosterOf(articles: readonly Known[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    articles.map(({ authors: [name = 'jan verbeke'] }) => {
      const words = name.split(/[^\p{L}\d_]+/u).filter((word) => word !== '')
      const initials = words.map((word) => Array.from(word)[0]).join('')
      return [Array.from(initials).slice(0, 3).join('').toLowerCase() || 'jv', name]
    }),
  )
}

/** `pathOf` finds the file of an article. */
function measure(folder: string, pathOf: (path: string) => string): Figures {
  const lines = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n')
  const articles = lines.map((line) => JSON.parse(line) as Known)
  const context = contextOf({ roster: rosterOf(articles) })
  const judged = articles.map((known) => {
    const path = pathOf(known.path) as SourcePath
    const source = decodeSource(path, readFileSync(join(folder, path)))
    const records = 'text' in source ? parseFile(source, context).records : []
    const [record] = records
    if (records.length !== 1 || record?.kind !== 'article') return { known, path, record: null }
    return { known, path, record }
  })
  const found = judged.flatMap(({ known, path, record }) =>
    record ? [{ known, path, record }] : [],
  )
  const titled = found.filter(({ known }) => known.dirt !== 'notitle')
  const isDated = ({ known, record }: (typeof found)[number]): boolean =>
    calendarDate(record.article.date) === known.date
  const isVague = ({ known, record }: (typeof found)[number]): boolean =>
    known.date.startsWith(calendarDate(record.article.date) ?? '')
  const isWarned = ({ record }: (typeof found)[number]): boolean =>
    record.diagnostics.some(({ rule, severity }) => severity === 'warning' && isAboutDay(rule))
  return {
    articles: judged.length,
    published: found.length,
    dated: found.filter(isDated).length,
    silent: found.filter((each) => !isVague(each) && !isWarned(each)).map(({ path }) => path),
    titles: titled.length,
    titled: titled.filter(({ known, record }) => record.article.headline === shown(known)).length,
  }
}

/** The title as it can be read: Latin-1 has a question mark for what it does not know. */
function shown({ title, dirt }: Known): string {
  const text = dirt === 'latin1' ? title.replaceAll(/[^\0-\xff]/gu, '?') : title
  return text.replaceAll(REFERENCE, decodeReference).normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

const SHARE = 0.995

function expectGood(figures: Figures): void {
  expect(figures.published).toBe(figures.articles)
  expect(figures.silent).toEqual([])
  expect(figures.dated / figures.articles).toBeGreaterThanOrEqual(SHARE)
  expect(figures.titled / figures.titles).toBeGreaterThanOrEqual(SHARE)
}

describe.skipIf(corpora === null)('trees of real news (skipped without CORPORA)', () => {
  it('loses none of 10,000 articles, three in ten of them dirty, and no date is wrong in silence', () => {
    const folder = makeTree(...'--n 10000 --source all --dirt 0.3 --format both'.split(' '))
    expectGood(measure(folder, (path) => `md/${path}.md`))
    expectGood(measure(folder, (path) => `raw/${path}.txt`))
  })

  it.each(['debian', 'digitalgov', 'zeus'])('loses nothing of %s', (source) => {
    const count = { debian: 9000, digitalgov: 1800, zeus: 490 }[source]
    const folder = makeTree('--n', String(count), '--source', source, '--dirt', '0.5')
    expectGood(measure(folder, (path) => `${path}.md`))
  })

  it.each(['debian', 'digitalgov', 'zeus'])(
    'reads %s without quotation marks and fences, and with dates as people write them',
    (source) => {
      const lines = readFileSync(join(corpora!.folder, `${source}.jsonl`), 'utf8')
        .trim()
        .split('\n')
      const articles = lines
        .map((line) => JSON.parse(line) as CorpusLine)
        .filter(({ title, date }) => title && date)
      const wrong = articles.flatMap((article, index) => judgeLine(article, index % 3))
      expect(wrong.filter(({ fault }) => fault === 'lost' || fault === 'silent')).toEqual([])
      expect(wrong.length / articles.length).toBeLessThanOrEqual(1 - SHARE)
    },
  )
})

interface CorpusLine {
  readonly title: string
  readonly date: string
  readonly body: readonly string[]
}

interface Fault {
  readonly fault: 'lost' | 'silent' | 'date' | 'title'
  readonly text: string
}

/** `form`: 0 is front matter, 1 a header without fences, 2 the same in a text file. */
function judgeLine({ title, date, body }: CorpusLine, form: number): readonly Fault[] {
  const fence = form === 0 ? '---\n' : ''
  const written = date.split('-').toReversed().join('-')
  const text = `${fence}title: ${title}\ndate: ${written}\n${fence}\n${body.join('\n\n')}\n`
  const path = (form === 2 ? 'a.txt' : 'a.md') as SourcePath
  const source = decodeSource(path, Buffer.from(text))
  const records = 'text' in source ? parseFile(source, contextOf()).records : []
  const [record] = records
  if (records.length !== 1 || record?.kind !== 'article') return [{ fault: 'lost', text: title }]
  const { article, diagnostics } = record
  const found = calendarDate(article.date)
  const isWarned = diagnostics.some(({ rule }) => isAboutDay(rule))
  const isTitled = article.headline === shown({ title, date, path, dirt: null, authors: [] })
  return [
    ...(found === date ? [] : [{ fault: isWarned ? 'date' : 'silent', text: `${found}` } as const]),
    ...(isTitled ? [] : [{ fault: 'title', text: article.headline } as const]),
  ]
}
