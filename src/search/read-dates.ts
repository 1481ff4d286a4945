/** A word of a query → the days that it means: `2019..2021`, `1987-05`, `1987-05-12`, and what comes before or after them. */
import { daysInMonth, hasDay } from '../record/calendar.js'
import type { DateExpression } from './query.js'

type Side = 'within' | 'after' | 'before'

const DATE = String.raw`(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)`
/** Telephones make one character of dots. */
const RANGE = new RegExp(`^${DATE}?(?:\\.{2,3}|…)${DATE}?$`)
const LONE = new RegExp(`^${DATE}$`)

/** `1914-1918` */
const YEARS = /^(\d{4})[-–—](\d{4})$/

/** A year alone, or two with a dash, may be a word of a text: they are dates only behind a colon. Null for anything else. */
export function readDates(text: string): DateExpression | null {
  return /^\d{4}$/.test(text) || YEARS.test(text) ? null : readScopedDates(text, 'within')
}

/** What stands behind `date:`, `after:` or `before:`. After a year is after its last day, and after a range after its end. */
export function readScopedDates(text: string, side: Side): DateExpression | null {
  const dates = readRange(text.replace(YEARS, '$1..$2')) ?? readLone(text)
  if (dates === null || side === 'within') return dates
  const date = side === 'after' ? (dates.to ?? dates.from) : (dates.from ?? dates.to)
  if (date === null) return null
  const from = side === 'after' ? moveDate(date, 1) : null
  const to = side === 'before' ? moveDate(date, -1) : null
  return from === to ? null : { kind: 'dates', from, to }
}

function readLone(text: string): DateExpression | null {
  const date = readDate(LONE.exec(text)?.[1])
  return date === null ? null : { kind: 'dates', from: date, to: date }
}

function readRange(text: string): DateExpression | null {
  const found = RANGE.exec(text)
  if (!found) return null
  const [from, to] = [readDate(found[1]), readDate(found[2])]
  const isWhole =
    (from === null) === (found[1] === undefined) && (to === null) === (found[2] === undefined)
  if (!isWhole || (from === null && to === null)) return null
  const isTurned = from !== null && to !== null && from > lastDay(to)
  return isTurned ? { kind: 'dates', from: to, to: from } : { kind: 'dates', from, to }
}

/** `1987-5` → `1987-05`; null where there is no such day. */
function readDate(text: string | undefined): string | null {
  const [year = '', month, day] = text?.split('-') ?? []
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
  const isThere =
    Number(year) > 0 &&
    (month === undefined || hasDay(Number(year), Number(month), Number(day ?? 1)))
  return isThere ? parts.filter((part) => part !== undefined).join('-') : null
}

/** The same sort of date, `steps` later: the next year, month or day. Null beyond the years 1 to 9999. */
function moveDate(date: string, steps: number): string | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return writeDate(year + steps)
  if (day === undefined) return moveMonth(year, month, steps)
  const next = day + steps
  if (next >= 1 && next <= daysInMonth(year, month)) return writeDate(year, month, next)
  const other = moveMonth(year, month, steps)
  if (other === null) return null
  const [otherYear, otherMonth] = other.split('-').map(Number) as [number, number]
  return writeDate(otherYear, otherMonth, steps > 0 ? 1 : daysInMonth(otherYear, otherMonth))
}

function moveMonth(year: number, month: number, steps: number): string | null {
  const months = year * 12 + (month - 1) + steps
  return writeDate(Math.floor(months / 12), (months % 12) + 1)
}

function writeDate(year: number, ...rest: readonly number[]): string | null {
  if (year < 1 || year > 9999) return null
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

/** For comparing: `1987` → `1987-99`, which is after all of its days. */
function lastDay(date: string): string {
  return date.length === 10 ? date : `${date}-99`
}
