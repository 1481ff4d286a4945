/** A whole line or value → the weekday, date and time written in it, not yet settled. */
import { hasFigure, plainFigures } from '../../text/figures.js'
import { alternativesOf, findWeekdays } from './date-words.js'
import { matchDates, type WrittenDate } from './written-date.js'
import { parseIsoTime, parseTime, type WrittenTime } from './written-time.js'

export interface WrittenMoment {
  readonly weekday: string | null
  readonly date: WrittenDate
  readonly time: WrittenTime | null
}

const LONGEST = 100
const MOST_LEADS = 3
const LEAD = /^(\p{L}+(?:-\p{L}+)?)(?:\.?[,،]?\s|:\s?)/u
const ON = new RegExp(`^(?:${alternativesOf('on')})$`, 'iu')
const BETWEEN = /^(?:\s?[,;|·•–—/-]\s?|\s)/
/** `Apr 17 17:44:00 CEST 2020`, as Unix writes it: the year belongs to the date. */
const UNIX = /^((?:\p{L}+ )?\p{L}+ \d{1,2}) (\d{1,2}:\d{2}:\d{2}(?: [A-Z]{3,4})?) (\d{4})$/u

/** `text` has single blanks and holds the moment only. Null when it does not. */
export function parseMoment(text: string): WrittenMoment | null {
  if (text.length > LONGEST || !hasFigure(text)) return null
  const plain = plainFigures(text)
  return parseDateFirst(plain.replace(UNIX, '$1, $3 $2')) ?? parseTimeFirst(plain)
}

function parseDateFirst(text: string): WrittenMoment | null {
  for (const { weekday, rest: start } of skipLeads(text)) {
    for (const { written, rest } of matchDates(start)) {
      if (rest === '') return { weekday, date: written, time: null }
      const time = parseRest(rest)
      if (time) return { weekday, date: written, time }
      const behind = weekday === null ? readBehind(rest) : null
      if (behind) return { ...behind, date: written }
    }
  }
  return null
}

const WEEKDAY_BEHIND = /^,?\s(\p{L}{4,13})(?=$|[,\s])/u

/** `November 17, 2000 Friday`, as databases of newspapers write it. */
function readBehind(rest: string): Pick<WrittenMoment, 'weekday' | 'time'> | null {
  const [all = '', word = ''] = WEEKDAY_BEHIND.exec(rest) ?? []
  if (word === '' || !findWeekdays(word)) return null
  const left = rest.slice(all.length)
  if (left === '') return { weekday: word, time: null }
  const time = parseRest(left)
  return time && { weekday: word, time }
}

/** The text itself, then without one word after the other that may stand before a date. */
function* skipLeads(text: string): Generator<{ weekday: string | null; rest: string }> {
  let weekday: string | null = null
  let rest = text
  yield { weekday, rest }
  for (let leads = 0; leads < MOST_LEADS; leads++) {
    const [lead, word = ''] = LEAD.exec(rest) ?? []
    if (lead === undefined) return
    if (findWeekdays(word)) weekday = word
    else if (!ON.test(word)) return
    rest = rest.slice(lead.length)
    yield { weekday, rest }
  }
}

function parseRest(rest: string): WrittenTime | null {
  if (/^T\d/i.test(rest)) return parseIsoTime(rest.slice(1))
  const between = BETWEEN.exec(rest)
  return between && parseTime(rest.slice(between[0].length))
}

/** `17u44 - 17 april 2020` */
function parseTimeFirst(text: string): WrittenMoment | null {
  for (let blank = text.indexOf(' '); blank !== -1; blank = text.indexOf(' ', blank + 1)) {
    const time = parseTime(text.slice(0, blank).replace(/\s?[,|·•–—-]$/, ''))
    const moment =
      time && parseDateFirst(text.slice(blank).replace(BETWEEN, '').replace(BETWEEN, ''))
    if (moment && moment.time === null) return { ...moment, time }
  }
  return null
}
