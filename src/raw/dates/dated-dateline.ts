/** `BRUSSEL, 26 maart 2022 – De regering` → the place, the date and the agency before the first sentence. */
import { singleBlanks } from '../../text/unseen.js'
import { findDateInLine, type DateInLine } from '../../article/dates/date-in-line.js'
import { matchDates } from '../../article/dates/written-date.js'
import type { PlacedRemark } from '../../article/remark.js'
import { settleMoment } from '../../article/dates/date.js'
import { mergeSources, readAgencies } from '../dateline.js'
import { namesPage } from './line-parts.js'
import { isDateLine, isNoPlace } from './published.js'
import type { Draft, Finding, Reading, Recognizer, Span, Spot } from '../draft.js'

const WINDOW = 140
const PLACE =
  /^[(]?(?<place>['’]?\p{Lu}[\p{L}'’./-]*(?: \p{Lu}[\p{L}'’./-]*){0,3}(?:, ?\p{Lu}[\p{L}.]{1,20}){0,2}?)[)]?\s*[,:–—-]?\s*[(]?(?=\d|\p{L}{2,10}\.?,? \d)/u
const BEHIND = /^[)]?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?<dash>--|[-–—:=])\s+(?=\S)/u

/** An agency that no list has: `(ALBA)`. */
const SHORT_NAME = /^\p{Lu}\p{L}{1,11}$/u

export const datedDateline: Recognizer = {
  id: 'dated-dateline',
  zone: 'start',
  atMost: 0.97,
  recognize({ text, start }: Spot, { draft, book, context }: Reading): Finding | null {
    if (draft.dateline !== null || !(draft.hasHeader || draft.headline !== null)) return null
    const window = text.slice(0, WINDOW)
    const place = PLACE.exec(window)
    if (!place || isNoPlace(place.groups?.['place'] ?? '')) return null
    const at = place[0].length
    const found = readDate(window.slice(at), draft, context.pathYear)
    const behind = found && BEHIND.exec(window.slice(at + found.end))
    if (!found || !behind || (text.length <= WINDOW && namesPage(text.slice(at + found.end))))
      return null
    const left = text.slice(at + found.end + behind[0].length)
    if (book.findAt(left, 0)?.end === left.length || findDateInLine(left)?.start === 0) return null
    if (isDateLine(left) || isOtherEnd(left)) return null
    const settled = settleMoment(found.moment, { zone: context.settings.zone, month: draft.month })
    if (!settled) return null
    const { agency } = behind.groups ?? {}
    const known = agency === undefined ? [] : readAgencies(agency, book)
    if (known === null && !SHORT_NAME.test(agency ?? '')) return null
    // Who stands where an agency stands sent it, whether a list has it or not.
    const agencies = known ?? (agency === undefined ? [] : [agency])
    const rule = 'dated-dateline'
    const end = start + at + found.end + behind[0].trimEnd().length
    const name = singleBlanks(place.groups?.['place'] ?? '')
    const open = agencies.length > 0 ? text.indexOf('(', at + found.end) : -1
    const dateEnd = open === -1 ? end : start + open
    const spans: readonly [Span, ...Span[]] = [
      { field: 'dateline', start, end: start + at, at: start, rule, confidence: 0.97 },
      { field: 'date', start: start + at, end: dateEnd, at: start + at, rule, confidence: 0.9 },
      ...(open === -1
        ? []
        : [
            {
              field: 'sources' as const,
              start: dateEnd,
              end,
              at: dateEnd + 1,
              rule,
              confidence: 0.96,
            },
          ]),
    ]
    const sources = mergeSources(draft.sources, agencies)
    const unknown: readonly PlacedRemark[] =
      known === null
        ? [
            { rule: 'dateline-unknown', words: [name], offset: start },
            { rule: 'source-unknown', words: [agency ?? ''], offset: dateEnd + 1 },
          ]
        : []
    if (!draft.moment)
      return {
        found: { dateline: name, sources, moment: found.moment },
        spans,
        remarks: [...unknown, ...tellYear(found, draft, start + at)],
      }
    const isSame = draft.moment.date.day === found.moment.date.day
    return {
      found: { dateline: name, sources },
      spans,
      remarks: isSame
        ? unknown
        : [
            ...unknown,
            {
              rule: 'date-conflict',
              words: [draft.moment.date.text, `the dateline (${found.moment.date.text})`],
              offset: start + at,
            },
          ],
    }
  },
}

const LONGEST_PLACE = 40

/** `Lier 3 maart 1931 – Mechelen 4 mei 2009` is a life: behind the dash stand a place and a day, and nothing else. */
function isOtherEnd(left: string): boolean {
  const day = left.length > WINDOW ? null : findDateInLine(left)
  return day !== null && day.start <= LONGEST_PLACE && !/[\p{L}\d]/u.test(left.slice(day.end))
}

/** No line of the text says the year. */
function tellYear(
  { moment: { date } }: DateInLine,
  { month }: Draft,
  offset: number,
): readonly PlacedRemark[] {
  const isWritten = date.year === null || date.text.includes(date.year.slice(-2)) || month !== null
  return isWritten
    ? []
    : [{ rule: 'short-year', words: [date.text, `${date.text} ${date.year}`], offset }]
}

/** A date right there; one without a year only where the header has its month, or the path the year. */
function readDate(text: string, draft: Draft, pathYear?: string): DateInLine | null {
  const whole = findDateInLine(text)
  if (whole?.start === 0) return whole
  if ((draft.month === null && pathYear === undefined) || draft.moment) return null
  for (const { written } of matchDates(text)) {
    if (written.year !== null || written.day === null) continue
    return {
      moment: {
        weekday: null,
        date: draft.month === null ? { ...written, year: pathYear ?? null } : written,
        time: null,
      },
      start: 0,
      end: written.text.length,
    }
  }
  return null
}
