/** Dates in words: as precise as they are known, in the language of the page. */
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import { directionOf } from '../../src/language/direction.js'
import { interfaceFor, type Interface } from '../../src/language/interface/interfaces.js'
import { languages } from '../../src/language/languages.js'
import { writeDatesIn } from '../../src/language/written-date.js'
import type { PublicationDate } from '../../src/record/date.js'

const day = '2020-05-01' as Names.DayKey
const month = '2020-05' as Names.MonthKey
const year = '2020' as Names.YearKey
const time = '07:05' as Names.ClockTime
const offset = '+02:00' as Names.UtcOffset

const dates: readonly PublicationDate[] = [
  { precision: 'minute', day, time, offset },
  { precision: 'day', day },
  { precision: 'month', month },
  { precision: 'year', year },
  { precision: 'none' },
]

describe('written dates', () => {
  it.each([
    [
      'nl',
      '1 mei 2020, 07:05 uur',
      '1 mei 2020',
      'mei 2020, dag onbekend',
      '2020, dag en maand onbekend',
      'datum onbekend',
    ],
    [
      'en',
      '1 May 2020, 07:05',
      '1 May 2020',
      'May 2020, day unknown',
      '2020, day and month unknown',
      'date unknown',
    ],
    [
      'de',
      '1. Mai 2020, 07:05 Uhr',
      '1. Mai 2020',
      'Mai 2020, Tag unbekannt',
      '2020, Tag und Monat unbekannt',
      'Datum unbekannt',
    ],
    [
      'fr',
      '1er mai 2020 à 7 h 05',
      '1er mai 2020',
      'mai 2020, jour inconnu',
      '2020, jour et mois inconnus',
      'date inconnue',
    ],
    [
      'es',
      '1 de mayo de 2020, 07:05 h',
      '1 de mayo de 2020',
      'mayo de 2020, día desconocido',
      '2020, día y mes desconocidos',
      'fecha desconocida',
    ],
    [
      'it',
      '1º maggio 2020, ore 07:05',
      '1º maggio 2020',
      'maggio 2020, giorno sconosciuto',
      '2020, giorno e mese sconosciuti',
      'data sconosciuta',
    ],
    [
      'pt',
      '1 de maio de 2020, 07h05',
      '1 de maio de 2020',
      'maio de 2020, dia desconhecido',
      '2020, dia e mês desconhecidos',
      'data desconhecida',
    ],
  ])('are written in %s', (tag, ...expected) => {
    expect(dates.map(writeDatesIn(tag).date)).toEqual(expected)
  })

  it('name the weekday where the day is known', () => {
    const { fullDate } = writeDatesIn('nl')
    expect(dates.map(fullDate).slice(0, 3)).toEqual([
      'vrijdag 1 mei 2020, 07:05 uur',
      'vrijdag 1 mei 2020',
      'mei 2020, dag onbekend',
    ])
    expect(writeDatesIn('de').fullDate({ precision: 'day', day })).toBe('Freitag, 1. Mai 2020')
  })

  it('write periods without saying what is not known', () => {
    const { period } = writeDatesIn('nl')
    expect([year, month, day].map(period)).toEqual(['2020', 'mei 2020', '1 mei 2020'])
  })

  it('fall back to the next language that has months, then to English', () => {
    expect(writeDatesIn('ar', 'nl').language).toBe('nl')
    expect(writeDatesIn('nl-be').language).toBe('nl')
    expect(writeDatesIn('und').language).toBe('en')
  })

  it('have twelve months and seven weekdays in every language', () => {
    for (const { tag } of languages) {
      const { weekdays, monthName } = writeDatesIn(tag)
      const keys = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
      const months = keys.map((key) => monthName(`2020-${key}` as Names.MonthKey))
      expect(new Set(months).size, tag).toBe(12)
      expect(new Set(weekdays).size, tag).toBe(7)
    }
  })
})

describe('the direction of a language', () => {
  it.each([
    ['nl', 'ltr'],
    ['ar', 'rtl'],
    ['he-il', 'rtl'],
    ['fa', 'rtl'],
    ['az-arab', 'rtl'],
    ['ks-deva', 'ltr'],
    ['und', 'ltr'],
  ])('of %s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})

function find(own: string, fallback = own): Interface {
  return interfaceFor(own as Names.LanguageTag, fallback as Names.LanguageTag)
}

describe('the interface', () => {
  it('is that of the page, else that of the archive, else English', () => {
    expect(find('en', 'nl').tag).toBe('en')
    expect(find('nl-be', 'en').tag).toBe('nl')
    expect(find('de', 'nl').tag).toBe('nl')
    expect(find('ar', 'fr').tag).toBe('en')
  })

  it('says something everywhere, and never the same in both languages by oversight', () => {
    const dutch = collectTexts(find('nl'))
    const english = collectTexts(find('en'))
    expect([...dutch.keys()]).toEqual([...english.keys()])
    const same = [...dutch].filter(
      ([key, text]) => wordsOf(text).length > 10 && english.get(key) === text,
    )
    expect(same).toEqual([])
    for (const [key, text] of [...dutch, ...english]) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
      expect(text, key).not.toMatch(/undefined|NaN/)
    }
  })

  it('groups figures as its language does', () => {
    expect(find('nl').articles(1234)).toBe('1.234 artikelen')
    expect(find('en').articles(1)).toBe('1 article')
  })

  it.each([
    [9, '9 bytes', '9 bytes'],
    [999, '999 bytes', '999 bytes'],
    [1000, '1 kB', '1 kB'],
    [1234, '1,2 kB', '1.2 kB'],
    [9960, '10 kB', '10 kB'],
    [999_600, '1 MB', '1 MB'],
    [1_250_000_000, '1,3 GB', '1.3 GB'],
  ])('writes a file of %d bytes as %s or %s', (bytes, dutch, english) => {
    expect([find('nl'), find('en')].map(({ article }) => article.fileSize(bytes))).toEqual([
      dutch,
      english,
    ])
  })
})

/** Every text by its path; functions are asked for theirs. */
function collectTexts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value === 'function') {
    const takesNumbers =
      /number|articles|comments|places|percent|firstOf|allOf|fileSize|tenths/.test(path)
    const text: unknown = takesNumbers ? value(2, 3) : value('a', 'b', 'c', 4)
    return new Map([[path, String(text)]])
  }
  const texts = new Map<string, string>()
  if (value instanceof Object)
    for (const [key, part] of Object.entries(value))
      for (const [name, text] of collectTexts(part, `${path}.${key}`)) texts.set(name, text)
  return texts
}

/** What is left of a sentence without the names to fill in. */
function wordsOf(text: string): string {
  return text.replace(/\{\w+\}/g, '')
}
