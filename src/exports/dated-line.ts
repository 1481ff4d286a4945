/** A line that a date begins → the moment, written as every reader of dates takes it, and what stands behind it. */
import { findWeekdays } from '../article/dates/date-words.js'
import { matchDates } from '../article/dates/written-date.js'
import { parseMoment } from '../article/dates/written-moment.js'
import { singleBlanks } from '../text/unseen.js'

export interface DatedLine {
  /** `Monday January 11, 2010 10:15 AM GMT`: the weekday first, the time last. */
  readonly value: string
  /** `Final Edition`; empty where the line is the date and nothing else. */
  readonly rest: string
  /** Whether a day is given, and not a month alone. */
  readonly hasDay: boolean
}

const LONGEST = 160
const WEEKDAY = /^(\p{L}+)\.?,?\s+/u
const FIGURES = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/
const MARKS = /^[\s,;|·•–—-]+/
const WORD_BEHIND = /^(\p{L}+)\.?(?!\p{L})/u
const TIME_BEHIND =
  /^(?:(?:om|à|um|at|a las|kl|klokken|klockan)\.?\s)?(\d{1,2}(?:\s?[:.uh]\s?)\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?(?!\p{L}))?(?:\s[A-Z]{2,4}(?![\p{L}-]))?)(?!\d)(?:\s?(?:Uhr|uur|h|hrs)(?!\p{L}))?/iu

/** Null where no month and year begin the line, a weekday aside. */
export function readDatedLine(line: string): DatedLine | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null
  const text = singleBlanks(line)
  const [lead = '', word = ''] = WEEKDAY.exec(text) ?? []
  const isWeekday = findWeekdays(word) !== null
  for (const { written, rest } of matchDates(isWeekday ? text.slice(lead.length) : text)) {
    if (written.year === null || written.month === null || /^[\p{L}\d]/u.test(rest)) continue
    const behind = readBehind(rest)
    const weekday = isWeekday ? word : behind.weekday
    const value = [weekday, written.text, behind.time].filter((part) => part !== '').join(' ')
    if (parseMoment(value)) return { value, rest: behind.rest, hasDay: written.day !== null }
  }
  return null
}

interface Behind {
  readonly weekday: string
  readonly time: string
  readonly rest: string
}

function readBehind(text: string): Behind {
  let weekday = ''
  let time = ''
  let rest = text.replace(MARKS, '')
  for (;;) {
    const [whole = '', word = ''] = WORD_BEHIND.exec(rest) ?? []
    const [timed = '', clock = ''] = time === '' ? (TIME_BEHIND.exec(rest) ?? []) : []
    if (weekday === '' && word !== '' && findWeekdays(word)) {
      weekday = word
      rest = rest.slice(whole.length).replace(MARKS, '')
    } else if (timed !== '') {
      time = clock
      rest = rest.slice(timed.length).replace(MARKS, '')
    } else return { weekday, time, rest: rest.trim() }
  }
}

/** `12-05-1905`, as the databases of the Low Countries write it: the day first, whatever the folder says. */
export function readDayFirst(line: string): DatedLine | null {
  return readDatedLine(line.replace(FIGURES, '$3-$2-$1'))
}
