/** ` date 2020-04 <headline> <initials>` → month, headline and initials, each with its stretch of the line. */
import {
  cutToCalendar,
  isInCalendar,
  isYear,
  toDate,
  type CalendarDate,
} from '../../article/dates/calendar.js'
import { readBlob, type Blob } from './blob.js'
import type { Span, Draft, Finding } from '../draft.js'
import type { PlacedRemark } from '../../article/remark.js'
import { readRest } from './header-rest.js'
import type { RestEvidence, RestFinding } from './rest-finding.js'
import { startsOf } from '../stretch.js'
import { readTitle } from '../top/title.js'

/** Only this word, a month, and a blank or the end of the line make a header: “date night” is text. */
const HEADER =
  /^date[^\S\n]+(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?(?=\s|$)\s*/i
/** With a capital it begins a sentence, but for the first line. */
const HEADER_LINE = /^[^\S\n]*(?:date|DATE)[^\S\n]+\d{4}([-/.])\d{1,2}(?:\1\d{1,2})?(?=\s|$)/gm

const FIRST_HEADER = /^\s*date[^\S\n]+\d{4}([-/.])\d{1,2}(?:\1\d{1,2})?(?=\s|$)/i

/** Where the lines begin that are headers. */
export function findHeaders(text: string): readonly number[] {
  return startsOf(HEADER_LINE, text)
}

/** Whether the first line that is not blank is a header. */
export function beginsWithHeader(text: string): boolean {
  return FIRST_HEADER.test(text)
}

/** `text` is the line without blanks around it. Null when it is no header. */
export function readHeader(text: string, start: number, initials: RestEvidence): Finding | null {
  const match = HEADER.exec(text)
  if (!match?.groups) return null
  const { year, month, day } = match.groups
  const date = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  }
  const at = start + match[0].search(/\d/)
  const end = start + match[0].trimEnd().length
  const tag: Span = { field: 'month', start, end, at, rule: 'header', confidence: 0.99 }
  const whole = text.slice(match[0].length)
  const blob = readBlob(whole, settleTag(date).month)
  const behind = blob ? null : readRest(whole, start + match[0].length, { ...initials, tag: date })
  const other = behind && isOfMonth(behind, date) ? behind : null
  const title = whole.slice(0, blob?.length).trimEnd()
  const rule = { rule: 'header', confidence: 0.99, initials }
  const rest = other ?? (title === '' ? null : readTitle(title, start + match[0].length, rule))
  const moment = blob && findMoment(blob, start + match[0].length)
  return {
    found: { hasHeader: true, ...settleTag(date), ...rest?.found, ...moment?.found },
    spans: [tag, ...(rest?.spans ?? []), ...(moment?.spans ?? [])],
    remarks: [
      ...checkTag(text.slice(at - start, end - start), date, at),
      ...(rest?.remarks ?? []),
      ...(moment?.remarks ?? []),
    ],
  }
}

/** A day that a headline begins with dates the text only where it is of the month of the header. */
function isOfMonth({ found: { moment }, spans }: RestFinding, tag: CalendarDate): boolean {
  if (!moment || spans[0]?.rule !== 'date-in-line') return true
  return Number(moment.date.year) === tag.year && moment.date.month === tag.month
}

/** `start` is where the line goes on behind the tag. */
function findMoment({ moment, length, end, isSure }: Blob, start: number): Finding | null {
  if (!moment) return null
  const at = start + length
  const where = { start: at, end: start + end, at }
  return {
    found: { moment },
    spans: [{ field: 'date', ...where, rule: 'date-in-line', confidence: isSure ? 0.85 : 0.5 }],
    remarks: isSure ? [] : [{ rule: 'date-in-headline', words: [moment.date.text], offset: at }],
  }
}

function settleTag(date: CalendarDate): Pick<Draft, 'month' | 'headerDate'> {
  if (!isYear(date.year)) return { month: null, headerDate: null }
  const cut = cutToCalendar(date)
  const month = toDate({ ...cut, day: null })
  return { month: month.precision === 'month' ? month.month : null, headerDate: cut }
}

function checkTag(tag: string, date: CalendarDate, offset: number): readonly PlacedRemark[] {
  if (isInCalendar(date)) return []
  const isMonth = isInCalendar({ ...date, day: null })
  return [{ rule: isMonth ? 'bad-date' : 'header-month', words: [tag], offset }]
}
