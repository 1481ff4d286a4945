/** The date columns of a row → one date as text, with what its other columns say of the time, and what was guessed. */
import { oneText } from '../../article/fields/header-field.js'
import { plainKey } from '../../article/fields/header-keys.js'
import { plainText } from '../../article/fields/plain-text.js'
import { readDate } from '../../article/dates/date.js'
import type { PlacedRemark } from '../../article/remark.js'
import type { ZoneName } from '../../record/strings.js'
import { partOfDate, type ColumnName } from './column-names.js'
import { withoutMidnight, type ColumnHabits } from './date-habits.js'
import { readFigureDate } from './figure-date.js'
import type { RowField } from './row.js'
import type { RowGroups } from './row-groups.js'

export interface RowDates {
  /** Those that count, the surest first. */
  readonly date: readonly RowField[]
  readonly updated: readonly RowField[]
  /** Columns that are of no use, or used up. */
  readonly used: ReadonlySet<RowField>
  /** Columns with other dates: when it was put into a system, or found. */
  readonly spare: readonly RowField[]
  readonly remarks: readonly PlacedRemark[]
}

/** When a row was made says when an article appeared only where nothing else does. */
const MADE =
  /^(?:created|datecreated|wppostdategmt|postdategmt|dategmt|modifiedgmt|timestamp|datetime)/
const GMT = /gmt$/
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/i
const FRACTION = /^0?[.,]\d+$/
const TIME =
  /^\d{1,2}(?:[:.uh]\d{2}){0,2}(?:[.,]\d+)?\s?(?:[ap]\.?m\.?|uur|uhr|h|z|utc|gmt|[a-z]{3,4})?$/i
const MINUTES = 24 * 60

export function datesOfRow(
  groups: RowGroups,
  fields: readonly RowField[],
  habits: ColumnHabits,
  zone: ZoneName,
): RowDates {
  const remarks: PlacedRemark[] = []
  const settle = (field: RowField): RowField => settleDate(field, habits, zone, remarks)
  const used = new Set<RowField>()
  const written = groups.known.get('date') ?? []
  const [first] = written
  const spare = first && !isMade(first) ? written.filter(isMade) : written.slice(1).filter(isMade)
  const chosen = written.filter((field) => !spare.includes(field)).map(settle)
  const made = chosen.length > 0 ? chosen : joinParts(fields, groups, used, settle)
  const date = made.map((field, index) => (index === 0 ? addTime(field, groups, used) : field))
  const updated = (groups.known.get('updated') ?? []).slice(0, 1).map(settle)
  const late = (groups.known.get('updated') ?? []).slice(1)
  return { date, updated, used, spare: [...spare, ...late], remarks }
}

function isMade({ key }: RowField): boolean {
  return MADE.test(plainKey(key))
}

function settleDate(
  field: RowField,
  { hasNoTimes }: ColumnHabits,
  zone: ZoneName,
  remarks: PlacedRemark[],
): RowField {
  const text = plainText(field.text ?? '')
  const figure = readFigureDate(text, zone)
  if (figure) {
    if (figure.unit !== '')
      remarks.push({
        rule: 'figure-date',
        words: [text, figure.text, figure.unit],
        offset: field.offset,
      })
    return { ...field, ...oneText(figure.text) }
  }
  const day = hasNoTimes ? withoutMidnight(text) : text
  const isUtc = GMT.test(plainKey(field.key)) && /\d:\d\d/.test(day) && !ZONED.test(day)
  return { ...field, ...oneText(isUtc ? `${day}Z` : day) }
}

/** `date` and `time`; `used` gets the column of the time. */
function addTime(date: RowField, { known }: RowGroups, used: Set<RowField>): RowField {
  const [field] = known.get('time') ?? []
  const day = date.text ?? ''
  if (!field || /\d[:uh]\d\d/i.test(day) || used.has(field)) return date
  const time = clockOf(plainText(field.text ?? ''))
  const whole = `${day} ${time ?? ''}`
  if (time === null || reads(day) !== 'day' || reads(whole) !== 'minute') return date
  used.add(field)
  return { ...date, ...oneText(whole) }
}

function reads(text: string): string | null {
  return readDate(text, { zone: 'UTC' as ZoneName, month: null })?.date.precision ?? null
}

/** `0,5722` of a spreadsheet is a part of a day. */
function clockOf(time: string): string | null {
  if (FRACTION.test(time)) {
    const minutes = Math.round(Number(time.replace(',', '.')) * MINUTES)
    return `${twoFigures(Math.floor(minutes / 60))}:${twoFigures(minutes % 60)}`
  }
  return TIME.test(time) ? time.replace(/^(\d{1,2})\.(\d{2})\.(\d{2})$/, '$1:$2:$3') : null
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}

/** Columns for year, month and day; or one for the time that holds all of it. */
function joinParts(
  fields: readonly RowField[],
  { known }: RowGroups,
  used: Set<RowField>,
  settle: (field: RowField) => RowField,
): readonly RowField[] {
  const find = (name: ColumnName): RowField | undefined =>
    fields.find(({ key }) => partOfDate(key) === name)
  const [year, month, day] = [find('year'), find('month'), find('day')]
  if (year && /^\d{4}$/.test(year.text ?? '')) {
    const parts = [year, ...(month ? [month, ...(day ? [day] : [])] : [])]
    for (const part of parts) used.add(part)
    return [{ ...year, key: 'date', ...oneText(joinDay(parts)) }]
  }
  const [time] = known.get('time') ?? []
  const whole = time && settle(time)
  if (!time || !whole || reads(whole.text ?? '') === null) return []
  used.add(time)
  return [{ ...whole, key: 'date' }]
}

/** `2020`, `4`, `17` → `2020-04-17`; `1994`, `juni` → `juni 1994` */
function joinDay(parts: readonly RowField[]): string {
  const texts = parts.map(({ text }) => plainText(text ?? '').replace(/^(\d{1,4})\.0$/, '$1'))
  const isFigures = texts.every((text) => /^\d{1,4}$/.test(text))
  return isFigures
    ? texts.map((text, index) => (index === 0 ? text : text.padStart(2, '0'))).join('-')
    : texts.toReversed().join(' ')
}
