/** The path of a source file → the date that its folders and its name give. */
import type { SourcePath } from '../../record/names.js'
import type { DateOrder } from '../../record/settings.js'
import { isInCalendar, toDate } from './calendar.js'
import type { DateReading } from './date.js'
import { settleDay } from './settle-day.js'
import type { WrittenDate } from './written-date.js'

/** A date stands alone in a folder or name: figures within a longer word are an id. */
const BEGIN = String.raw`(?<![\p{L}\d])`
const END = String.raw`(?![\p{L}\d])`
const YEAR = String.raw`(?<year>1[5-9]\d\d|2[01]\d\d)`
const MONTH = String.raw`(?<month>\d{1,2})`
const DAY = String.raw`(?<day>\d{1,2})`

/** The most exact first. */
const PATTERNS: readonly RegExp[] = [
  // 2020-04-17-slug.txt, 2020_4_7.txt
  `${BEGIN}${YEAR}(?<mark>[-_.])${MONTH}\\k<mark>${DAY}${END}`,
  // 2020/04/17/slug.txt, 2020/04/17-slug.txt, 2020/04-17-slug.txt
  `${BEGIN}${YEAR}/${MONTH}[-_./]${DAY}${END}`,
  // 2020-04/17-slug.txt
  `${BEGIN}${YEAR}[-_.]${MONTH}/${DAY}${END}`,
  // 20200417_slug.txt, 20200417T1744.txt; before 1800 eight figures are an id
  `${BEGIN}(?<year>1[89]\\d\\d|20\\d\\d)(?<month>\\d{2})(?<day>\\d{2})(?:(?=T\\d{4})|${END})`,
  // news-17-04-2020.txt
  `${BEGIN}${DAY}(?<open>[-_.])${MONTH}\\k<open>${YEAR}${END}`,
  // 2020/04/slug.txt, 2020-04/slug.txt, 2020-04-slug.txt
  `(?<=^|/)${YEAR}[-_./]${MONTH}${END}`,
  // 2020/slug.txt
  `(?<=^|/)${YEAR}/`,
].map((source) => new RegExp(source, 'gu'))

/** Null where the path has no date of the calendar. Among equals the one nearest to the file counts. */
export function dateInPath(path: SourcePath, order: DateOrder | null): DateReading | null {
  for (const pattern of PATTERNS) {
    const readings = [...path.matchAll(pattern)].map((match) => readMatch(match, order))
    const nearest = readings.findLast((reading) => reading !== null)
    if (nearest) return nearest
  }
  return null
}

function readMatch(
  { 0: text, groups = {} }: RegExpExecArray,
  order: DateOrder | null,
): DateReading | null {
  const month = groups['month'] === undefined ? null : Number(groups['month'])
  const day = groups['day'] === undefined ? null : Number(groups['day'])
  if (groups['open'] !== undefined) return readOpen({ text, month, day }, groups['year'], order)
  const date = { year: Number(groups['year']), month, day }
  return isInCalendar(date) ? { date: toDate(date), remarks: [] } : null
}

/** `04-05-2020` in a name is open to two readings, like everywhere else. */
function readOpen(
  figures: Pick<WrittenDate, 'text' | 'month' | 'day'>,
  year = '',
  order: DateOrder | null,
): DateReading | null {
  const written = { ...figures, year, order: 'open' as const }
  const settled = settleDay(written, { month: null, weekdays: null, order })
  return settled?.date.precision === 'day' ? settled : null
}
