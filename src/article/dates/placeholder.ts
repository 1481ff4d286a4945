/** A day → whether it is one that systems give where none was set. */
import type { PublicationDate } from '../../record/date.js'
import type { Remark } from '../remark.js'

/**
 * Where clocks and columns begin to count: Unix and its western zones, Excel and OLE, SQL Server, Windows, the Macintosh,
 * DOS; and the ends that databases write for “never”.
 */
const DAYS: ReadonlySet<string> = new Set([
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
  '1980-01-01',
  '2038-01-19',
])
/** `1 januari 1900`, `jan. 1, 1900` */
const NAMED = /\d[\s-]?(?:de )?\p{L}{3,10}\.?[\s-]\d|^\p{L}{3,10}\.?\s\d/u
/** No archive of news holds articles of these years yet. */
const NEVER = '2090'

/** `written` in words was written by a person, who knew what day it was. */
export function remarkPlaceholder(date: PublicationDate, written: string): readonly Remark[] {
  if (date.precision !== 'day' && date.precision !== 'minute') return []
  const isStart = DAYS.has(date.day) && !NAMED.test(written)
  return isStart || date.day >= NEVER ? [{ rule: 'date-placeholder', words: [date.day] }] : []
}

/** With the first minute of the day beside it, nobody has set it. */
export function isUnset(date: PublicationDate): boolean {
  return date.precision === 'minute' && DAYS.has(date.day) && date.time === '00:00'
}
