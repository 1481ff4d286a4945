/** The date keys of a header block → the moment of publication and of the last change, as written. */
import type { ParseContext } from '../../record/settings.js'
import { compareDates } from '../../article/dates/compare-dates.js'
import { settleMoment } from '../../article/dates/date.js'
import type { VagueDate } from '../../article/dates/date-range.js'
import { parseMoment, type WrittenMoment } from '../../article/dates/written-moment.js'
import { parseTime } from '../../article/dates/written-time.js'
import type { HeaderField } from '../../article/fields/header-field.js'
import { plainText } from '../../article/fields/plain-text.js'
import type { PlacedRemark } from '../../article/remark.js'
import { readDayOfKey } from '../dates/day-unknown.js'
import type { Draft } from '../draft.js'

/** A value, and what is left of the keys that could have given it. */
export interface Read<Value> {
  readonly value: Value | null
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

/** The first that can be read counts. Another that gives another day is reported. */
export function readDate(
  fields: readonly HeaderField[],
  context: ParseContext,
): Read<WrittenMoment> {
  const zone = context.defaults.zone ?? context.settings.zone
  const readings = fields.map((field) => {
    const day = readDayOfKey(plainText(field.text ?? ''))
    const date = day && settleMoment(day.moment, { zone, month: null })?.date
    return { field, moment: day?.moment ?? null, vague: day?.vague ?? null, date: date ?? null }
  })
  const first = readings.find(({ date }) => date !== null)
  const others = readings.filter((reading) => reading !== first)
  return {
    value: first?.moment ?? null,
    unused: others.map(({ field }) => field),
    remarks: [
      ...(first?.vague ? [remarkVague(first.field, first.vague)] : []),
      ...others.flatMap(({ field, date }) =>
        date && first?.date
          ? compareDates(first.date, date, `“${field.key}”`, field.offset)
          : [remarkUnread(field)],
      ),
    ],
  }
}

/** A time alone is one of the day of publication. */
export function readUpdate(fields: readonly HeaderField[]): Read<NonNullable<Draft['updated']>> {
  const [field, ...others] = fields
  if (!field) return { value: null, unused: [], remarks: [] }
  const value = parseTime(plainText(field.text ?? '')) ?? momentOf(field)
  if (value) return { value, unused: others, remarks: [] }
  return { value: null, unused: fields, remarks: [remarkUnread(field)] }
}

function momentOf({ text }: HeaderField): WrittenMoment | null {
  return parseMoment(plainText(text ?? ''))
}

function remarkVague({ text, offset }: HeaderField, { kind, kept }: VagueDate): PlacedRemark {
  const rule = kind === 'range' ? 'date-range' : 'date-vague'
  return { rule, words: [plainText(text ?? ''), kept], offset }
}

function remarkUnread({ text, offset }: HeaderField): PlacedRemark {
  return { rule: 'unread-date', words: [plainText(text ?? '')], offset }
}
