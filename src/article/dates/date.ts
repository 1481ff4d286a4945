/** A written date, with or without a time → the date of publication, as precise as it is, and what was guessed. */
import { weekdayOf } from '../../record/calendar.js'
import type { PublicationDate } from '../../record/date.js'
import type { MonthKey, ZoneName } from '../../record/strings.js'
import type { DateOrder, ParseContext } from '../../record/settings.js'
import { parseVagueDate } from './date-range.js'
import { findWeekdays } from './date-words.js'
import { remarkPlaceholder } from './placeholder.js'
import type { Remark } from '../remark.js'
import { singleBlanks } from '../../text/unseen.js'
import { settleDay, type SettledDay } from './settle-day.js'
import { settleTime } from './settle-time.js'
import { parseMoment, type WrittenMoment } from './written-moment.js'

export interface DateOptions {
  /** The zone of a time that does not name one. */
  readonly zone: ZoneName
  /** What another place of the source, such as a header or a path, says about the month. */
  readonly month: MonthKey | null
  /** Whether 4/5 is 4 May or 5 April. Where nothing tells it is 4 May, and the guess is reported. */
  readonly order?: DateOrder | null
}

/** What holds for every date of a file. */
export type DateHabits = Required<Pick<DateOptions, 'zone' | 'order'>>

/** The folder's defaults override the settings. */
export function dateHabitsOf({ defaults, settings }: ParseContext): DateHabits {
  return { zone: defaults.zone ?? settings.zone, order: defaults.dateOrder }
}

export interface DateReading {
  readonly date: PublicationDate
  readonly remarks: readonly Remark[]
}

/**
 * Reads a date that fills all of `text`: in words of any language of `date-languages.ts`, in figures, or as ISO 8601 and RFC 2822
 * write it. A date that is not in the calendar is cut to its valid part. Null when `text` is not a date.
 */
export function readDate(text: string, options: DateOptions): DateReading | null {
  const line = singleBlanks(text.trim())
  const moment = parseMoment(line)
  return moment ? settleMoment(moment, options) : readVagueDate(line, options)
}

/** `begin juni 1994` is in June, `zomer 1994` in the year, and no day is made up. */
function readVagueDate(text: string, options: DateOptions): DateReading | null {
  const vague = parseVagueDate(text)
  const settled = vague && settleMoment({ weekday: null, date: vague.written, time: null }, options)
  return (
    settled && {
      date: settled.date,
      remarks: [
        ...settled.remarks,
        { rule: vague.kind === 'range' ? 'date-range' : 'date-vague', words: [text, vague.kept] },
      ],
    }
  )
}

/** Settles what `parseMoment` found. Null when there is no telling which date it is. */
export function settleMoment(moment: WrittenMoment, options: DateOptions): DateReading | null {
  const { month, order = null, zone } = options
  const weekdays = moment.weekday === null ? null : findWeekdays(moment.weekday)
  const settled = settleDay(moment.date, { month, order, weekdays })
  if (!settled) return null
  if (settled.date.precision !== 'day') return settled
  const remarks = [
    ...settled.remarks,
    ...checkWeekday(moment.weekday, settled),
    ...remarkPlaceholder(settled.date, moment.date.text),
  ]
  if (!moment.time) return { date: settled.date, remarks }
  const timed = settleTime(moment.time, settled.date.day, zone)
  return { date: timed.date, remarks: [...remarks, ...timed.remarks] }
}

function checkWeekday(weekday: string | null, { date }: SettledDay): readonly Remark[] {
  if (weekday === null || date.precision !== 'day') return []
  const isWrong = findWeekdays(weekday)?.has(weekdayOf(date.day)) === false
  return isWrong ? [{ rule: 'weekday', words: [weekday, date.day] }] : []
}
