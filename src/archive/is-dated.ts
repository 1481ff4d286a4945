/** Which articles stand on a day. */
import type { DayDate, MinuteDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'

/** An entry of which the day is known. */
export type DatedEntry = Entry & { readonly date: MinuteDate | DayDate }

export function isDated(entry: Entry): entry is DatedEntry {
  return entry.date.precision === 'minute' || entry.date.precision === 'day'
}
