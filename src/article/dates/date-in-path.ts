/** The path of a source file → the date that its folders and its name give. */
import type { Remark } from '../remark.js'
import type { SourcePath } from '../../record/strings.js'
import type { DateOrder } from '../../record/settings.js'
import { findMonth, findWeekdays } from './date-words.js'
import { calendarDate } from '../../record/date.js'
import { isInCalendar, toDate, type CalendarDate } from './calendar.js'
import type { DateReading } from './date.js'
import { remarkPlaceholder } from './placeholder.js'
import { settleDay } from './settle-day.js'
import type { WrittenDate } from './written-date.js'

/** A date stands alone in a folder or name: figures within a longer word are an id. */
const BEGIN = String.raw`(?<![\p{L}\d])`
const END = String.raw`(?![\p{L}\d])`
const YEAR = String.raw`(?<year>1[5-9]\d\d|2[01]\d\d)`
const MONTH = String.raw`(?<month>\d{1,2})`
const DAY = String.raw`(?<day>\d{1,2})`
const WORD = String.raw`(?<word>\p{L}{3,10})`

const GAP = '[-_. ]'
const SHORT_YEAR = String.raw`(?<short>\d{2})`

/** The most exact first; several days before one, of which they would be taken for. */
const PATTERNS: readonly RegExp[] = [
  // 12-13 mei 1987.txt, 1987/12-13 mei.txt
  `${BEGIN}(?<from>\\d{1,2})(?: ?[-–+&] ?|_)${DAY}${GAP}?${WORD}${GAP}?${YEAR}${END}`,
  `${BEGIN}${YEAR}/(?:[^/]* )?(?<from>\\d{1,2})(?: ?[-–+&] ?|_)${DAY}${GAP}${WORD}${END}`,
  // 1987/Mei/12/geel.txt, 1987/05 mei/12.txt, 1987/mei/12-geel.txt
  `${BEGIN}${YEAR}/(?:(?<number>\\d{1,2})${GAP})?${WORD}/${DAY}${END}`,
  // 1987/12 mei.txt, 1987/12 mei/geel.txt
  `${BEGIN}${YEAR}/${DAY}${GAP}${WORD}${END}`,
  // 1991/03/Maandag 4/kermis.txt; jaargang 1975/nr 12 (20 maart)/stuk.txt
  `${BEGIN}${YEAR}/(?:${MONTH}(?:${GAP}\\p{L}{3,10})?|${WORD})/(?<weekday>\\p{L}{2,12})${GAP}${DAY}${END}`,
  `${BEGIN}${YEAR}/[^/]{0,40}\\(${DAY}${GAP}${WORD}\\)`,
  // 2020-04-17-slug.txt, 2020_4_7.txt, 2020-04-17T17:44.txt
  `${BEGIN}${YEAR}(?<mark>[-_.])${MONTH}\\k<mark>${DAY}(?:(?=T\\d)|${END})`,
  // 2020/04/17/slug.txt, 2020/04/17-slug.txt, 2020/04-17-slug.txt
  `${BEGIN}${YEAR}/${MONTH}[./]${DAY}${END}`,
  `${BEGIN}${YEAR}/(?<pair>${MONTH}[-_]${DAY})${END}`,
  // 1987/0512.txt
  `${BEGIN}${YEAR}/(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)${END}`,
  // scan 1987 05 12.txt
  `${BEGIN}${YEAR} (?<month>\\d{2}) (?<day>\\d{2})${END}`,
  // 2020-04/17-slug.txt
  `${BEGIN}${YEAR}[-_.]${MONTH}/${DAY}${END}`,
  // 20200417_slug.txt, 20200417T1744.txt, 20200417174410.txt; before 1800 eight figures are an id
  `${BEGIN}(?<year>1[89]\\d\\d|20\\d\\d)(?<month>\\d{2})(?<day>\\d{2})(?:(?=T\\d{4}|[0-2]\\d[0-5]\\d[0-5]\\d(?!\\d))|${END})`,
  // e19870512b.txt
  `(?<![\\p{L}\\d])\\p{L}(?<year>1[89]\\d\\d|20\\d\\d)(?<month>\\d{2})(?<day>\\d{2})(?:\\p{L}?)${END}`,
  // 2021/dmf20211111_005.txt: letters may be of an id, where no folder says the year
  `${BEGIN}${YEAR}/(?:[^/]*/){0,2}\\p{L}{2,5}\\k<year>(?<month>\\d{2})(?<day>\\d{2})${END}`,
  // 17-april-2020-slug.txt, 17apr2020.txt, april-17-2020.txt, 2020-apr-17.txt
  `${BEGIN}${DAY}[-_. ]?${WORD}[-_. ]?${YEAR}${END}`,
  `${BEGIN}${WORD}[-_. ]${DAY}[-_. ]{1,2}${YEAR}${END}`,
  `${BEGIN}${YEAR}[-_. ]${WORD}[-_. ]${DAY}${END}`,
  // news-17-04-2020.txt
  `${BEGIN}${DAY}(?<open>[-_.])${MONTH}\\k<open>${YEAR}${END}`,
  // DK_12051987_1.txt
  `${BEGIN}(?<eight>(?<day>\\d{2})(?<month>\\d{2}))${YEAR}${END}`,
  // 12 mei '87.txt, brand 12.5.87.txt, 87-05-12.txt, KMP870512_p04.txt
  `${BEGIN}${DAY}${GAP}${WORD}${GAP}['’]?${SHORT_YEAR}${END}`,
  `${BEGIN}${DAY}(?<open>[-_.])${MONTH}\\k<open>${SHORT_YEAR}${END}`,
  `(?<![\\p{L}\\d])\\p{L}{0,4}(?<short>3[2-9]|[4-9]\\d)(?<mark>[-_.]?)(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])${END}`,
  // mei 1987/geel.txt, 1987 mei/geel.txt
  `(?<=^|/)${WORD}${GAP}${YEAR}${END}`,
  `(?<=^|/)${YEAR}${GAP}${WORD}${END}`,
  // 2020/04/slug.txt, 2020-04/slug.txt, 2020-04-slug.txt
  `(?<=^|/)${YEAR}[-_./]${MONTH}${END}`,
  // 2020/slug.txt
  `(?<=^|/)(?:(?:jaargang|jahrgang|année|annee|year|jaar|jg)${GAP}?)?${YEAR}/`,
].map((source) => new RegExp(source, 'giu'))

/** A file may have many thousand records. */
let last: { path: SourcePath; order: DateOrder | null; reading: DateReading | null } | null = null

/** Null where the path has no date of the calendar. Between equals the one nearest to the file counts. */
export function dateInPath(path: SourcePath, order: DateOrder | null): DateReading | null {
  if (last?.path !== path || last.order !== order)
    last = { path, order, reading: readPath(path, order) }
  return last.reading
}

function readPath(path: SourcePath, order: DateOrder | null): DateReading | null {
  const slashed = path.replaceAll('\\', '/')
  for (const pattern of PATTERNS) {
    let nearest: DateReading | null = null
    // `matchAll` would make each pattern anew for every path.
    pattern.lastIndex = 0
    for (let match = pattern.exec(slashed); match; match = pattern.exec(slashed))
      nearest = readMatch(match, order) ?? nearest
    if (nearest)
      return {
        date: nearest.date,
        remarks: [...nearest.remarks, ...remarkPlaceholder(nearest.date, slashed)],
      }
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
  if (groups['weekday'] !== undefined && findWeekdays(groups['weekday']) === null) return null
  if (groups['number'] !== undefined && Number(groups['number']) !== month) return null
  const day = groups['day'] === undefined ? null : Number(groups['day'])
  if (groups['short'] !== undefined) return readShort({ text, month, day }, groups, order)
  if (groups['open'] !== undefined || groups['eight'] !== undefined)
    return readOpen({ text, month, day }, groups['year'], order)
  const year = Number(groups['year'])
  if (groups['pair'] !== undefined) return readPair({ text, month, day }, year, order)
  if (groups['from'] !== undefined) return readRange(text, { year, month, day }, groups['from'])
  const date = { year, month, day }
  return isInCalendar(date) ? { date: toDate(date), remarks: [] } : null
}

type Figures = Pick<WrittenDate, 'text' | 'month' | 'day'>

/** `12-13 mei` is in May; which day it was printed nobody says. */
function readRange(text: string, date: CalendarDate, from: string): DateReading | null {
  const first = { ...date, day: Number(from) }
  const isRange = first.day < Number(date.day)
  if (!isRange || !isInCalendar(date) || !isInCalendar(first)) return null
  const month = toDate({ ...date, day: null })
  return { date: month, remarks: [{ rule: 'date-range', words: [text, calendarDate(month)] }] }
}

/** `1987/12-05`: the month goes first below a year, unless the folder says otherwise. */
function readPair(
  { text, month, day }: Figures,
  year: number,
  order: DateOrder | null,
): DateReading | null {
  const monthFirst = { year, month, day }
  const dayFirst = { year, month: day, day: month }
  const both = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  const [date, rival] = both.filter(isInCalendar)
  if (!date) return null
  const isGuess = order === null && rival !== undefined && rival.day !== date.day
  const settled = toDate(date)
  const guess: Remark = { rule: 'date-order', words: [text, calendarDate(settled)] }
  return { date: settled, remarks: isGuess ? [guess] : [] }
}

/** `12.5.87`, `87-05-12`: a year of two figures is a guess, and told as one. */
function readShort(
  figures: Figures,
  { short = '', open, word }: Readonly<Record<string, string | undefined>>,
  order: DateOrder | null,
): DateReading | null {
  const isFixed = open === undefined || word !== undefined
  const written: WrittenDate = { ...figures, year: short, order: isFixed ? 'fixed' : 'open' }
  const settled = settleDay(written, { month: null, weekdays: null, order })
  const isReal = settled?.remarks.every(({ rule }) => rule !== 'bad-date') === true
  return isReal && settled.date.precision === 'day' ? settled : null
}

/** `04-05-2020` in a name is open to two readings, like everywhere else. */
function readOpen(figures: Figures, year = '', order: DateOrder | null): DateReading | null {
  const written: WrittenDate = { ...figures, year, order: 'open' }
  const settled = settleDay(written, { month: null, weekdays: null, order })
  return settled?.date.precision === 'day' ? settled : null
}
