/** What a raw text and its path say about the date → the date of publication, and of the last change. */
import {
  calendarDate,
  type DayDate,
  type MinuteDate,
  type PublicationDate,
  type UpdateDate,
} from '../../record/date.js'
import { dayNumberOf } from '../../record/calendar.js'
import { dayKey, type SourcePath } from '../../record/strings.js'
import { isInCalendar, toDate } from '../../article/dates/calendar.js'
import { PATH } from '../../article/dates/compare-dates.js'
import { dateInPath } from '../../article/dates/date-in-path.js'
import { settleMoment, type DateHabits } from '../../article/dates/date.js'
import type { Draft } from '../draft.js'
import type { Remark } from '../../article/remark.js'
import { settleTime } from '../../article/dates/settle-time.js'

export interface SettledDates {
  readonly date: PublicationDate
  /** Whether the path gave the date. */
  readonly isFromPath: boolean
  readonly updated: UpdateDate | null
  readonly remarks: readonly Remark[]
}

interface Settled {
  readonly date: PublicationDate
  readonly remarks: readonly Remark[]
}

const OF_PATH = 'date-from-path'
const NOTHING: Settled = { date: { precision: 'none' }, remarks: [] }

/** The date line overrides the header, and the header the path, which may still be the more exact one. */
export function settleDates(draft: Draft, path: SourcePath, habits: DateHabits): SettledDates {
  const written = settleWritten(draft, habits)
  const settled = addPath(written, path, draft, habits)
  const updated = settleUpdate(draft, settled.date, habits)
  const isLater = isDatedByUpdate(settled, updated)
  const { date } = isLater ? datedByUpdate(updated) : settled
  const remarks = isLater ? settled.remarks.filter(({ rule }) => rule !== OF_PATH) : settled.remarks
  return {
    date,
    isFromPath: remarks.some(({ rule }) => rule === OF_PATH),
    updated: isDay(updated.date) ? updated.date : null,
    remarks: [
      ...remarks,
      ...remarkUpdate(settled, date),
      ...remarkTime(draft, date),
      ...updated.remarks,
    ],
  }
}

/** Where the path alone says the year or the month, the day of the last change within it says more. */
function isDatedByUpdate({ date, remarks }: Settled, updated: Settled): boolean {
  if (date.precision === 'none') return true
  const [kept, found] = [calendarDate(date), calendarDate(updated.date)]
  const isFromPath = remarks.some(({ rule }) => rule === OF_PATH)
  const isVague = date.precision === 'year' || date.precision === 'month'
  return isFromPath && isVague && kept !== null && found?.startsWith(kept) === true
}

/** No other day is given: the article is not younger than its last change. */
function datedByUpdate({ date }: Settled): Settled {
  return isDay(date) ? { date, remarks: [] } : NOTHING
}

function remarkUpdate({ date: written }: Settled, date: PublicationDate): readonly Remark[] {
  const kept = calendarDate(date)
  return kept === null || kept === calendarDate(written)
    ? []
    : [{ rule: 'date-of-update', words: [kept] }]
}

/** Says which of date and time is missing, and which is of no use without the other. */
function remarkTime({ time, moment }: Draft, date: PublicationDate): readonly Remark[] {
  const written = moment?.time ?? time
  if (isDay(date)) return written ? [] : [{ rule: 'no-time', words: [] }]
  const remarks: Remark[] = []
  if (date.precision === 'none') remarks.push({ rule: 'no-date', words: [] })
  if (written) remarks.push({ rule: 'time-without-day', words: [written.text] })
  return remarks
}

function settleWritten(draft: Draft, habits: DateHabits): Settled {
  const { moment, time, month } = draft
  const settled =
    moment && settleMoment({ ...moment, time: moment.time ?? time }, { month, ...habits })
  const isVague = settled?.date.precision === 'year' && month?.startsWith(settled.date.year)
  if (!settled || isVague) {
    const { date, remarks } = settleHeader(draft, habits)
    return { date, remarks: [...(settled?.remarks ?? []), ...remarks] }
  }
  return {
    date: settled.date,
    remarks: [...settled.remarks, ...compareHeader(draft, settled.date)],
  }
}

function settleHeader({ headerDate, time }: Draft, { zone }: DateHabits): Settled {
  if (!headerDate || !isInCalendar(headerDate)) return NOTHING
  const date = toDate(headerDate)
  return date.precision === 'day' && time ? settleTime(time, date.day, zone) : { date, remarks: [] }
}

/** The month in the header may be that of the capture; it is kept beside the date of the date line. */
function compareHeader({ month, headerDate }: Draft, date: PublicationDate): readonly Remark[] {
  const kept = calendarDate(date)
  if (month === null || kept === null) return []
  if (!agree(kept, month)) return [{ rule: 'month-mismatch', words: [month, kept] }]
  const header = headerDate && isInCalendar(headerDate) ? calendarDate(toDate(headerDate)) : month
  if (header === null || agree(kept, header)) return []
  return [{ rule: 'date-conflict', words: [kept, `the header (${header})`] }]
}

function addPath(
  written: Settled,
  path: SourcePath,
  draft: Draft,
  { zone, order }: DateHabits,
): Settled {
  const { time } = draft
  const inPath = dateInPath(path, order)
  const found = inPath && calendarDate(inPath.date)
  if (!inPath || !found) return written
  const kept = calendarDate(written.date)
  if (kept !== null && kept.length >= found.length) {
    if (agree(kept, found)) return written
    const isDispatch = isDayOfDispatch(draft, kept, found)
    return isDispatch ? printedOn(inPath.date, found, draft) : conflict(written, kept, found)
  }
  if (kept !== null && !agree(kept, found)) return conflict(written, kept, found)
  const { date } = inPath
  const timed = date.precision === 'day' && time ? settleTime(time, date.day, zone) : null
  const guess: Remark = { rule: OF_PATH, words: [found] }
  return {
    date: timed?.date ?? date,
    remarks: [...written.remarks, ...inPath.remarks, guess, ...(timed?.remarks ?? [])],
  }
}

/** The post took so many days at most. */
const MOST_DAYS = 7

/** `GENT, 3 januari. —` in the paper of the 4th: the day of a dateline without a year is that of the dispatch. */
function isDayOfDispatch(
  { dateline, moment, headerDate }: Draft,
  kept: string,
  found: string,
): boolean {
  if (dateline === null || headerDate !== null || !moment) return false
  const { text, year } = moment.date
  const days = dayNumberOf(dayKey(found)) - dayNumberOf(dayKey(kept))
  const isWritten = year !== null && text.includes(year)
  return !isWritten && days > 0 && days <= MOST_DAYS
}

function printedOn(date: PublicationDate, found: string, { moment }: Draft): Settled {
  const dispatched: Remark = {
    rule: 'date-conflict',
    words: [found, `the dateline (${moment?.date.text ?? ''})`],
  }
  return { date, remarks: [{ rule: OF_PATH, words: [found] }, dispatched] }
}

function conflict({ date, remarks }: Settled, kept: string, found: string): Settled {
  const rival: Remark = { rule: 'date-conflict', words: [kept, `${PATH} (${found})`] }
  return { date, remarks: [...remarks, rival] }
}

/** One is the beginning of the other. */
function agree(first: string, second: string): boolean {
  return first.startsWith(second) || second.startsWith(first)
}

/** A time alone is one of the day of publication. */
function settleUpdate({ updated }: Draft, date: PublicationDate, habits: DateHabits): Settled {
  if (!updated) return NOTHING
  if ('date' in updated) {
    const month = isDay(date) ? (date.day.slice(0, 7) as Draft['month']) : null
    return settleMoment(updated, { month, ...habits }) ?? NOTHING
  }
  if (isDay(date)) return settleTime(updated, date.day, habits.zone)
  return { ...NOTHING, remarks: [{ rule: 'time-without-day', words: [updated.text] }] }
}

function isDay(date: PublicationDate): date is DayDate | MinuteDate {
  return date.precision === 'day' || date.precision === 'minute'
}
