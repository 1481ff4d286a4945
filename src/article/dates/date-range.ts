/** Several days, a season, a year in doubt → as much of the date as is certain. */
import { alternativesOf, findMonth, findWeekdays } from './date-words.js'
import { matchDates, type WrittenDate } from './written-date.js'

export interface VagueDate {
  readonly written: WrittenDate
  /** range: some days or months, of which the month or year is kept; vague: a part of a year or month. */
  readonly kind: 'range' | 'vague'
  /** The month or year that is kept, as keys have it. */
  readonly kept: string
}

const LONGEST = 70
const JOINT = String.raw`\s*(?:[-–—/+&]|(?:en|and|et|und|y|e|tot(?: en met)?|t\/m|to|until|through|au|bis|hasta|al?|ao)(?=\s))\s*`
const WEEKDAY = String.raw`(?:(\p{L}{2,10})\.?,?\s+)?`
const DAY = String.raw`\d{1,2}(?:ste|e|er|st|nd|rd|th)?\.?`
const DAYS = new RegExp(
  `^${WEEKDAY}(${DAY})${JOINT}${WEEKDAY}(?=${DAY}(?:[\\s-]|\\s?\\p{L}))`,
  'iu',
)
const WHOLE = new RegExp(`^${JOINT}`, 'iu')
const WEEKEND = /^(?:het )?(?:week-?end|week)(?: van| of| du| vom)?\s+/iu
const SEASON =
  /^(?:(?:de |the |l[’'])?(?:zomer|winter|lente|voorjaar|najaar|herfst|spring|summer|autumn|fall|printemps|été|automne|hiver|frühling|sommer|herbst|pasen|pinksteren|kerst(?:mis)?|nieuwjaar|easter|whitsun|christmas|pâques|pentecôte|noël|ostern|pfingsten|weihnachten)|begin|eind(?:e)?|midden|medio|early|mid|late|end(?: of)?|début|fin|mi|anfang|mitte|ende)(?:\.|,| van| of| de)?[\s-]+(\d{4})$/iu
/** `begin juni 1994`, `mid-June 1994`, `mi-juin 1994`: in that month, and no day is made up. */
const IN_MONTH =
  /^(?:begin|eind(?:e)?|midden|medio|half|(?:eerste|tweede) helft(?: van)?|early|mid|late|(?:the )?(?:beginning|middle|end) of|début|courant|mi|fin|anfang|mitte|ende)[\s-]+(\p{L}{3,10})\.?,?\s+(\d{4})$/iu
/** `juni/juli 1994`, `mai et juin 1994` */
const MONTHS = new RegExp(`^(\\p{L}{3,10})\\.?${JOINT}(\\p{L}{3,10})\\.?,?\\s+(\\d{4})$`, 'iu')
const ABOUT =
  /^(?:ca\.?|circa|rond|omstreeks|around|about|c\.|vers|env\.|environ|um|etwa)\s*(\d{4})$/iu
const DOUBT = /^[([]?(\d{4})\s?\?[)\]]?$/
/** `DecJan 2023`, the months of an issue for two. */
const DOUBLE_ISSUE = /^(\p{Lu}\p{Ll}{2})(\p{Lu}\p{Ll}{2})(?=\s\d{4}$)/u
const ON = new RegExp(`^(?:${alternativesOf('on')})\\s+`, 'iu')

/** `text` must be such a date and nothing else. */
export function parseVagueDate(text: string): VagueDate | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null
  const line = text.replace(ON, '').replace(DOUBLE_ISSUE, '$1/$2')
  return parseYear(line) ?? parseMonth(line) ?? parseRange(line.replace(WEEKEND, ''), text)
}

function parseYear(text: string): VagueDate | null {
  const year = SEASON.exec(text)?.[1] ?? ABOUT.exec(text)?.[1] ?? DOUBT.exec(text)?.[1]
  if (year === undefined || !/^(?:1[5-9]|20|21)/.test(year)) return null
  const written: WrittenDate = { text, year, month: null, day: null, order: 'fixed' }
  return { written, kind: 'vague', kept: year }
}

function parseMonth(text: string): VagueDate | null {
  const [, word = '', inYear = ''] = IN_MONTH.exec(text) ?? []
  const [, from = '', to = '', year = inYear] = MONTHS.exec(text) ?? []
  if (!/^(?:1[5-9]|20|21)/.test(year)) return null
  const month = findMonth(word)
  if (word !== '' && month !== null) {
    const kept = `${year}-${String(month).padStart(2, '0')}`
    return { written: { text, year, month, day: null, order: 'fixed' }, kind: 'vague', kept }
  }
  const [first, last] = [findMonth(from), findMonth(to)]
  if (first === null || last === null || first >= last) return null
  const written: WrittenDate = { text, year, month: null, day: null, order: 'fixed' }
  return { written, kind: 'range', kept: year }
}

/** `March 4-10, 1935` */
const MONTH_FIRST =
  /^(?<word>\p{L}{3,10})\.? (?<first>\d{1,2})\s?[-–—]\s?(?<last>\d{1,2}),? (?<year>\d{4})$/u

function parseRange(line: string, text: string): VagueDate | null {
  const { word, first: from = '', last = '', year = '' } = MONTH_FIRST.exec(line)?.groups ?? {}
  const month = word === undefined ? null : findMonth(word)
  if (month !== null) {
    const end = readDay(`${last} ${word} ${year}`)
    return end && rangeOf({ ...end, day: Number.parseInt(from, 10) }, end, text)
  }
  const days = DAYS.exec(line)
  const [, weekday, first = '', other] = days ?? []
  if (days && isWeekday(weekday) && isWeekday(other)) {
    const end = readDay(line.slice(days[0].length))
    return (
      end &&
      rangeOf({ year: end.year, month: end.month, day: Number.parseInt(first, 10) }, end, text)
    )
  }
  return parseTwoDates(line, text)
}

interface Day {
  readonly year: string
  readonly month: number
  readonly day: number
}

/** `3 juni 1994 - 4 juni 1994`, `30 juni - 1 juli 1994` */
function parseTwoDates(line: string, text: string): VagueDate | null {
  for (const { written, rest } of matchDates(withoutWeekday(line))) {
    const joint = WHOLE.exec(rest)
    const { month, day } = written
    if (!joint || month === null || day === null || written.order !== 'fixed') continue
    const end = readDay(withoutWeekday(rest.slice(joint[0].length)))
    if (end) return rangeOf({ year: written.year ?? end.year, month, day }, end, text)
  }
  return null
}

/** A whole date that fills `text`. */
function readDay(text: string): Day | null {
  for (const { written, rest } of matchDates(text)) {
    const { year, month, day } = written
    if (rest === '' && year?.length === 4 && month !== null && day !== null)
      return { year, month, day }
  }
  return null
}

function rangeOf(first: Day, last: Day, text: string): VagueDate | null {
  if (first.year !== last.year || orderOf(first) >= orderOf(last)) return null
  const { year } = first
  const month = first.month === last.month ? first.month : null
  const kept = month === null ? year : `${year}-${String(month).padStart(2, '0')}`
  return { written: { text, year, month, day: null, order: 'fixed' }, kind: 'range', kept }
}

function orderOf({ month, day }: Day): number {
  return month * 100 + day
}

function isWeekday(word: string | undefined): boolean {
  return word === undefined || (findMonth(word) === null && findWeekdays(word) !== null)
}

function withoutWeekday(text: string): string {
  const [lead = '', word = ''] = /^(\p{L}{2,10})\.?,?\s+/u.exec(text) ?? []
  return lead !== '' && isWeekday(word) ? text.slice(lead.length) : text
}
