/** Dates as precise as the source is, and never more. */
import type { ClockTime, DayKey, MonthKey, UtcOffset, YearKey } from './strings.js'

/** A moment on the clock of the place of publication. Seconds are dropped. */
export interface MinuteDate {
  readonly precision: 'minute'
  readonly day: DayKey
  readonly time: ClockTime
  readonly offset: UtcOffset
}
/** A day of which the time is not known: there is no invented 00:00. */
export interface DayDate {
  readonly precision: 'day'
  readonly day: DayKey
}
export interface MonthDate {
  readonly precision: 'month'
  readonly month: MonthKey
}
export interface YearDate {
  readonly precision: 'year'
  readonly year: YearKey
}
export interface NoDate {
  readonly precision: 'none'
}

export type PublicationDate = MinuteDate | DayDate | MonthDate | YearDate | NoDate
/** When an article was last changed, as far as its source says. */
export type UpdateDate = MinuteDate | DayDate

/** The date cut to its precision: `2020-04-17`, `2020-04`, `2020`, or null. */
export function calendarDate(date: Exclude<PublicationDate, NoDate>): string
export function calendarDate(date: PublicationDate): string | null
export function calendarDate(date: PublicationDate): string | null {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return date.day
    case 'month':
      return date.month
    case 'year':
      return date.year
    case 'none':
      return null
  }
}

/** `2020-04-17T17:44+02:00` for a date with a time, the calendar date otherwise, null when unknown. */
export function isoDate(date: PublicationDate): string | null {
  return date.precision === 'minute' ? `${date.day}T${date.time}${date.offset}` : calendarDate(date)
}
