/** The dates of a column → what they tell of each other: the order of day and month, whether midnight is a time. */
import type { DateOrder } from '../../record/settings.js'

const FIGURES = /^(?:\p{L}+\.?,? )?(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|['’]?\d{2})(?!\d)/u
const CLOCK = /\d[T ]\d{1,2}:\d{2}/
const MIDNIGHT = /[T ]0?0:00(?::00(?:[.,]0+)?)?(?: ?(?:Z|UTC|GMT|[+-]00:?00))?$/i
const MONTHS = 12

export interface ColumnHabits {
  /** Null where nothing tells, or the dates disagree. */
  readonly order: DateOrder | null
  /** Every date has a time, and it is always midnight: there is none. */
  readonly hasNoTimes: boolean
}

export function habitsOf(dates: readonly string[]): ColumnHabits {
  let dayFirst = 0
  let monthFirst = 0
  let timed = 0
  let midnight = 0
  for (const date of dates) {
    const [, first, , second] = FIGURES.exec(date) ?? []
    if (Number(first) > MONTHS && Number(second) <= MONTHS) dayFirst += 1
    if (Number(second) > MONTHS && Number(first) <= MONTHS) monthFirst += 1
    if (CLOCK.test(date)) timed += 1
    if (MIDNIGHT.test(date)) midnight += 1
  }
  const order = dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0 ? 'day-first' : 'month-first'
  return { order, hasNoTimes: midnight > 0 && midnight === timed }
}

/** `2018-05-26 00:00:00` → `2018-05-26` */
export function withoutMidnight(date: string): string {
  return date.replace(MIDNIGHT, '')
}
