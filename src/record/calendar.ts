/** The Gregorian calendar, without a clock: how long months are and which weekday a day is. */
import type { DayKey, MonthKey } from './strings.js'

const THIRTY_DAYS: ReadonlySet<number> = new Set([4, 6, 9, 11])

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return THIRTY_DAYS.has(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Whether the calendar has such a day, whatever the year. */
export function hasDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: DayKey): number {
  return ((dayNumberOf(day) + 6) % 7) + 1
}

/** Days from the last one before the year 1: the first of its January is 1, the day after it 2. */
export function dayNumberOf(day: DayKey): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  return daysBefore(year!, month!) + date!
}

/** The number of the last day of the month. */
export function lastDayNumberOf(key: MonthKey): number {
  const [year, month] = [key.slice(0, 4), key.slice(5)].map(Number)
  return daysBefore(year!, month!) + daysInMonth(year!, month!)
}

/** Days from 1 January of the year 1, a Monday, to the first of the month. */
function daysBefore(year: number, month: number): number {
  const years = year - 1
  let days = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier)
  return days
}
