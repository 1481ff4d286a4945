/** `--now 2020-04-17` → the day that counts as today. */
import { InvalidArgumentError, Option } from 'commander'
import { daysInMonth } from '../record/calendar.js'
import type { DayKey } from '../record/names.js'
import type { World } from './world.js'

export function nowOption(): Option {
  return new Option('--now <date>', 'the day that counts as today, YYYY-MM-DD').argParser(readDay)
}

/** Throws `InvalidArgumentError` on what is no day of the calendar. */
export function readDay(text: string): DayKey {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !day || month > 12 || day > daysInMonth(year, month))
    throw new InvalidArgumentError('Write a day of the calendar, such as 2020-04-17.')
  return text as DayKey
}

export interface AskedNow {
  readonly now?: DayKey
}

export function withToday(world: World, { now }: AskedNow): World {
  return now === undefined ? world : { ...world, today: now }
}
