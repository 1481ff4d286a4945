/** A date as machines count it → as people write it: seconds since 1970, days of a spreadsheet, figures alone. */
import { Temporal } from 'temporal-polyfill'
import type { ZoneName } from '../../record/strings.js'

export interface FigureDate {
  /** As ISO 8601 has it. */
  readonly text: string
  /** What the figures count. */
  readonly unit: string
}

const SECOND = 1000
const DAY = 86_400 * SECOND
/** Spreadsheets count from 30 December 1899. */
const SPREADSHEET = -25_569
/** 1927 to 2100: five figures, and no year. */
const FIRST_SERIAL = 10_000
const LAST_SERIAL = 73_050
/** 1973: fewer figures are an id. */
const FIRST_SECOND = 100_000_000

const SERIAL = /^(\d{5})(?:[.,](\d{1,12}))?$/
const SECONDS = /^-?\d{9,10}(?:\.\d{1,9})?$/
const MILLISECONDS = /^\d{12,13}(?:\.\d{1,6})?$/
const MICROSECONDS = /^\d{15,16}$/
/** `20200417134400` */
const FIGURES = /^((?:1[89]|20)\d\d)([01]\d)([0-3]\d)([0-2]\d)([0-5]\d)([0-5]\d)(?:\.\d+)?Z?$/

/** `/Date(1399108440000+0100)/`, as Microsoft's JSON has it. */
const TICKS = /^\/Date\((-?\d{9,14})(?:[+-]\d{4})?\)\/$/

/** Null where `value` is no such figure: it may be a date all the same. A moment is on the clock of `zone`. */
export function readFigureDate(value: string, zone: ZoneName): FigureDate | null {
  const text = value.trim()
  const figures = FIGURES.exec(text)
  if (figures) {
    const [, year, month, day, hour, minute, second] = figures
    return { text: `${year}-${month}-${day}T${hour}:${minute}:${second}`, unit: '' }
  }
  const [, ticks] = text.startsWith('/Date(') ? (TICKS.exec(text) ?? []) : []
  if (ticks !== undefined) return readMoment(Number(ticks), zone, 'milliseconds since 1970')
  const serial = SERIAL.exec(text)
  if (serial) return readSerial(Number(serial[1]), Number(`0.${serial[2] ?? 0}`))
  if (SECONDS.test(text) && Math.abs(Number(text)) >= FIRST_SECOND)
    return readMoment(Number(text) * SECOND, zone, 'seconds since 1970')
  if (MILLISECONDS.test(text)) return readMoment(Number(text), zone, 'milliseconds since 1970')
  if (MICROSECONDS.test(text))
    return readMoment(Number(text) / SECOND, zone, 'microseconds since 1970')
  return null
}

/** Midnight of UTC to the second is a day, of which nobody noted the time. */
function readMoment(milliseconds: number, zone: ZoneName, unit: string): FigureDate | null {
  const moment = Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds))
  if (milliseconds % DAY === 0)
    return { text: moment.toZonedDateTimeISO('UTC').toPlainDate().toString(), unit }
  const local = moment.toZonedDateTimeISO(zone)
  return { text: local.toString({ timeZoneName: 'never', smallestUnit: 'second' }), unit }
}

function readSerial(days: number, part: number): FigureDate | null {
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return null
  const unit = 'days since 1900, as spreadsheets count'
  const minutes = Math.round(part * 24 * 60)
  const moment = Temporal.Instant.fromEpochMilliseconds(
    (days + SPREADSHEET) * DAY + minutes * 60 * SECOND,
  ).toZonedDateTimeISO('UTC')
  const day = moment.toPlainDate().toString()
  if (minutes === 0) return { text: day, unit }
  return { text: `${day}T${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`, unit }
}
