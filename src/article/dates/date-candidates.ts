/** A text that gives no date → the line that most likely does, for its keeper to judge. No parser goes by it. */
import { calendarDate } from '../../record/date.js'
import { dayKey, monthKey, type DayKey, type MonthKey } from '../../record/strings.js'
import type { DatePattern } from '../../record/triage.js'
import { singleBlanks } from '../../text/unseen.js'
import { settleMoment, type DateHabits } from './date.js'
import { findDateInLine } from './date-in-line.js'
import { patternOfLine } from './line-pattern.js'
import { parseMoment, type WrittenMoment } from './written-moment.js'

export interface DateCandidate {
  readonly text: string
  /** Where the line begins in the text. */
  readonly offset: number
  /** As far as it is known. */
  readonly date: DayKey | MonthKey
  /** From 0 to 1. */
  readonly likelihood: number
  /** What `date:` of the folder could say; null for a line of running text, or where no pattern can say it. */
  readonly pattern: DatePattern | null
}

/** Dates stand at the top of a text, or at its very end. */
const MOST_AT_TOP = 60
const MOST_AT_END = 10
const LONGEST = 300
/** A longer line is text. */
const LONGEST_DATED = 120
const USUAL = 80

/** Null where no line holds a date. `from` and `to` are the part of the text that is looked at. */
export function findBestDate(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  habits: DateHabits,
): DateCandidate | null {
  const lines = listLines(text, from, to)
  let best: DateCandidate | null = null
  for (const [index, line] of lines.entries()) {
    const isNear = index < MOST_AT_TOP || index >= lines.length - MOST_AT_END
    const found = isNear ? readLine(line, index, lines.length, habits) : null
    if (found && (best === null || found.likelihood > best.likelihood)) best = found
  }
  return best
}

interface Line {
  readonly text: string
  readonly offset: number
}

function listLines(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = []
  let offset = from
  for (const raw of text.slice(from, to).split('\n')) {
    const line = raw.trim()
    if (line !== '') lines.push({ text: line, offset: offset + raw.indexOf(line) })
    offset += raw.length + 1
  }
  return lines
}

function readLine(
  { text: raw, offset }: Line,
  index: number,
  count: number,
  habits: DateHabits,
): DateCandidate | null {
  if (raw.length > LONGEST || !/\d/.test(raw)) return null
  const text = singleBlanks(raw)
  const found = findDateInLine(text) ?? findMonthOf(text)
  if (!found) return null
  const settled = settleMoment(found.moment, { ...habits, month: null })
  const written = settled && calendarDate(settled.date)
  if (!settled || written === null || written.length < 7) return null
  const date = written.length === 7 ? monthKey(written) : dayKey(written)
  const { start, end } = found
  const isDated = text.length <= LONGEST_DATED && !isSentence(text, start, end)
  return {
    text,
    offset,
    date,
    likelihood: weigh(text, found, index, count, isDated),
    pattern: isDated ? patternOfLine({ text, start, end, date }) : null,
  }
}

interface Found {
  readonly moment: WrittenMoment
  readonly start: number
  readonly end: number
}

/** `juni 1994`, on a line of its own */
function findMonthOf(text: string): Found | null {
  const moment = parseMoment(text)
  const isMonth = moment !== null && moment.date.month !== null && moment.date.year !== null
  return isMonth ? { moment, start: 0, end: text.length } : null
}

const MOST_WORDS = 8

/** Running text with a date in it: words before it or behind it, and a full stop. */
function isSentence(text: string, start: number, end: number): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`
  const words = rest.match(/\p{L}{2,}/gu)?.length ?? 0
  const small = rest.match(/(?<![\p{L}\d])\p{Ll}{2,}/gu)?.length ?? 0
  return words > MOST_WORDS && small * 2 > words
}

function weigh(
  text: string,
  { start, end, moment }: Found,
  index: number,
  count: number,
  isDated: boolean,
): number {
  const share = (end - start) / text.length
  const place = index < 5 ? 0.25 : index >= count - 3 ? 0.2 : index < 15 ? 0.15 : 0
  const form = (text.length <= USUAL ? 0.1 : 0) + (moment.weekday === null ? 0 : 0.1)
  const precision = moment.date.day === null ? -0.1 : 0
  const all = isDated ? 0.15 + 0.35 * share + place + form + precision : 0.1 + place / 2
  return Math.round(Math.min(0.95, all) * 100) / 100
}
