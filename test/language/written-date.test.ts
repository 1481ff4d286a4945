/** Dates in words: as precise as they are known, in the language of the page. */
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import { directionOf } from '../../src/language/direction.js'
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

function shown(tag: string): readonly string[] {
  return dates.map(writeDatesIn(tag).dateInYear)
}

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
    [
      'ar',
      '1 مايو 2020، الساعة 07:05',
      '1 مايو 2020',
      'مايو 2020، اليوم غير معروف',
      '2020، اليوم والشهر غير معروفين',
      'التاريخ غير معروف',
    ],
  ])('are written in %s', (tag, ...expected) => {
    expect(dates.map(writeDatesIn(tag).date)).toEqual(expected)
  })

  it('leave out the year, and the time, below a heading that names it', () => {
    expect(shown('nl')).toEqual([
      '1 mei',
      '1 mei',
      'mei, dag onbekend',
      'dag en maand onbekend',
      'datum onbekend',
    ])
    expect(shown('fr')[0]).toBe('1er mai')
    expect(shown('es')[1]).toBe('1 de mayo')
    expect(shown('ar')[2]).toBe('مايو، اليوم غير معروف')
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
    expect(writeDatesIn('he', 'nl').language).toBe('nl')
    expect(writeDatesIn('nl-be').language).toBe('nl')
    expect(writeDatesIn('und').language).toBe('en')
  })

  it('have twelve months and seven weekdays in every language', () => {
    for (const { tag } of languages) {
      const { weekdays, monthName, shortMonth } = writeDatesIn(tag)
      const keys = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
      const months = keys.map((key) => monthName(`2020-${key}` as Names.MonthKey))
      expect(new Set(months).size, tag).toBe(12)
      expect(new Set(weekdays.map(({ name }) => name)).size, tag).toBe(7)
      const short = keys.map((key) => shortMonth(`2020-${key}` as Names.MonthKey))
      expect(new Set(short).size, tag).toBe(12)
      expect(new Set(weekdays.map((each) => each.short)).size, tag).toBe(7)
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
