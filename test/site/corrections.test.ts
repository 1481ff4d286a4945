/** content/corrections.yaml, from the file to the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/project/parse.js'
import { readProject } from '../../src/project/project.js'
import { mediaFinder } from '../../src/read/media/find-media.js'
import type { ParsedFile, PublishedRecord } from '../../src/record/article.js'
import { isoDate } from '../../src/record/date.js'
import type { SourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const RAW = ` date 2020-04 Moskou bouwt noodziekenhuis jv

31 april 2020

Bron: Vers l'Avenir 3 De stad bouwt.
`
const TIMED = RAW.replace('31 april 2020', '17 april 2020\n\n17u44')
const REASON = '  reason: The date line has a misprint.\n'

/** The records of `file` in an archive of `files` whose corrections are `corrections`. */
async function correct(
  corrections: string,
  files: Readonly<Record<string, string>>,
  file = Object.keys(files)[0]!,
): Promise<ParsedFile> {
  const content = makeFolder({ ...files, 'corrections.yaml': corrections })
  const path = file as SourcePath
  const source = decodeSource(path, readFileSync(join(content, path)))
  return parseSource(source, readProject(content).contextOf(path), {
    redactorOf: () => null,
    findMedia: mediaFinder(content, { cameraData: 'remove' }),
    content,
  })
}

function articleOf(parsed: ParsedFile, record = 1): PublishedRecord {
  const found = parsed.records[record - 1]
  if (found?.kind !== 'article') throw new Error('no article')
  return found
}

function rulesOf({ diagnostics }: PublishedRecord): readonly string[] {
  return diagnostics.map(({ rule }) => rule)
}

describe('a correction', () => {
  it('is the last word on a field, and says so with its reason', async () => {
    const record = articleOf(
      await correct(`a.txt:\n  date: 2020-04-30\n${REASON}`, { 'a.txt': RAW }),
    )
    const { date, headline, origin } = record.article
    expect([isoDate(date), headline]).toEqual(['2020-04-30', 'Moskou bouwt noodziekenhuis'])
    expect(origin.fields.date).toEqual({ line: 3, column: 1, rule: 'correction', confidence: 1 })
    expect(origin.fields.headline?.rule).toBe('header')
    expect(origin.correction).toBe('The date line has a misprint.')
    const told = record.diagnostics.find(({ rule }) => rule === 'corrected')
    expect(told?.reason).toBe('Corrected (date): The date line has a misprint.')
  })

  it('settles the warnings about its field, and no others', async () => {
    const files = { 'a.txt': RAW }
    expect(rulesOf(articleOf(await correct('', files)))).toEqual(
      expect.arrayContaining(['bad-date', 'source-unknown']),
    )
    const rules = rulesOf(articleOf(await correct(`a.txt:\n  date: 2020-04-30\n${REASON}`, files)))
    expect(rules).not.toContain('bad-date')
    expect(rules).toContain('source-unknown')
  })

  it.each([
    ['2020-04-18', '2020-04-18T17:44+02:00'],
    ['2020-12-18', '2020-12-18T17:44+01:00'],
    ['2020-04-18 09:05', '2020-04-18T09:05+02:00'],
    ['2020-04', '2020-04'],
    ['2020', '2020'],
    ['null', null],
  ])('with the date %s makes 17 april 2020, 17u44 into %s', async (written, expected) => {
    const record = articleOf(
      await correct(`a.txt:\n  date: ${written}\n${REASON}`, { 'a.txt': TIMED }),
    )
    expect(isoDate(record.article.date)).toBe(expected)
  })

  it('keeps an offset that the source gives', async () => {
    const markdown = '---\ntitle: A\ndate: 2019-05-01T23:07:00Z\n---\nText.'
    const record = articleOf(
      await correct(`a.md:\n  date: 2019-05-02\n${REASON}`, { 'a.md': markdown }),
    )
    expect(isoDate(record.article.date)).toBe('2019-05-02T23:07+00:00')
  })

  it('gives every other field too, and clears those that are null', async () => {
    const all = `a.txt:
  headline: Hospitaal in Moskou
  kicker: Rusland
  updated: 2020-05-01 08:00
  authors: Jan Verbeke
  initials: null
  sources: [Tass, AFP]
  topics: [health]
  language: fr
  dateline: null
  lead: Kort.
${REASON}`
    const { article } = articleOf(await correct(all, { 'a.txt': RAW }))
    expect(article).toMatchObject({
      headline: 'Hospitaal in Moskou',
      kicker: 'Rusland',
      byline: { authors: ['Jan Verbeke'], initials: [] },
      sources: ['TASS', 'AFP'],
      topics: ['health'],
      language: 'fr',
      dateline: null,
      lead: 'Kort.',
    })
    expect(article.updated && isoDate(article.updated)).toBe('2020-05-01T08:00+02:00')
  })

  it('reaches the second record of a file by its number', async () => {
    const parsed = await correct(`a.txt#2:\n  headline: Anders\n${REASON}`, { 'a.txt': RAW + RAW })
    expect(articleOf(parsed, 1).article.headline).toBe('Moskou bouwt noodziekenhuis')
    expect(articleOf(parsed, 2).article.headline).toBe('Anders')
  })

  it('for a record that is not there, or not readable, gives a warning with its place', async () => {
    const second = await correct(`a.txt#2:\n  headline: X\n${REASON}`, { 'a.txt': RAW })
    expect(second.diagnostics).toMatchObject([
      { rule: 'correction-unused', file: 'corrections.yaml', line: 1, column: 1 },
    ])
    const empty = await correct(`\na.txt:\n  headline: X\n${REASON}`, { 'a.txt': '' })
    expect(empty.diagnostics).toMatchObject([
      { rule: 'empty' },
      { rule: 'correction-unused', line: 2 },
    ])
  })
})

describe('content/corrections.yaml', () => {
  it.each([
    ['a.txt:\n  datum: 2020\n  reason: x', /corrections\.yaml:2:3: .*datum.*did you mean “date”/],
    ['a.txt:\n  date: 2020-02-31\n  reason: x', /corrections\.yaml:2:9: .*calendar/],
    ['a.txt:\n  updated: 2020-02\n  reason: x', /corrections\.yaml:2:12: .*day of the calendar/],
    ['a.txt:\n  headline: null\n  reason: x', /corrections\.yaml:2:13/],
    ['a.txt:\n  date: 2020-02-01', /corrections\.yaml:.*“reason” of “a\.txt” is missing/],
  ])('is refused where it says %j', async (corrections, message) => {
    await expect(correct(corrections, { 'a.txt': RAW })).rejects.toThrow(message)
  })

  it('holds for build, in threads as well, and for inspect and check', async () => {
    const corrections = `a.txt:\n  date: 2020-04-30\n${REASON}b.txt:\n  lead: x\n${REASON}`
    const folder = makeFolder({ 'content/a.txt': RAW, 'content/corrections.yaml': corrections })
    for (const threads of ['0', '2']) {
      const built = await runPressmark(folder, [
        'build',
        '--output',
        `out${threads}`,
        '--threads',
        threads,
      ])
      expect(built.stdout).toContain('corrections.yaml:4:1 warning')
      const url = '2020/04/30/moskou-bouwt-noodziekenhuis.html'
      const page = readFileSync(join(folder, `out${threads}`, url), 'utf8')
      expect(page).toContain('The date line has a misprint.')
    }
    expect((await runPressmark(folder, ['check'])).stdout).toContain('[correction-unused]')
    expect((await runPressmark(folder, ['inspect', 'content/a.txt'])).stdout).toMatch(
      /date +2020-04-30 +\(3:1, correction, 1\)/,
    )
  })
})

describe('a correction of a redacted article', () => {
  it('gives no word back that must not be read', async () => {
    const corrections = `a.txt:\n  kicker: Rusland\n  reason: Names Jan Geheim as well.\n`
    const text = RAW.replace('De stad bouwt.', 'De stad van Jan Geheim bouwt.')
    const folder = makeFolder({ 'content/a.txt': text, 'content/corrections.yaml': corrections })
    const url = '2020/04/undated/moskou-bouwt-noodziekenhuis.html'
    await runPressmark(folder, ['publish'])
    expect((await runPressmark(folder, ['redact', url, '--text', 'Jan Geheim'])).code).toBe(0)
    await runPressmark(folder, ['build'])
    const page = readFileSync(join(folder, '_site', url), 'utf8')
    expect(page).toContain('Rusland')
    expect(page).toContain('Names (…) as well.')
    expect(page).not.toContain('Geheim')
    expect(readFileSync(join(folder, '_site/report/index.html'), 'utf8')).not.toContain('Geheim')
  })
})

describe('the date order of a folder', () => {
  it.each([
    ['day-first', '2019-05-04', []],
    ['month-first', '2019-04-05', []],
    [null, '2019-05-04', ['date-order']],
  ])('%s reads 04/05/2019 as %s', async (order, expected, guesses) => {
    const defaults = order === null ? '' : `date-order: ${order}\n`
    const files = {
      'us/a.txt': `Headline of a day\n\n04/05/2019\n\nBron: AP 3 Text.\n`,
      'us/a.md': '---\ntitle: A\ndate: 04/05/2019\n---\nText.',
      'us/_defaults.yaml': defaults,
    }
    for (const file of ['us/a.txt', 'us/a.md']) {
      const record = articleOf(await correct('', files, file))
      expect(isoDate(record.article.date)).toBe(expected)
      expect(rulesOf(record).filter((rule) => rule === 'date-order')).toEqual(guesses)
    }
  })
})
