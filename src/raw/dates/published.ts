/** A line that holds the date or the time of publication, or both → that moment as written. */
import { alternativesOf, findMonth, findWeekdays } from '../../article/dates/date-words.js'
import { settleMoment } from '../../article/dates/date.js'
import type { PlacedRemark } from '../../article/remark.js'
import type { Span, Draft, Finding, Reading, Recognizer, Spot } from '../draft.js'
import { parseMoment, type WrittenMoment } from '../../article/dates/written-moment.js'
import { parseTime } from '../../article/dates/written-time.js'
import { isRelativeWord } from '../page/furniture.js'
import { isSection } from '../top/kicker.js'
import { isPersonName } from '../names/person-name.js'
import { isPlace } from '../places.js'
import { hasFigure } from '../../text/figures.js'
import { singleBlanks } from '../../text/unseen.js'

/** No such line of a scraped head is longer. */
const LONGEST = 70
const CUE = new RegExp(
  `^(?:${alternativesOf('published')})(?!\\p{L})\\s*(?:(?:${alternativesOf('on')})\\s+)?[:：]?\\s*`,
  'iu',
)
const UPDATE = new RegExp(
  `^(.{4,70}?)[\\s,;|•·(–—/-]+(?:${alternativesOf('updated')})(?!\\p{L})`,
  'iu',
)
/** What may stand around a date: `(17 april 2020)`, `17 april 2020.` */
const MARKS = /^[([]|[)\].,;:]+$/g
/** `Brussel, 17 april 2020`, `Fait à Namur, le 3 mai 2011`, `Neustadt an der Orla, den 10. April 2015` */
const PLACE =
  /^(?:(?:Fait à|Done at|Gedaan te|Opgemaakt te|Geschehen zu|Hecho en|Fatto a|En|Em|In|Te) )?(\p{Lu}[\p{L}'’.-]*(?: (?:(?:a[mn]|im|in|ob|bei|aan|op|sur|sous|lès|upon|under|over|d[eo]l?|di|da|van)(?: (?:de[nr]?|la|les?|het|the))? )?\p{Lu}[\p{L}'’.-]*){0,2})(?:,\s*|\s*[-–—|]\s*)(?=.*\d{4})/u

/** `12 | 03 | 2011`, `12.mar.2011`: as some sites set a day. */
const BARRED = /(?<=^|\s)(\d{1,2}) ?[|•·] ?(\d{1,2}) ?[|•·] ?(\d{4})(?=$|\s)/u
const POINTED = /(?<=^|\s)(\d{1,2})\.(\p{L}{3,9})\.?(\d{4})(?=$|\s)/u

/** `d.d. 9 februari 2022`, as offices date a letter. */
const DATED = /^(?:d\.\s?d|dd)\.?\s?(?=\d)/iu

/** Blanks are single, and the parts of a day stand as most sites set them. */
function tidyDate(line: string): string {
  return singleBlanks(line)
    .replace(DATED, '')
    .replace(BARRED, '$1/$2/$3')
    .replace(POINTED, '$1 $2 $3')
}

/** `vrijdag 17 april 2020 om 17u44`, `Gepubliceerd op 17/04/2020`; an update may follow on the line. */
export const dateLine: Recognizer = {
  id: 'date-line',
  zone: 'line',
  atMost: 0.98,
  recognize({ text, start, next }: Spot, { draft, context }: Reading): Finding | null {
    const line = beforeUpdate(text)
    const lead = CUE.exec(line)?.[0].length ?? 0
    const written = line.slice(lead)
    const moment = readMoment(written, draft, context.settings.zone)
    const dated = moment ?? addPathYear(written, draft, context)
    if (!dated) return null
    const spans = claimMoment(dated, line, start, lead, 'date-line')
    if (moment) return { found: { moment }, spans, remarks: remarkRival(moment, next, start) }
    const { text: day, year } = dated.date
    return {
      found: { moment: dated },
      spans,
      remarks: [{ rule: 'short-year', words: [day, `${day} ${year}`], offset: start }],
    }
  },
}

/** Another day right below, that nothing explains. */
function remarkRival(
  { date: { text, year, month, day } }: WrittenMoment,
  next: string,
  offset: number,
): readonly PlacedRemark[] {
  const other = CUE.test(next) ? null : parseDateLine(next)?.date
  if (!other || day === null || other.day === null || other.year === null) return []
  if (other.year === year && other.month === month && other.day === day) return []
  return [{ rule: 'date-conflict', words: [text, `“${next}”`], offset }]
}

/** `Brussel, 17 april 2020`: a dateline in the old sense. `Zaak C-12/2019` has no day, and is none. */
export const placeAndDateLine: Recognizer = {
  id: 'place-and-date-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft, context }: Reading): Finding | null {
    const line = beforeUpdate(text)
    const [lead = '', place = ''] = line.length > LONGEST ? [] : (PLACE.exec(line) ?? [])
    const moment =
      lead === '' ? null : readMoment(line.slice(lead.length), draft, context.settings.zone)
    if (!moment || draft.moment || draft.dateline !== null) return null
    if (moment.date.day === null || isNoPlace(place) || isSection(place)) return null
    if (lead.startsWith(place) && isPersonName(place))
      return claimSigned(moment, { text: line, start, name: place, lead: lead.length })
    // `Jan Peeters, 17 april 2020` looks the same; `Fait à` says what it is.
    const isTold = !lead.startsWith(place) || (lead.includes(',') && !place.includes(' '))
    const isSure = isTold || isPlace(place)
    const rule = 'place-and-date-line'
    const from = start + lead.length
    return {
      found: { moment, dateline: place },
      spans: [
        { field: 'dateline', start, end: from, at: start, rule, confidence: 0.9 },
        ...claimMoment(moment, line.slice(lead.length), from, 0, rule),
      ],
      remarks: isSure ? [] : [{ rule: 'place-unknown', words: [place], offset: start }],
    }
  },
}

interface SignedDay {
  readonly text: string
  readonly start: number
  readonly name: string
  readonly lead: number
}

/** `Jan Peeters, 17 april 2020`: a first name that is known, and a day. */
function claimSigned(moment: WrittenMoment, { text, start, name, lead }: SignedDay): Finding {
  const rule = 'name-and-date'
  const from = start + lead
  return {
    found: { moment, authors: [name] },
    spans: [
      { field: 'authors', start, end: from, at: start, rule, confidence: 0.9 },
      ...claimMoment(moment, text.slice(lead), from, 0, rule),
    ],
    remarks: [{ rule: 'author-guessed', words: [name], offset: start }],
  }
}

const BYLINE = new RegExp(`^(?:${alternativesOf('byline')})\\s`, 'iu')
const OF_DATE = new RegExp(
  `^(?:${alternativesOf('published')}|${alternativesOf('updated')})(?!\\p{L})`,
  'iu',
)

/** `Apr - 05-2019`, `Vrijdag`, `Gisteren`, `Door Jan Peeters`, `Bijgewerkt` name no place. */
export function isNoPlace(place: string): boolean {
  const word = place.replace(/\.$/, '')
  if (findMonth(word) !== null || findWeekdays(word) !== null) return true
  if (OF_DATE.test(word)) return true
  return isRelativeWord(word) || (BYLINE.test(place) && !isPlace(place))
}

/** `17u44`, `om 17.44 uur` */
export const timeLine: Recognizer = {
  id: 'time-line',
  zone: 'line',
  atMost: 0.97,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (draft.time || draft.moment?.time || !(draft.hasHeader || draft.moment)) return null
    const line = beforeUpdate(text)
    const time = line.length > LONGEST ? null : parseTime(singleBlanks(line))
    const end = start + line.length
    return (
      time && {
        found: { time },
        spans: [{ field: 'time', start, end, at: start, rule: 'time-line', confidence: 0.97 }],
      }
    )
  },
}

/** A line that is a date, as far as its words go. Null for any other. */
export function parseDateLine(line: string): WrittenMoment | null {
  if (line.length > LONGEST || !hasFigure(line)) return null
  const written = line.slice(CUE.exec(line)?.[0].length ?? 0)
  return parseMoment(tidyDate(written).replace(MARKS, ''))
}

/** A line that is a date, with the place before it or without: `Brussel, den 17 april 2020`. */
export function isDateLine(line: string): boolean {
  if (parseDateLine(line) !== null) return true
  const lead = line.length > LONGEST ? null : PLACE.exec(line)?.[0]
  const moment = lead ? parseDateLine(line.slice(lead.length)) : null
  return moment !== null && moment.date.day !== null
}

/** `Gepubliceerd op` says what day it is. */
export function hasCue(line: string): boolean {
  return CUE.test(line)
}

/** The line without `Gepubliceerd op` before its date. */
export function withoutCue(line: string): string {
  return line.slice(CUE.exec(line)?.[0].length ?? 0)
}

/** `17 april 2020 17u44 - bijgewerkt om 18u10` → the part before the update. */
export function beforeUpdate(text: string): string {
  if (text.length > 2 * LONGEST) return text
  return UPDATE.exec(text)?.[1] ?? text
}

/** Null too where it is open which date it is, or where it contradicts the one found before. */
function readMoment(
  line: string,
  draft: Draft,
  zone: Reading['context']['settings']['zone'],
): WrittenMoment | null {
  if (line.length > LONGEST || !hasFigure(line)) return null
  const moment = parseMoment(tidyDate(line).replace(MARKS, ''))
  if (!moment || (moment.date.month === null && !isYearOf(moment, draft))) return null
  if (!settleMoment(moment, { zone, month: draft.month })) return null
  if (!draft.moment) return moment
  const { year, month, day } = draft.moment.date
  const isSame = moment.date.year === year && moment.date.month === month && moment.date.day === day
  return isSame && !(draft.moment.time && moment.time)
    ? { ...moment, time: moment.time ?? draft.moment.time }
    : null
}

/** `3 mei` in the folder `2015`, below a headline. */
function addPathYear(
  line: string,
  draft: Draft,
  { pathYear, settings: { zone } }: Reading['context'],
): WrittenMoment | null {
  const isOpen = draft.moment === null && draft.headerDate === null && draft.headline !== null
  if (pathYear === undefined || !isOpen || line.length > LONGEST || !hasFigure(line)) return null
  const moment = parseMoment(singleBlanks(line).replace(MARKS, ''))
  if (!moment || moment.date.year !== null || moment.date.day === null) return null
  const dated = { ...moment, date: { ...moment.date, year: pathYear } }
  const settled = settleMoment(dated, { zone, month: null })
  return settled?.remarks.every(({ rule }) => rule !== 'bad-date') === true ? dated : null
}

/** A year alone is a date only where the header names that year. */
function isYearOf({ date }: WrittenMoment, { month }: Draft): boolean {
  return date.year !== null && month?.startsWith(date.year) === true
}

/** The date and its time have a span of the line each. */
function claimMoment(
  { date, time }: WrittenMoment,
  line: string,
  start: number,
  lead: number,
  rule: string,
): readonly [Span, ...Span[]] {
  const end = start + line.length
  const whole: Span = { field: 'date', start, end, at: start + lead, rule, confidence: 0.98 }
  const timeAt = time ? line.lastIndexOf(time.text) : -1
  if (timeAt <= lead || date.text === '') return [whole]
  const split = start + timeAt
  return [
    { ...whole, end: split },
    { ...whole, field: 'time', start: split, at: split },
  ]
}
