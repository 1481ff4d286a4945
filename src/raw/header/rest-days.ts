/** The rest of the line of a header, where it begins with a day → that day as written. */
import { findWeekdays } from '../../article/dates/date-words.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import { parseTime } from '../../article/dates/written-time.js'
import { isPlace } from '../places.js'
import { isNoPlace, parseDateLine } from '../dates/published.js'
import { claimRest, type RestEvidence, type RestFinding } from './rest-finding.js'

/** `zaterdag 8 december 2018 , 23:18` */
export function readMoment(
  rest: string,
  start: number,
  evidence?: RestEvidence,
): RestFinding | null {
  const day = evidence && findShortDay(rest, evidence)
  const moment =
    parseDateLine(rest.replace(/\s+,/g, ',')) ?? (day?.end === rest.length ? day.moment : null)
  if (!moment || moment.date.day === null) return null
  return { found: { moment }, spans: [claimRest(rest, start, 'date', 'date-line', 0.95)] }
}

const PLACE_AND_DAY = /^(\p{Lu}[\p{L}'’.-]*(?:[ -]\p{Lu}[\p{L}'’.-]*){0,2}),\s+(?=.*\d{4})/u

/** `Brussel, 18 april 2020` */
export function readPlaceAndMoment(rest: string, start: number): RestFinding | null {
  const [lead = '', place = ''] = PLACE_AND_DAY.exec(rest) ?? []
  if (lead === '' || isNoPlace(place)) return null
  const dated = readMoment(rest.slice(lead.length), start + lead.length)
  if (!dated) return null
  const isDoubtful = place.includes(' ') && !isPlace(place)
  return {
    found: { ...dated.found, dateline: place },
    spans: [
      claimRest(lead, start, 'dateline', 'place-and-date-line', isDoubtful ? 0.6 : 0.9),
      ...dated.spans,
    ],
    remarks: isDoubtful ? [{ rule: 'place-unknown', words: [place], offset: start }] : [],
  }
}

export interface DayBefore {
  readonly moment: WrittenMoment
  /** Where the line goes on behind it. */
  readonly end: number
}

/** The day that the line begins with. One without a year is one only of the month of the header. */
export function findDayBefore(rest: string, evidence: RestEvidence): DayBefore | null {
  const whole = findDateInLine(rest)
  return whole?.start === 0 ? whole : findShortDay(rest, evidence)
}

function findShortDay(rest: string, { tag }: RestEvidence): DayBefore | null {
  const [all = '', word, day, month, clock] = SHORT_DAY.exec(rest) ?? []
  if (all === '' || !tag || Number(month) !== tag.month) return null
  // `3/4 van de mensen` is a part of them.
  const isWeekday = word !== undefined && findWeekdays(word) !== null
  if (word === undefined ? clock === undefined : !isWeekday) return null
  const time = clock === undefined ? null : parseTime(clock)
  if (clock !== undefined && !time?.clock) return null
  const date = {
    text: `${day}/${month}`,
    year: String(tag.year),
    month: tag.month,
    day: Number(day),
    order: 'fixed' as const,
  }
  return { moment: { weekday: word ?? null, date, time }, end: all.length }
}

/** `vr 03/04 09:12`, `03.04 - 9u12` */
const SHORT_DAY =
  /^(?:(\p{L}{2,10})\.?,?\s+)?(\d{1,2})[/.-](\d{1,2})\.?(?:\s*[,|-]?\s+(?:om\s+|à\s+|um\s+)?(\d{1,2}[:.uh]\d{2})(?:\s?(?:uur|u|h|uhr))?)?(?![\p{L}\d/.-])/iu
