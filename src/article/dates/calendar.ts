/** Years, months and days → keys of the calendar, and never a day that does not exist. */
import { daysInMonth, hasDay } from '../../record/calendar.js'
import type { DayDate, MonthDate, YearDate } from '../../record/date.js'
import { type DayKey, yearKey, monthKey, dayKey } from '../../record/strings.js'

/** Years that a news archive can hold; anything else is a number and not a year. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2199

/** A date in figures that may or may not be in the calendar. */
export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

export function isInCalendar({ year, month, day }: CalendarDate): boolean {
  if (!isYear(year)) return false
  if (month === null) return day === null
  return hasDay(year, month, day ?? 1)
}

/** The date without the parts that are not in the calendar: 31 April 2020 → April 2020. The year must be one. */
export function cutToCalendar({ year, month, day }: CalendarDate): CalendarDate {
  const candidates = [
    { year, month, day },
    { year, month, day: null },
  ]
  return candidates.find(isInCalendar) ?? { year, month: null, day: null }
}

/** The key of a date that is in the calendar, as precise as it is. */
export function toDate({ year, month, day }: CalendarDate): DayDate | MonthDate | YearDate {
  const yearText = yearKey(String(year))
  if (month === null) return { precision: 'year', year: yearText }
  const monthText = monthKey(`${yearText}-${twoFigures(month)}`)
  if (day === null) return { precision: 'month', month: monthText }
  return { precision: 'day', day: dayKey(`${monthText}-${twoFigures(day)}`) }
}

/** `7` → `07` */
export function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}

/** `2020-04-30` → `2020-05-01` */
export function dayAfter(key: DayKey): DayKey {
  const { year, month, day } = parseDayKey(key)
  const [nextYear, nextMonth, nextDay] =
    day < daysInMonth(year, month)
      ? [year, month, day + 1]
      : month < 12
        ? [year, month + 1, 1]
        : [year + 1, 1, 1]
  return dayKey(`${nextYear}-${twoFigures(nextMonth)}-${twoFigures(nextDay)}`)
}

function parseDayKey(key: DayKey): { year: number; month: number; day: number } {
  return {
    year: Number(key.slice(0, 4)),
    month: Number(key.slice(5, 7)),
    day: Number(key.slice(8)),
  }
}
