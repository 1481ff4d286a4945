/** An entry → whether its day is known. */
import type { DayDate, MinuteDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'

/** An entry whose day is known. */
export type DatedEntry = Entry & { readonly date: MinuteDate | DayDate }

export function isDated(entry: Entry): entry is DatedEntry {
  return entry.date.precision === 'minute' || entry.date.precision === 'day'
}
