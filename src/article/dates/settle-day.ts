/** A written date and the other evidence about it → one date that is in the calendar, and what was guessed. */
import { weekdayOf } from '../../record/calendar.js'
import { calendarDate, type DayDate, type MonthDate, type YearDate } from '../../record/date.js'
import type { MonthKey } from '../../record/strings.js'
import type { DateOrder } from '../../record/settings.js'
import type { Remark } from '../remark.js'
import { cutToCalendar, isInCalendar, isYear, toDate, type CalendarDate } from './calendar.js'
import type { WrittenDate } from './written-date.js'

/**
 * Two figures up to this are of the 21st century, where nothing else tells: no article is of a year that has not come. POSIX
 * draws the line at 68, and dates the clippings of thirty years into the future. To be raised with the years; a clock would
 * make other pages of the same files tomorrow.
 */
const LATEST = 29

export interface DayEvidence {
  /** The month that another place of the source names. */
  readonly month: MonthKey | null
  /** The weekdays that the word in front of the date may mean. */
  readonly weekdays: ReadonlySet<number> | null
  /** The order of day and month in figures where the settings say so: then there is nothing to guess. */
  readonly order: DateOrder | null
}

export interface SettledDay {
  readonly date: DayDate | MonthDate | YearDate
  readonly remarks: readonly Remark[]
}

/** Null where the figures cannot be a date, or are too few to be one without guessing. */
export function settleDay(written: WrittenDate, evidence: DayEvidence): SettledDay | null {
  if (written.year === null) return addYear(written, evidence.month)
  const { year, isSure } = expandYear(written.year, evidence.month)
  if (!isYear(year)) return null
  const readings = listReadings(written, year, evidence)
  const valid = readings.filter(isInCalendar)
  const agreeing = findAgreeing(valid, evidence)
  const chosen = agreeing ?? valid[0]
  if (!chosen) return cutDay(written, readings)
  const date = toDate(chosen)
  const hasRival = valid.some((rival) => rival.day !== chosen.day)
  const isOpen = written.order === 'open' && evidence.order === null
  const isGuess = agreeing ? agreeing !== valid[0] : hasRival && isOpen
  return {
    date,
    remarks: [
      ...(isGuess ? [remark('date-order', written, date)] : []),
      ...(isSure || agreeing ? [] : [remark('short-year', written, date)]),
    ],
  }
}

/** The reading that the month from elsewhere confirms, else the only one that has the right weekday. */
function findAgreeing(
  readings: readonly CalendarDate[],
  { month, weekdays }: DayEvidence,
): CalendarDate | undefined {
  const inMonth = readings.find((reading) => monthOf(reading) === month)
  if (inMonth || !weekdays) return inMonth
  const onWeekday = readings.filter((reading) => {
    const date = toDate(reading)
    return date.precision === 'day' && weekdays.has(weekdayOf(date.day))
  })
  return onWeekday.length === 1 ? onWeekday[0] : undefined
}

/** `17 april` is a day of the year that other evidence names, if that names the same month; else the year is unknown. */
function addYear({ text, month, day }: WrittenDate, known: MonthKey | null): SettledDay | null {
  const reading = { year: Number(known?.slice(0, 4)), month, day }
  if (known === null || monthOf(reading) !== known || !isInCalendar(reading)) return null
  const date = toDate(reading)
  return { date, remarks: [remark('short-year', { text }, date)] }
}

/** Two figures stand for the year nearest to the evidence, or follow the pivot. */
function expandYear(figures: string, known: MonthKey | null): { year: number; isSure: boolean } {
  const short = Number(figures)
  if (figures.length === 4) return { year: short, isSure: true }
  const evident = Number(known?.slice(0, 4))
  const near = [1800, 1900, 2000, 2100].find((century) => Math.abs(century + short - evident) <= 1)
  if (near !== undefined) return { year: near + short, isSure: true }
  return { year: (short <= LATEST ? 2000 : 1900) + short, isSure: false }
}

/** The likeliest first. A short year may stand in front, if the evidence says so. */
function listReadings(
  { year: figures, month, day, order }: WrittenDate,
  year: number,
  evidence: DayEvidence,
): readonly CalendarDate[] {
  const dayFirst = { year, month, day }
  if (order === 'fixed') return [dayFirst]
  const swapped = { year, month: day, day: month }
  const both = evidence.order === 'month-first' ? [swapped, dayFirst] : [dayFirst, swapped]
  if (figures?.length !== 2) return both
  const yearFirst = {
    year: expandYear(String(day).padStart(2, '0'), evidence.month).year,
    month,
    day: Number(figures),
  }
  const isYearFirst = Number(day) > 31 || monthOf(yearFirst) === evidence.month
  return isYearFirst ? [...both, yearFirst] : both
}

/** 31 April is April: as much of the date as is in the calendar. */
function cutDay(written: WrittenDate, readings: readonly CalendarDate[]): SettledDay {
  const cut = readings.map(cutToCalendar)
  const kept = cut.find(({ month }) => month !== null) ?? cut[0]!
  return { date: toDate(kept), remarks: [{ rule: 'bad-date', words: [written.text] }] }
}

function monthOf({ year, month }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

function remark(
  rule: 'date-order' | 'short-year',
  { text }: Pick<WrittenDate, 'text'>,
  date: DayDate | MonthDate | YearDate,
): Remark {
  return { rule, words: [text, calendarDate(date)] }
}
