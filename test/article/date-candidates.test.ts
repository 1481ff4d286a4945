/** The line that most likely dates an undated text, and the pattern that finds such lines. */
import { describe, expect, it } from 'vitest'
import { findBestDate, type DateCandidate } from '../../src/article/dates/date-candidates.js'
import { zoneName } from '../../src/record/strings.js'
import type { DateOrder } from '../../src/record/settings.js'
import { joinPatterns, writePattern } from '../../src/text/date-pattern.js'
import { expectEffortBelow } from '../support/effort.js'

function find(text: string, order: DateOrder | null = null): DateCandidate | null {
  return findBestDate(text, { from: 0, to: text.length }, { zone: zoneName('UTC'), order })
}

function patternOf(line: string, order: DateOrder | null = null): string | null {
  const { pattern = null } = find(line, order) ?? {}
  return pattern && writePattern(pattern)
}

function join(...lines: readonly [string, ...string[]]): string {
  const [first, ...rest] = lines.map((line) => find(line)?.pattern ?? null)
  return writePattern(joinPatterns([first!, ...rest.map((pattern) => pattern!)]))
}

describe('the pattern of a line', () => {
  it.each([
    ['Gent, zaterdag 3 juni 1994', 'Gent, {weekday} {day} {month} {year}'],
    ['GENT, 26 maart 2022 –', 'GENT, {day} {month} {year} –'],
    ['3/VI/1994', '{day}/{month}/{year}'],
    ['2011-04-05', '{year}-{month}-{day}'],
    ['2011-04-04', '{year}-{month}-{day}'],
    ['05/04/11', '{day}/{month}/{year2}'],
    ['za. 3 jun. ’94', '{weekday} {day} {month} {year2}'],
    ['le 1er août 2019 (jeudi)', 'le {day} {month} {year} ({weekday})'],
    ['Nr. 34 — 17. April 2020', 'Nr. {number} — {day} {month} {year}'],
    ['Blad {3}, 4 mars 1999, p. 12', 'Blad {{{number}}}, {day} {month} {year}, p. {number}'],
    ['juni 1994', '{month} {year}'],
    ['den 3den juni 1994', 'den {day}den {month} {year}'],
    ['April 1st, 2020', '{month} {day}, {year}'],
    [
      'Geplaatst op 03/04/2011 om 17u44 uur',
      'Geplaatst op {day}/{month}/{year} om {hour}u{minute} uur',
    ],
    // A time that a pattern would read wrong is left to {any}.
    ['April 17, 2020 5:44 PM', '{month} {day}, {year}{any}'],
    ['Fri, 3 Jun 1994 17:44:00 +0200', '{weekday}, {day} {month} {year}{any}'],
  ])('%s', (line, pattern) => {
    expect(patternOf(line)).toBe(pattern)
  })

  it('goes by the order of the folder where figures could stand in two', () => {
    expect(patternOf('03/04/2011')).toBe('{day}/{month}/{year}')
    expect(patternOf('03/04/2011', 'month-first')).toBe('{month}/{day}/{year}')
  })

  it('is none for figures in a row, nor for running text', () => {
    expect(find('20200417')).toMatchObject({ date: '2020-04-17', pattern: null })
    expect(
      find('Hij werd op 3 mei 1950 geboren in een klein dorp bij de zee en ging daarna varen.'),
    ).toMatchObject({ date: '1950-05-03', pattern: null })
  })

  it('of several lines has {any} for what differs, and keeps whole words', () => {
    expect(join('Gent, 3 juni 1994, woordvoerder', 'Geel, 4 mei 1995, woordvoerder')).toBe(
      '{any}, {day} {month} {year}, woordvoerder',
    )
    expect(join('Blad 3, 3 juni 1994', 'Blad 14, 4 mei 1995')).toBe(
      'Blad {number}, {day} {month} {year}',
    )
    expect(join('3 juni 1994', 'Gent 4 mei 1995')).toBe('{any}{day} {month} {year}')
  })
})

describe('the best date of a text', () => {
  const prose =
    'De stad heeft een brug geopend voor het verkeer, en dat is de derde brug van dit jaar.'

  it('is a line of its own before one in the text, wherever it stands', () => {
    const text = `Kop\n\n${prose} Dat was op 5 mei 2001 beslist door de raad van de stad.\n\nGent, 3 juni 2004\n`
    expect(find(text)).toMatchObject({ date: '2004-06-03', text: 'Gent, 3 juni 2004' })
  })

  it('is at the top or the end, not in the middle of a long text', () => {
    const long = Array.from({ length: 200 }, () => prose)
    const middle = [...long, '3 juni 2004', ...long].join('\n\n')
    expect(find(middle)).toBeNull()
    expect(find([...long, '3 juni 2004'].join('\n\n'))).toMatchObject({ date: '2004-06-03' })
  })

  it('is no day without a year, nor one that the calendar lacks', () => {
    expect(find('Kop\n\nvrijdag 3 juni\n')).toBeNull()
    expect(find('Kop\n\nArtikel 1234/5678\n')).toBeNull()
  })

  it('takes time in proportion to the text', () => {
    expectEffortBelow(50, () => find('12/12 '.repeat(170_000)))
    expectEffortBelow(50, () => find('3 mei 1 \n'.repeat(110_000)))
    expectEffortBelow(50, () => find(`${'('.repeat(290)}3\n`.repeat(3000)))
  })
})
