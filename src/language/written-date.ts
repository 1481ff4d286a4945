/** Dates and periods → words of a language, as precise as they are known and no more. */
import { weekdayOf } from '../record/calendar.js'
import type { PublicationDate } from '../record/date.js'
import type { DayKey, MonthDay, MonthKey, YearKey } from '../record/strings.js'
import { monthDayOf, monthOf } from '../record/url.js'
import type { DateStyle } from './date-style.js'
import type { Language } from './language.js'
import { findLanguage } from './languages.js'

export interface DateWriter {
  /** The tag of the language that it writes. */
  readonly language: string
  /** `17 april 2020, 17:44 uur`, `april 2020, dag onbekend`, `datum onbekend` */
  readonly date: (date: PublicationDate) => string
  /** As `date`, without the time and the year, below a heading that names the year: `17 april`, `april, dag onbekend` */
  readonly dateInYear: (date: PublicationDate) => string
  /** The date with its weekday, where the day is known: `vrijdag 17 april 2020` */
  readonly fullDate: (date: PublicationDate) => string
  /** `17 april 2020`, `april 2020`, `2020` */
  readonly period: (period: YearKey | MonthKey | DayKey) => string
  /** A day of any year: `17 april` */
  readonly monthDay: (day: MonthDay) => string
  readonly monthName: (month: MonthKey) => string
  /** Where there is little room: `jul` */
  readonly shortMonth: (month: MonthKey) => string
  readonly weekday: (day: DayKey) => string
  /** Monday first. */
  readonly weekdays: readonly { readonly name: string; readonly short: string }[]
}

const writers = new Map<string, DateWriter>()

/** Writes in the first of `tags` that Pressmark has the months of; English when it has none of them. */
export function writeDatesIn(...tags: readonly string[]): DateWriter {
  for (const tag of tags) {
    const language = findLanguage(tag)
    if (language) return writerOf(language)
  }
  return writeDatesIn('en')
}

function writerOf(language: Language): DateWriter {
  const known = writers.get(language.tag)
  if (known) return known
  const writer = makeWriter(language)
  writers.set(language.tag, writer)
  return writer
}

function makeWriter({ tag, months, weekdays, dates: style }: Language): DateWriter {
  const shortMonths = style.shortMonths ?? months.map((name) => name.slice(0, 3))
  const shortWeekdays = style.shortWeekdays ?? weekdays.map((name) => name.slice(0, 2))
  const monthName = (month: MonthKey): string => months[indexOf(month)]!
  const weekday = (day: DayKey): string => weekdays[weekdayOf(day) - 1]!
  const day = (key: DayKey): string =>
    style.day(Number(key.slice(8)), monthName(monthOf(key)), key.slice(0, 4))
  const monthDay = (key: MonthDay): string =>
    style.monthDay(Number(key.slice(3)), months[Number(key.slice(0, 2)) - 1]!)
  const month = (key: MonthKey): string => style.month(monthName(key), key.slice(0, 4))
  const withWeekday = (key: DayKey): string => style.weekday(weekday(key), day(key))
  return {
    language: tag,
    date: (date) => writeDate(date, style, day, month),
    dateInYear: (date) => writeInYear(date, style, monthDay, monthName),
    fullDate: (date) => writeDate(date, style, withWeekday, month),
    period: (period) => writePeriod(period, day, month),
    monthDay,
    monthName,
    shortMonth: (key) => shortMonths[indexOf(key)]!,
    weekday,
    weekdays: weekdays.map((name, index) => ({ name, short: shortWeekdays[index]! })),
  }
}

function indexOf(month: MonthKey): number {
  return Number(month.slice(5, 7)) - 1
}

type WriteDay = (day: DayKey) => string
type WriteMonth = (month: MonthKey) => string

function writeDate(
  date: PublicationDate,
  style: DateStyle,
  day: WriteDay,
  month: WriteMonth,
): string {
  const { comma = ', ' } = style
  switch (date.precision) {
    case 'minute':
      return style.moment(day(date.day), date.time.slice(0, 2), date.time.slice(3))
    case 'day':
      return day(date.day)
    case 'month':
      return `${month(date.month)}${comma}${style.dayUnknown}`
    case 'year':
      return `${date.year}${comma}${style.monthUnknown}`
    case 'none':
      return style.dateUnknown
  }
}

function writeInYear(
  date: PublicationDate,
  style: DateStyle,
  day: (day: MonthDay) => string,
  month: WriteMonth,
): string {
  const { comma = ', ' } = style
  switch (date.precision) {
    case 'minute':
    case 'day':
      return day(monthDayOf(date.day))
    case 'month':
      return `${month(date.month)}${comma}${style.dayUnknown}`
    case 'year':
      return style.monthUnknown
    case 'none':
      return style.dateUnknown
  }
}

function writePeriod(
  period: YearKey | MonthKey | DayKey,
  day: WriteDay,
  month: WriteMonth,
): string {
  if (isDay(period)) return day(period)
  return isMonth(period) ? month(period) : period
}

function isDay(period: YearKey | MonthKey | DayKey): period is DayKey {
  return period.length === 10
}

function isMonth(period: YearKey | MonthKey): period is MonthKey {
  return period.length === 7
}
