/** The path of a source file → the date that its folders and its name give. */
import type { SourcePath } from '../../record/strings.js'
import type { DateOrder } from '../../record/settings.js'
import { findMonth } from './date-words.js'
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
const WORD = String.raw`(?<word>\p{L}{3,10})`

/** The most exact first. */
const PATTERNS: readonly RegExp[] = [
  // 2020-04-17-slug.txt, 2020_4_7.txt, 2020-04-17T17:44.txt
  `${BEGIN}${YEAR}(?<mark>[-_.])${MONTH}\\k<mark>${DAY}(?:(?=T\\d)|${END})`,
  // 2020/04/17/slug.txt, 2020/04/17-slug.txt, 2020/04-17-slug.txt
  `${BEGIN}${YEAR}/${MONTH}[-_./]${DAY}${END}`,
  // 2020-04/17-slug.txt
  `${BEGIN}${YEAR}[-_.]${MONTH}/${DAY}${END}`,
  // 20200417_slug.txt, 20200417T1744.txt, 20200417174410.txt; before 1800 eight figures are an id
  `${BEGIN}(?<year>1[89]\\d\\d|20\\d\\d)(?<month>\\d{2})(?<day>\\d{2})(?:(?=T\\d{4}|[0-2]\\d[0-5]\\d[0-5]\\d(?!\\d))|${END})`,
  // 17-april-2020-slug.txt, 17apr2020.txt, april-17-2020.txt, 2020-apr-17.txt
  `${BEGIN}${DAY}[-_. ]?${WORD}[-_. ]?${YEAR}${END}`,
  `${BEGIN}${WORD}[-_. ]${DAY}[-_. ]{1,2}${YEAR}${END}`,
  `${BEGIN}${YEAR}[-_. ]${WORD}[-_. ]${DAY}${END}`,
  // news-17-04-2020.txt
  `${BEGIN}${DAY}(?<open>[-_.])${MONTH}\\k<open>${YEAR}${END}`,
  // 2020/04/slug.txt, 2020-04/slug.txt, 2020-04-slug.txt
  `(?<=^|/)${YEAR}[-_./]${MONTH}${END}`,
  // 2020/slug.txt
  `(?<=^|/)${YEAR}/`,
].map((source) => new RegExp(source, 'gu'))

/** Null where the path has no date of the calendar. Between equals the one nearest to the file counts. */
export function dateInPath(path: SourcePath, order: DateOrder | null): DateReading | null {
  const slashed = path.replaceAll('\\', '/')
  for (const pattern of PATTERNS) {
    const readings = [...slashed.matchAll(pattern)].map((match) => readMatch(match, order))
    const nearest = readings.findLast((reading) => reading !== null)
    if (nearest) return nearest
  }
  return null
}

function readMatch(
  { 0: text, groups = {} }: RegExpExecArray,
  order: DateOrder | null,
): DateReading | null {
  const word = groups['word'] ?? groups['month']
  const month = word === undefined ? null : findMonth(word)
  if (groups['word'] !== undefined && month === null) return null
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
