/** A header line that all of the article follows on, its line ends lost → where the headline ends, and the date behind it. */
import { cutToCalendar, isInCalendar, toDate } from '../../article/dates/calendar.js'
import { alternativesOf } from '../../article/dates/date-words.js'
import { matchDates } from '../../article/dates/written-date.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import { parseTime, type WrittenTime } from '../../article/dates/written-time.js'
import type { MonthKey } from '../../record/strings.js'
import { PREPOSITION } from '../dates/preposition.js'
import { startsOf } from '../stretch.js'

export interface Blob {
  /** How many characters are headline and initials; none where no end can be told. */
  readonly length: number
  /** The date that stands there, if it is of the month of the header. */
  readonly moment: WrittenMoment | null
  /** Where the text goes on. */
  readonly end: number
  /** Whether a time or a source behind the date says that it is the one of publication. */
  readonly isSure: boolean
}

/** Few headlines are longer; in a longer line a date or a source says where the headline ends, in a shorter one only both. */
const LONGEST = 250
/** No headline is longer. */
const LIMIT = 600
const FIGURE = /(?<=\s)\d/g
const SOURCE = new RegExp(`(?<=\\s)(?:${alternativesOf('source')})\\s*:`, 'iu')
const SOURCE_NEXT = new RegExp(`^\\s*(?:${alternativesOf('source')})\\s*:`, 'iu')
/** Blanks, a cue and its colon have no more characters. */
const WORD = 40
/** A time has no more words: `om 17.44 uur`. */
const MOST_WORDS = 3

/** Null for a line that may well be a headline. */
export function readBlob(line: string, month: MonthKey | null): Blob | null {
  const window = line.slice(0, LONGEST)
  const dated = month === null ? [] : findDates(line, window, month)
  const published = dated.find(({ end }) => SOURCE_NEXT.test(line.slice(end, end + WORD)))
  if (published || line.length <= LONGEST) return published ?? null
  if (dated.length > 0) return pickDate(dated)
  const source = SOURCE.exec(window)?.index ?? 0
  if (source === 0 && line.length <= LIMIT) return null
  return { length: source, moment: null, end: source, isSure: true }
}

function findDates(line: string, window: string, month: MonthKey): readonly Blob[] {
  return startsOf(FIGURE, window).flatMap((index) => {
    const blob = readDate(line, index, month)
    return blob ? [blob] : []
  })
}

/** The date before a time is the one of the header's line; another may be what the headline is about. */
function pickDate(dated: readonly Blob[]): Blob | null {
  const [first] = dated
  const timed = dated.filter(({ moment }) => moment?.time)
  if (timed.length === 1) return timed[0] ?? null
  return first ? { ...first, isSure: false } : null
}

function readDate(line: string, index: number, month: MonthKey): Blob | null {
  if (PREPOSITION.test(/(\S+)\s*$/.exec(line.slice(0, index))?.[1] ?? '')) return null
  for (const { written, rest } of matchDates(line.slice(index, index + LONGEST))) {
    const { year, month: number, day } = written
    const date = cutToCalendar({ year: Number(year), month: number, day })
    const settled = year?.length === 4 && isInCalendar(date) ? toDate(date) : null
    if (settled?.precision !== 'day' || !settled.day.startsWith(month)) continue
    const end = index + written.text.length
    const time = readTime(rest)
    const behind = time ? line.indexOf(time.text, end) + time.text.length : end
    const moment = { weekday: null, date: written, time }
    return { length: index, moment, end: behind, isSure: true }
  }
  return null
}

function readTime(rest: string): WrittenTime | null {
  const words = rest.trimStart().split(/\s+/, MOST_WORDS)
  for (let count = words.length; count > 0; count--) {
    const time = parseTime(words.slice(0, count).join(' '))
    if (time) return time
  }
  return null
}
