/** Dates and times as people, systems and folders write them → as much as is certain, and every guess told. */
import { describe, expect, it } from 'vitest'
import { isInCalendar } from '../../src/article/dates/calendar.js'
import { compareDates, PATH } from '../../src/article/dates/compare-dates.js'
import { readDate, type DateReading } from '../../src/article/dates/date.js'
import { dateInPath } from '../../src/article/dates/date-in-path.js'
import { findBestDate } from '../../src/article/dates/date-candidates.js'
import { parseTime } from '../../src/article/dates/written-time.js'
import { isoDate } from '../../src/record/date.js'
import type { DateOrder } from '../../src/record/settings.js'
import { zoneName, type MonthKey, type SourcePath } from '../../src/record/strings.js'
import { writePattern } from '../../src/text/date-pattern.js'

/** `2020-04-17 short-year`; null where it is no date. */
function told(reading: DateReading | null): string | null {
  return reading && [isoDate(reading.date), ...reading.remarks.map(({ rule }) => rule)].join(' ')
}

function read(text: string, order: DateOrder | null = null, month: string | null = null) {
  const zone = zoneName('Europe/Brussels')
  return told(readDate(text, { zone, order, month: month as MonthKey | null }))
}

describe('a written date', () => {
  it.each([
    ['31 december 2020 24:00', '2021-01-01T00:00+01:00 time-24'],
    ['30 april 2020 24.00 uur', '2020-05-01T00:00+02:00 time-24'],
    ['1 juni 1994 24:00', '1994-06-02T00:00+02:00 time-24'],
    ['31 april 2020', '2020-04 bad-date'],
    ['31/31/2020', '2020 bad-date'],
    ['87-05-12', '1987-05-12 short-year'],
    ['24/01/63', '1963-01-24 short-year'],
    ['24/01/31', '1931-01-24 short-year'],
    ['24/01/19', '2019-01-24 short-year'],
    ['12-05-87', '1987-05-12 date-order short-year'],
    ['ca. 1994', '1994 date-vague'],
    ['zomer 1994', '1994 date-vague'],
    ['1994?', '1994 date-vague'],
    ['zomer 894', null],
    ['begin juni 1994', '1994-06 date-vague'],
    ['juni/juli 1994', '1994 date-range'],
    ['juli/juni 1994', null],
    ['appel/juli 1994', null],
    ['3-4 juni 1994', '1994-06 date-range'],
    ['3-4 appels 1994', null],
    ['30 juni - 1 juli 1994', '1994 date-range'],
    ['vrijdag 3 juni 1994', '1994-06-03'],
    ['zaterdag 3 juni 1994', '1994-06-03 weekday'],
    ['op maandag den appel 3', null],
    ['November 17, 2000 Friday', '2000-11-17'],
    ['November 17, 2000, Friday 5:44 PM', '2000-11-17T17:44+01:00'],
    ['November 17, 2000 Friday appel', null],
    ['November 17, 2000 appel', null],
    ['3 juni 894', null],
    ['17 april', null],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it('takes its year from what else is known', () => {
    expect(read('17 april', null, '2020-04')).toBe('2020-04-17 short-year')
    expect(read('31 april', null, '2020-04')).toBeNull()
    expect(read('17 mei', null, '2020-04')).toBeNull()
    expect(read('12-05-87', null, '1987-12')).toBe('1987-12-05 date-order')
    expect(read('12-05-87', null, '2012-05')).toBe('1987-05-12 date-order short-year')
  })

  it('has days that the calendar has, in years that a newspaper can have', () => {
    const may = { month: 5, day: 12 }
    expect([1066, 1987, 2500].map((year) => isInCalendar({ year, ...may }))).toEqual([
      false,
      true,
      false,
    ])
    expect(isInCalendar({ year: 1987, month: null, day: 12 })).toBe(false)
  })
})

describe('a written time', () => {
  it.each([
    ['17u44', 17, 44, null],
    ['17u4', 0, 0, 'no time'],
    ['5:44 pm', 17, 44, null],
    ['17:44 PM', 17, 44, null],
    ['12.05 a.m.', 0, 5, null],
    ['17:44 CET', 17, 44, 60],
    ['17:44 GMT+2', 17, 44, 120],
    ['17:44 -0330', 17, 44, -210],
  ])('%s', (text, hour, minute, zone) => {
    const clock = zone === 'no time' ? null : { hour, minute }
    expect(parseTime(text)).toMatchObject({ clock, zone: zone === 'no time' ? null : zone })
  })

  it.each(['17.75', '17.5', '17', '17:44 CET+2', '17:44 ABC', 'x'.repeat(70)])(
    '%s is none',
    (text) => {
      expect(parseTime(text)).toBeNull()
    },
  )

  it.each(['17:75', '13:00 am', '0:30 pm', '17:44 +15:00', '17:44 +01:75', '17.75 uur'])(
    '%s is written as one, and can be none',
    (text) => {
      expect(parseTime(text)).toMatchObject({ clock: null, zone: null })
      expect(read(`3 juni 1994 ${text}`)).toBe('1994-06-03 bad-time')
    },
  )

  it('may be one that the clock showed never, or twice', () => {
    expect(read('27 maart 2022 02:30')).toBe('2022-03-27T03:30+02:00 time-nonexistent')
    expect(read('30 oktober 2022 02:30')).toBe('2022-10-30T02:30+02:00 time-ambiguous')
    expect(read('30 oktober 2022 12:30')).toBe('2022-10-30T12:30+01:00')
  })
})

describe('a date in a path', () => {
  it.each([
    ['1987/05 mei/12.txt', '1987-05-12'],
    ['1987/06 mei/12.txt', '1987-05-06'],
    ['12-appel-1987.txt', null],
    ['news-17-04-2020.txt', '2020-04-17'],
    ['news-04-05-2020.txt', '2020-05-04 date-order'],
    ['news-41-45-2020.txt', null],
    ['12051987.txt', '1987-05-12 date-order'],
    ['2020-13-45.txt', null],
    ['12-13 mei 1987.txt', '1987-05 date-range'],
    ['13-12 mei 1987.txt', '1987-05-12'],
    ['30-31 april 1987.txt', null],
    ['1987/12-05.txt', '1987-12-05 date-order'],
    ['1987/13-14 x.txt', '1987'],
    ['12 mei ’87.txt', '1987-05-12 short-year'],
    ['12.5.87.txt', '1987-05-12 date-order short-year'],
    ['31.2.87.txt', null],
    ['1970/01/01/a.txt', '1970-01-01 date-placeholder'],
    ['2020\\04\\17\\a.txt', '2020-04-17'],
    ['1987/05/di 12.txt', '1987-05-12'],
    ['1987/05/nr 12.txt', '1987-05'],
    ['zonder.txt', null],
  ])('%s gives %s', (path, date) => {
    expect(told(dateInPath(path as SourcePath, null))).toBe(date)
  })

  it('is read as the folder says', () => {
    const path = '1987/12-05.txt' as SourcePath
    expect(told(dateInPath(path, 'day-first'))).toBe('1987-05-12')
    expect(told(dateInPath(path, 'month-first'))).toBe('1987-12-05')
  })

  it('is held against another one, as far as both are known', () => {
    const [day, other] = ['2020-04-17', '2020-05-01'].map((text) => readDate(text, OPTIONS)!.date)
    const none = { precision: 'none' } as const
    expect(compareDates(day!, other!, PATH, 0)).toMatchObject([{ rule: 'date-conflict' }])
    expect(compareDates(day!, readDate('april 2020', OPTIONS)!.date, PATH, 0)).toEqual([])
    expect(compareDates(day!, none, PATH, 0)).toEqual([])
  })
})

const OPTIONS = { zone: zoneName('UTC'), month: null, order: null }

function best(text: string) {
  const found = findBestDate(text, { from: 0, to: text.length }, OPTIONS)
  return found && { line: found.text, pattern: found.pattern && writePattern(found.pattern) }
}

describe('the line that dates a text', () => {
  const filler = Array.from({ length: 20 }, (_, at) => `Regel ${'abcdefghijklmnopqrst'[at]}.`)

  it('is the likeliest of several', () => {
    const text = 'Vergeleken met 3 juni 1994 was het rustig in de stad.\n\nGent, 4 mei 1995\n'
    expect(best(text)?.line).toBe('Gent, 4 mei 1995')
    expect(best('Gent, 4 mei 1995\n\nZie ook het nummer van 3 juni 1994.')?.line).toBe(
      'Gent, 4 mei 1995',
    )
  })

  it('may stand in the midst of it', () => {
    expect(best([...filler, 'Gent, 4 mei 1995', ...filler].join('\n'))?.line).toBe(
      'Gent, 4 mei 1995',
    )
    const early = filler.slice(0, 8)
    expect(best([...early, 'Gent, 4 mei 1995', ...filler].join('\n'))?.line).toBe(
      'Gent, 4 mei 1995',
    )
  })

  it('is none of a year that no newspaper has', () => {
    expect(best('Gent, 3 juni 0894')).toBeNull()
  })

  it.each([
    ["3 juni '94", '{day} {month} {year2}'],
    ['17u44 - juni 1994', '{hour}u{minute} - {month} {year}'],
    ['17:44:30 - juni 1994', '{hour}:{minute}:{number} - {month} {year}'],
    ['Nr. 12345678901, 3 juni 1994', 'Nr. {any}, {day} {month} {year}'],
    [`3 juni 1994 ${'{}'.repeat(50)}`, null],
    ['1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20 – 3 juni 1994', null],
  ])('%s has the pattern %s', (line, pattern) => {
    expect(best(line)?.pattern).toBe(pattern)
  })
})
