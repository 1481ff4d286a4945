/** What a raw text and its path say about the date → the date of publication, and of the last change. */
import {
  calendarDate,
  type DayDate,
  type MinuteDate,
  type PublicationDate,
  type UpdateDate,
} from '../../record/date.js'
import type { SourcePath } from '../../record/strings.js'
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

const NOTHING: Settled = { date: { precision: 'none' }, remarks: [] }

/** The date line overrides the header, and the header the path, which may still be the more exact one. */
export function settleDates(draft: Draft, path: SourcePath, habits: DateHabits): SettledDates {
  const written = settleWritten(draft, habits)
  const settled = addPath(written, path, draft, habits)
  const updated = settleUpdate(draft, settled.date, habits)
  const { date } = settled.date.precision === 'none' ? datedByUpdate(updated) : settled
  return {
    date,
    isFromPath: settled.remarks.some(({ rule }) => rule === 'date-from-path'),
    updated: isDay(updated.date) ? updated.date : null,
    remarks: [
      ...settled.remarks,
      ...remarkUpdate(settled, date),
      ...remarkTime(draft, date),
      ...updated.remarks,
    ],
  }
}

/** No other day is given: the article is not younger than its last change. */
function datedByUpdate({ date }: Settled): Settled {
  return isDay(date) ? { date, remarks: [] } : NOTHING
}

function remarkUpdate({ date: written }: Settled, date: PublicationDate): readonly Remark[] {
  const kept = calendarDate(date)
  const guess: Remark[] = kept === null ? [] : [{ rule: 'date-of-update', words: [kept] }]
  return written.precision === 'none' ? guess : []
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
  { time }: Draft,
  { zone, order }: DateHabits,
): Settled {
  const inPath = dateInPath(path, order)
  const found = inPath && calendarDate(inPath.date)
  if (!inPath || !found) return written
  const kept = calendarDate(written.date)
  if (kept !== null && kept.length >= found.length) {
    if (agree(kept, found)) return written
    return conflict(written, kept, found)
  }
  if (kept !== null && !agree(kept, found)) return conflict(written, kept, found)
  const { date } = inPath
  const timed = date.precision === 'day' && time ? settleTime(time, date.day, zone) : null
  const guess: Remark = { rule: 'date-from-path', words: [found] }
  return {
    date: timed?.date ?? date,
    remarks: [...written.remarks, ...inPath.remarks, guess, ...(timed?.remarks ?? [])],
  }
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
