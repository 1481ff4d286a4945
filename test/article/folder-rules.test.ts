/** Lines of raw text against the patterns of a folder, and what the rules of a folder do beyond single records. */
import { describe, expect, it } from 'vitest'
import { matchLine } from '../../src/raw/folder/match-line.js'
import { parseFile } from '../../src/formats/parse-file.js'
import { decodeSource } from '../../src/text/decode.js'
import type { ArchiveRecord } from '../../src/record/article.js'
import type { FolderDefaults } from '../../src/record/settings.js'
import type { SourcePath } from '../../src/record/strings.js'
import { contextOf } from '../support/raw-file.js'
import { expectEffortBelow } from '../support/effort.js'

function texts(pattern: string, line: string): Record<string, string> | null {
  const captures = matchLine(pattern, line)
  return (
    captures && Object.fromEntries(Object.entries(captures).map(([name, { text }]) => [name, text]))
  )
}

function parse(
  text: string,
  defaults: Partial<FolderDefaults>,
  path = 'a.txt',
): readonly ArchiveRecord[] {
  const source = decodeSource(path as SourcePath, Buffer.from(text))
  if (!('text' in source)) throw new Error('no text')
  return parseFile(source, contextOf({ defaults })).records
}

const rules = (...patterns: readonly string[]): FolderDefaults['date'] =>
  patterns.map((pattern) => ({ pattern, place: '_defaults.yaml:1' }))

describe('a pattern', () => {
  it.each([
    ['- {number} -', '- 14 -', { number: '14' }],
    ['- {number} -', '-14-', { number: '14' }],
    ['-{number}-', '–  14 –', { number: '14' }],
    ['{number}', '14', { number: '14' }],
    ['stad  molendorp', 'STAD Molendorp', {}],
    ['THE HON {any} MP', 'The Hon Ada Quill MP', { any: 'Ada Quill ' }],
    ['Contact: {any}', 'Contact:', { any: '' }],
    ['l’école {number}', "L'ÉCOLE 3", { number: '3' }],
    ['{{ad}} {number}', '{ad} 3', { number: '3' }],
    ['{day} {month} {year}', '1er août 1994', { day: '1er ', month: 'août', year: '1994' }],
    ['{day}. {month} {year}', '4. März 1994', { day: '4', month: 'März', year: '1994' }],
    ['{day}/{month}/{year2}', "3/VI/'94", { day: '3', month: 'VI', year2: "'94" }],
    [
      '{weekday} {day} {month} {year2}',
      'DI 04 OKT 94',
      { weekday: 'DI', day: '04', month: 'OKT', year2: '94' },
    ],
    [
      '{any}, {day} {month} {year}',
      'Gent, 21 mei 1994',
      { any: 'Gent', day: '21', month: 'mei', year: '1994' },
    ],
    ['{date}', 'vrijdag 3 juni 1994, 9.05 uur', { date: 'vrijdag 3 juni 1994, 9.05 uur' }],
    ['Geplaatst op {date}', 'Geplaatst op 3 juni 1994', { date: '3 juni 1994' }],
    ['Geplaatst {date}', 'Geplaatst op 3 juni 1994', { date: 'op 3 juni 1994' }],
    [
      'Geplaatst op {date} door {any}',
      'Geplaatst op vrijdag 3 juni 1994, 09:05 door Mia Claes',
      { date: 'vrijdag 3 juni 1994, 09:05', any: 'Mia Claes' },
    ],
    [
      'Geplaatst op {weekday} {date}, {hour}:{minute} {any}',
      'Geplaatst op vrijdag 3 juni 1994, 09:05 door Mia Claes',
      { weekday: 'vrijdag', date: '3 juni 1994', hour: '09', minute: '05', any: 'door Mia Claes' },
    ],
    [
      'Posted on {date} by {any}',
      'Posted on June 3, 1994 by Ann Roe',
      { date: 'June 3, 1994', any: 'Ann Roe' },
    ],
    [
      '{day} {month} {year} om {hour}u{minute}',
      '3 juni 1994 om 9u05',
      { day: '3', month: 'juni', year: '1994', hour: '9', minute: '05' },
    ],
    ['Nr. {number}: {headline}', 'Nr. 3: Brug open', { number: '3', headline: 'Brug open' }],
  ])('%s fits %s', (pattern, line, found) => {
    const trimmed = Object.entries(texts(pattern, line) ?? { none: '' }).map(([name, text]) => [
      name,
      text.trim(),
    ])
    const wanted = Object.entries(found).map(([name, text]) => [name, text.trim()])
    expect(Object.fromEntries(trimmed)).toEqual(Object.fromEntries(wanted))
  })

  it.each([
    ['- {number} -', '- 14 - 15 -'],
    ['- {number} -', '- veertien -'],
    ['{number}', '14a'],
    ['stad molendorp', 'stadmolendorp'],
    ['{day} {month} {year}', '32 mei 1994'],
    ['{day} {month} {year}', '3 blad 1994'],
    ['{day} {month} {year}', '3 mei 94'],
    ['{day} {month} {year}', 'op 3 mei 1994'],
    ['{weekday} {day} {month} {year}', 'morgen 3 mei 1994'],
    ['{day}/{month}/{year}', '3/13/1994'],
    ['{any}{day} {month} {year}', '3 mei 19945'],
    ['(a+)+b', 'aaab'],
  ])('%s does not fit %s', (pattern, line) => {
    expect(matchLine(pattern, line)).toBeNull()
  })

  it('takes time in proportion to the line, however many placeholders it has', () => {
    const pattern = '{any}a'.repeat(4)
    const line = `${'a'.repeat(298)}b`
    expectEffortBelow(100, () => {
      for (let times = 0; times < 1000; times++) expect(matchLine(pattern, line)).toBeNull()
    })
  })
})

describe('the rules of a folder', () => {
  it('read half a megabyte in a few seconds', () => {
    const page =
      'Stad Molendorp\n\nMolendorp, 3 mei 1994\n\nBrug open\n\nDe brug is weer open. Wie wil, mag erover.\n\n- 3 -\n\n'
    const text = page.repeat(1000) + 'De brug is weer open. '.repeat(20_000)
    const shape = {
      record: rules('- {number} -'),
      letterhead: rules('Stad {any}', '{any} van {any}'),
      furniture: rules('{any}©{any}'),
      date: rules('Molendorp, {day} {month} {year}'),
      headline: { kind: 'line', line: 1, place: '_defaults.yaml:1' },
    } as const
    expectEffortBelow(250, () => expect(parse(text, shape)).toHaveLength(1001))
  })

  it('leave a text that is nothing but letterhead as it is', () => {
    const [record] = parse('Stad Molendorp\n', { letterhead: rules('Stad {any}') })
    expect(record).toMatchObject({ kind: 'article', article: { headline: 'Stad Molendorp' } })
  })

  it('make no record of what stands between two dividing lines, or above the first, of the page', () => {
    const text =
      'Stad Molendorp\n\n* 1 *\n\nStad Molendorp\n\n* 2 *\n\nBrug open\n\nDe brug is open.\n\n* 3 *\n'
    const found = parse(text, { record: rules('* {number} *'), letterhead: rules('Stad {any}') })
    expect(found).toHaveLength(1)
  })

  it('hold back all of a folder, of whatever format', () => {
    const draft = 'klad/_defaults.yaml'
    for (const path of ['klad/a.txt', 'klad/a.md']) {
      const [record] = parse('# Brug open\n\nDe brug is weer open.\n', { draft }, path)
      expect(record?.kind).toBe('held-back')
      expect(record?.diagnostics.at(-1)?.reason).toContain('draft: true in klad/_defaults.yaml')
    }
  })

  it('make forty records of ten files of four articles, with the number of the page between them', () => {
    const article = 'Brug open\n\nDe brug is weer open. Wie wil, mag erover.\n\n'
    const pages = Array.from({ length: 40 }, (_, index) => `${article}- ${index + 14} -\n\n`)
    const files = Array.from({ length: 10 }, (_, file) =>
      ['11 februari 1989\n\n', ...pages.slice(file * 4, file * 4 + 4)].join(''),
    )
    const found = files.flatMap((text) => parse(text, { record: rules('- {number} -') }))
    expect(found).toHaveLength(40)
    expect(
      found.every((record) => record.kind === 'article' && record.article.date.precision === 'day'),
    ).toBe(true)
  })

  it('do not hand the date of the first article to the others', () => {
    const text =
      'Brug open\n\n3 mei 1994\n\nDe brug is open.\n\n* 1 *\n\nSluis dicht\n\nDe sluis is dicht.\n'
    const dates = parse(text, { record: rules('* {number} *') }).map(
      (record) => record.kind === 'article' && record.article.date,
    )
    expect(dates).toEqual([{ precision: 'day', day: '1994-05-03' }, { precision: 'none' }])
  })
})

describe('a rule for dates', () => {
  it('takes no paragraph that a placeholder for anything fits', () => {
    const paragraph =
      'Wie dezer dagen door het dorp loopt, ziet bijna geen winkel meer die open is.'
    const text = `Nieuwe regels voor kachels\n\nMolendorp, 18 maart 2006 – ${paragraph}\n\nDat zegt de stad.\n`
    const [record] = parse(text, { date: rules('{any}, {day} {month} {year} – {any}') })
    if (record?.kind !== 'article') throw new Error('no article')
    expect(record.article.date).toMatchObject({ day: '2006-03-18' })
    expect(record.article.lead).toBe(paragraph)
  })
})
