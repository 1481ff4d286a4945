/** A line and the date in it → the pattern that finds such lines, as `date:` of a `_defaults.yaml` takes it. */
import type { DayKey, MonthKey } from '../../record/strings.js'
import type { DatePattern } from '../../record/triage.js'
import { writePattern } from '../../text/date-pattern.js'
import { findMonth, findWeekdays } from './date-words.js'

export interface DatedLine {
  /** With single blanks. */
  readonly text: string
  /** Where weekday, date and time stand in it. */
  readonly start: number
  readonly end: number
  /** What the date was read as. */
  readonly date: DayKey | MonthKey
}

/** A folder takes no longer ones. */
const LONGEST = 200
const MOST_PLACEHOLDERS = 20
const PIECE = /\p{L}+(?:-\p{L}+)?|\d+|[^\p{L}\d]/gu
/** What belongs to the figure of a day: `3rd`, `1er`, `17. April`. */
const SUFFIX = /^(?:st|nd|rd|th|ste|de|er|e)$/iu
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})$/u

/** `Sint-Niklaas, zaterdag 3 juni 1994` → `Sint-Niklaas, {weekday} {day} {month} {year}`; null where none can say it. */
export function patternOfLine({ text, start, end, date }: DatedLine): DatePattern | null {
  const at = findForeignTime(text.slice(start, end))
  const until = at === -1 ? end : start + at
  const dated = patternOfDate(text.slice(start, until), date)
  if (dated === null) return null
  const pattern = {
    before: patternOfRest(text.slice(0, start)),
    date: dated,
    after: at === -1 ? patternOfRest(text.slice(end)) : '{any}',
  }
  const whole = writePattern(pattern)
  const placeholders = [...whole.matchAll(/\{[a-z]+\d?\}/g)].length
  return whole.length <= LONGEST && placeholders <= MOST_PLACEHOLDERS ? pattern : null
}

/** Words stay; figures change from line to line. */
function patternOfRest(text: string): string {
  return text
    .replace(/[{}]/g, (brace) => brace + brace)
    .replace(/\d+/g, (figures) => (figures.length <= 9 ? '{number}' : '{any}'))
}

const TIME = /[\s,;|•·–—-]*(?<!\d)\d{1,2}\s?[uh:.]\s?\d{2}(?![\d/.-])/u
/** A time as `{hour}` and `{minute}` say it. */
const PLAIN_TIME = /^\D*\d{1,2}\s?[uh:.]\s?\d{2}(?:\s?(?:uur|uhr|u|h|heures|hrs)\.?)?\)?$/iu

/** Where a time begins behind the date that a pattern would read wrong: `5:44 PM`, `17:44:00 +0200`; else -1. */
function findForeignTime(dated: string): number {
  const year = dated.search(/\d{4}/) + 4
  const at = dated.slice(year).search(TIME)
  return at === -1 || PLAIN_TIME.test(dated.slice(year + at)) ? -1 : year + at
}

type Part = 'weekday' | 'day' | 'month' | 'year' | 'year2' | 'hour' | 'minute'

/** Figures in a row say no placeholder where one ends: `20200417`. */
function patternOfDate(text: string, date: DayKey | MonthKey): string | null {
  const pieces = Array.from(text.matchAll(PIECE), ([piece]) => piece)
  const parts = nameParts(pieces, date)
  const named = new Set(parts.filter((part) => part !== null))
  const hasYear = named.has('year') || named.has('year2')
  if (!hasYear || !named.has('month') || (date.length > 7 && !named.has('day'))) return null
  let pattern = ''
  for (const [index, piece] of pieces.entries()) {
    const part = parts[index] ?? null
    const above = parts[index - 1] ?? null
    if (part !== null) pattern += `{${part}}`
    else if (above === 'day' && SUFFIX.test(piece)) continue
    else if (isDot(pieces, parts, index)) continue
    else if (/['’]/.test(piece) && parts[index + 1] === 'year2') continue
    else pattern += /\d/.test(piece) ? '{number}' : piece.replace(/[{}]/g, '$&$&')
  }
  return pattern
}

/** `za. 17. apr. 2020`: placeholders take such a point, and need none. */
function isDot(pieces: readonly string[], parts: readonly (Part | null)[], index: number): boolean {
  const above = parts[index - 1] ?? null
  const isShort = above === 'weekday' || above === 'month' || above === 'day'
  const below = pieces[index + 1] ?? ' '
  return pieces[index] === '.' && isShort && !/\d/.test(below)
}

/** Which piece is what: words by the tables, figures by their order and by what was read. */
function nameParts(pieces: readonly string[], date: DayKey | MonthKey): readonly (Part | null)[] {
  const hasWord = pieces.some(isMonthWord)
  const open = figureOrder(pieces, date, hasWord)
  let weekday = false
  let month = false
  return pieces.map((piece): Part | null => {
    if (/^\d/.test(piece)) return open.shift() ?? null
    if (!weekday && findWeekdays(piece) && !(hasWord && isMonthWord(piece) && !month)) {
      weekday = true
      return 'weekday'
    }
    if (month || !isMonthWord(piece)) return null
    month = true
    return 'month'
  })
}

function isMonthWord(piece: string): boolean {
  return !/^\d/.test(piece) && (findMonth(piece) !== null || ROMAN.test(piece))
}

/** The names of the figures, one after the other. */
function figureOrder(
  pieces: readonly string[],
  date: DayKey | MonthKey,
  hasMonthWord: boolean,
): (Part | null)[] {
  const figures = pieces.filter((piece) => /^\d/.test(piece))
  const [year = '', month = '', day = ''] = date.split('-')
  const isYear = (text: string): boolean => text === year
  const isShortYear = (text: string): boolean => text.length === 2 && year.endsWith(text)
  const named: (Part | null)[] = figures.map(() => null)
  const take = (part: Part, fits: (text: string) => boolean, from = 0): void => {
    const at = figures.findIndex(
      (text, index) => index >= from && named[index] === null && fits(text),
    )
    if (at !== -1) named[at] = part
  }
  take('year', isYear)
  const yearAt = named.indexOf('year')
  if (day !== '') take('day', (text) => isFigure(text, day))
  if (!hasMonthWord) {
    const isDayAfter = yearAt === 0 && figures.length > 2
    // 2020-04-04: the figure behind the year is the month.
    if (isDayAfter && isFigure(figures[1]!, month)) {
      named.fill(null, 1)
      named[1] = 'month'
      take('day', (text) => isFigure(text, day), 2)
    } else take('month', (text) => isFigure(text, month))
  }
  if (yearAt === -1) take('year2', isShortYear, 1)
  const last = Math.max(
    named.lastIndexOf('year'),
    named.lastIndexOf('year2'),
    named.lastIndexOf('day'),
    named.lastIndexOf('month'),
  )
  const first = named.findIndex((part) => part !== null)
  // What stands behind the date is its time, or before it.
  const times = last + 1 < figures.length ? [last + 1, last + 2] : first > 1 ? [0, 1] : []
  for (const [index, at] of times.entries())
    if (at < figures.length && figures[at]!.length <= 2) named[at] = index === 0 ? 'hour' : 'minute'
  return named
}

/** `3` and `03` */
function isFigure(text: string, number: string): boolean {
  return text.length <= 2 && Number(text) === Number(number)
}
