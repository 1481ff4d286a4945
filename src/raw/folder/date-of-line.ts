/** What the placeholders of a line stand for → the moment that it gives, as written. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import { parseTime } from '../../article/dates/written-time.js'
import { monthOf, type Capture, type Captures } from './match-line.js'

/** Null where the line names no year. */
export function momentOf(captures: Captures, line: string): WrittenMoment | null {
  if (captures.date) return findDateInLine(captures.date.text)?.moment ?? null
  const { weekday, day, month, year, year2, hour, minute } = captures
  const figures = year?.text ?? year2?.text.replace(/^\D/, '')
  if (figures === undefined) return null
  const monthNumber = month === undefined ? null : monthOf(month.text)
  const dayNumber = day === undefined ? null : Number.parseInt(day.text, 10)
  const time = hour === undefined ? null : parseTime(`${hour.text}:${minute?.text ?? '00'}`)
  return {
    weekday: weekday?.text.replace(/\.$/, '') ?? null,
    date: {
      text: sliceAll([weekday, day, month, year, year2], line),
      year: figures,
      month: monthNumber,
      day: dayNumber,
      order: 'fixed',
    },
    time: time === null ? null : { ...time, text: sliceAll([hour, minute], line) },
  }
}

/** `zaterdag 3 juni 1994`, from the first of them to the last. */
function sliceAll(captures: readonly (Capture | undefined)[], line: string): string {
  const found = captures.flatMap((capture) => capture ?? [])
  const start = Math.min(...found.map((capture) => capture.start))
  const end = Math.max(...found.map((capture) => capture.start + capture.text.length))
  return line.slice(start, end).trim()
}
