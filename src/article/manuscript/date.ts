/** The date keys of a manuscript and the path of a file → the date of publication and of the last change. */
import { Temporal } from 'temporal-polyfill'
import {
  calendarDate,
  isoDate,
  type DayDate,
  type PublicationDate,
  type UpdateDate,
} from '../../record/date.js'
import type { MonthKey, SourcePath } from '../../record/strings.js'
import { monthOf } from '../../record/url.js'
import { PATH, compareDates } from '../dates/compare-dates.js'
import { dayInAddress } from '../dates/date-in-address.js'
import { dateInPath } from '../dates/date-in-path.js'
import { isUnset } from '../dates/placeholder.js'
import { readDate, type DateHabits, type DateReading } from '../dates/date.js'
import type { PlacedRemark, Remark } from '../remark.js'
import type { HeaderField } from '../fields/header-field.js'
import { plainText } from '../fields/plain-text.js'

export interface SettledDate<Date> {
  readonly date: Date
  /** Where it stands; null where it comes from the path, or from nowhere. */
  readonly field: HeaderField | null
  /** Keys whose values were not used. */
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

/** The file of a record, where the record begins in its text, and the addresses that it had elsewhere. */
export interface RecordPlace {
  readonly path: SourcePath
  readonly start: number
  readonly addresses: readonly HeaderField[]
}

/**
 * The first of `fields` that holds a date counts; another that gives another day is reported. Without one the path of the
 * file counts, or an address that says the day where the path does not, and a warning says so.
 */
export function settlePublication(
  fields: readonly HeaderField[],
  { path, start, addresses }: RecordPlace,
  habits: DateHabits,
): SettledDate<PublicationDate> {
  const inPath = dateInPath(path, habits.order)
  const month = monthIn(inPath)
  const read = (text: string): DateReading | null => readDate(text, { month, ...habits })
  const { reading, field, remarks } = readFirst(fields, read)
  const unused = fields.filter((each) => each !== field)
  if (reading && field) {
    const { date } = reading
    const noted = placeAll(reading.remarks, field.offset)
    const conflict = inPath ? compareDates(date, inPath.date, PATH, field.offset) : []
    const others = unused.flatMap(({ key, text, offset }) => {
      const other = read(plainText(text ?? ''))
      return other ? compareDates(date, other.date, `“${key}”`, offset) : []
    })
    return { date, field, unused, remarks: [...remarks, ...noted, ...conflict, ...others] }
  }
  const inAddress = inPath && isDay(inPath.date) ? null : findDayInAddress(addresses)
  if (inAddress) {
    const { date, field: address } = inAddress
    const told: PlacedRemark = {
      rule: 'date-from-address',
      words: [date.day],
      offset: address.offset,
    }
    const conflict = inPath ? compareDates(date, inPath.date, PATH, address.offset) : []
    return { date, field: address, unused, remarks: [...remarks, told, ...conflict] }
  }
  const fallback = placeAll(inPath ? tellPath(inPath) : [{ rule: 'no-date', words: [] }], start)
  const date = inPath?.date ?? { precision: 'none' }
  return { date, field: null, unused, remarks: [...remarks, ...fallback] }
}

interface DayInAddress {
  readonly date: DayDate
  readonly field: HeaderField
}

/** Null where none says a day, or where those of one key say several. */
function findDayInAddress(addresses: readonly HeaderField[]): DayInAddress | null {
  for (const field of addresses) {
    const days = field.items.map(dayInAddress).filter((day) => day !== null)
    const [day] = days
    if (day !== undefined && days.every((each) => each === day))
      return { date: { precision: 'day', day }, field }
  }
  return null
}

/** Null unless one of `fields` holds a day. */
export function settleUpdate(
  fields: readonly HeaderField[],
  habits: DateHabits,
): SettledDate<UpdateDate | null> {
  const { reading, field, remarks } = readFirst(fields, (text) => {
    const found = readDate(text, { month: null, ...habits })
    return found && isDay(found.date) ? found : null
  })
  const date = reading && isDay(reading.date) ? reading.date : null
  const noted = placeAll(reading?.remarks ?? [], field?.offset ?? 0)
  const unused = fields.filter((each) => each !== field)
  return { date, field, unused, remarks: [...remarks, ...noted] }
}

function isDay(date: PublicationDate): date is UpdateDate {
  return date.precision === 'minute' || date.precision === 'day'
}

interface FirstReading {
  readonly reading: DateReading | null
  readonly field: HeaderField | null
  readonly remarks: readonly PlacedRemark[]
}

/** Every field before the one that can be read gets a warning. */
function readFirst(
  fields: readonly HeaderField[],
  read: (text: string) => DateReading | null,
): FirstReading {
  const remarks: PlacedRemark[] = []
  for (const field of fields) {
    const text = plainText(field.text ?? '')
    // Logseq links its days.
    const reading = read(text.replace(/^\[\[(.*)\]\]$/, '$1'))
    if (reading && !isNever(reading.date)) return { reading, field, remarks }
    if (!isSwitch(text)) remarks.push({ rule: 'unread-date', words: [text], offset: field.offset })
  }
  return { reading: null, field: null, remarks }
}

/** What clocks and databases say that were never set: the moment from which they count. */
function isNever(date: PublicationDate): boolean {
  if (isUnset(date)) return true
  return (
    date.precision === 'minute' &&
    Temporal.Instant.from(isoDate(date) ?? '').epochMilliseconds === 0
  )
}

/** `published: true` says whether, not when. */
function isSwitch(text: string): boolean {
  return /^(?:true|false|yes|no|on|off)$/i.test(text)
}

function monthIn(reading: DateReading | null): MonthKey | null {
  if (!reading) return null
  const { date } = reading
  if (isDay(date)) return monthOf(date.day)
  return date.precision === 'month' ? date.month : null
}

function tellPath({ date, remarks }: DateReading): readonly Remark[] {
  return [...remarks, { rule: 'date-from-path', words: [calendarDate(date) ?? ''] }]
}

function placeAll(remarks: readonly Remark[], offset: number): readonly PlacedRemark[] {
  return remarks.map((remark) => ({ offset, ...remark }))
}
