/** A day and the time written for it → a moment on the clock of its place. */
import type { DayDate, MinuteDate } from '../../record/date.js'
import {
  type ClockTime,
  type DayKey,
  type UtcOffset,
  type ZoneName,
  clockTime,
  utcOffset,
} from '../../record/strings.js'
import { dayAfter, twoFigures } from './calendar.js'
import { readClock } from './offset.js'
import type { Remark } from '../remark.js'
import type { WrittenTime } from './written-time.js'

export interface SettledTime {
  readonly date: MinuteDate | DayDate
  readonly remarks: readonly Remark[]
}

/** The day is the one written; a zone in the text gives the offset, else `zone` does. A bad time leaves the day. */
export function settleTime(written: WrittenTime, day: DayKey, zone: ZoneName): SettledTime {
  const { clock, text } = written
  if (!clock)
    return { date: { precision: 'day', day }, remarks: [{ rule: 'bad-time', words: [text] }] }
  const isMidnight = clock.hour === 24
  const onDay = isMidnight ? dayAfter(day) : day
  const time = clockTime(`${twoFigures(clock.hour % 24)}:${twoFigures(clock.minute)}`)
  const settled = placeOnClock(onDay, time, written.zone ?? zone)
  if (!isMidnight) return settled
  return { ...settled, remarks: [{ rule: 'time-24', words: [text] }, ...settled.remarks] }
}

function placeOnClock(day: DayKey, time: ClockTime, zone: number | ZoneName): SettledTime {
  if (typeof zone === 'number') {
    return { date: { precision: 'minute', day, time, offset: toOffset(zone) }, remarks: [] }
  }
  const reading = readClock(zone, day, time)
  return {
    date: { precision: 'minute', day, time: reading.time, offset: reading.offset },
    remarks: remarkOnClock(time, reading.time, reading.shown),
  }
}

function remarkOnClock(
  time: ClockTime,
  read: ClockTime,
  shown: 'never' | 'once' | 'twice',
): readonly Remark[] {
  if (shown === 'never') return [{ rule: 'time-nonexistent', words: [time, read] }]
  return shown === 'twice' ? [{ rule: 'time-ambiguous', words: [time] }] : []
}

function toOffset(minutes: number): UtcOffset {
  const distance = Math.abs(minutes)
  const sign = minutes < 0 ? '-' : '+'
  return utcOffset(`${sign}${twoFigures(Math.floor(distance / 60))}:${twoFigures(distance % 60)}`)
}
