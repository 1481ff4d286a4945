/** A headline that ends in the date of publication → the headline without it, and that date. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { calendarDate } from '../../record/date.js'
import { type MonthKey, zoneName } from '../../record/strings.js'
import { settleMoment } from '../../article/dates/date.js'
import { singleBlanks } from '../../text/unseen.js'
import type { Span } from '../draft.js'
import { findTrailingDate, SERIES } from './find-trailing-date.js'
import { isProse } from '../prose.js'
import type { RecordHead } from '../read-head.js'
import { endOfLine } from '../stretch.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'

/**
 * `Exclusief voor abonnees Musea gaan dicht 16 april 2020`, where no line gives the date. Without such a notice a date at
 * the end of a headline is what the news is about.
 */
export function takeTrailingDate(head: RecordHead, text: string): RecordHead {
  const { draft, spans } = head
  const index = spans.findIndex(({ field }) => field === 'headline')
  const span = spans[index]
  if (draft.moment || !span) return head
  const line = text.slice(span.at, span.end)
  if (SERIES.test(line)) return dateBySeries(head, line, span)
  const trailing = findTrailingDate(line)
  if (!trailing || !isOfMonth(trailing.moment, draft.month)) return head
  if (!draft.isForSubscribers && !isPublication(line.slice(0, trailing.length), head, text))
    return head
  const headline = line.slice(0, trailing.length).trimEnd()
  const at = span.at + trailing.index
  const behind = span.at + headline.length
  const date: Span = {
    ...span,
    field: 'date',
    start: behind,
    at,
    rule: 'trailing-date',
    confidence: 0.7,
  }
  return {
    ...head,
    draft: { ...draft, headline: headline.replace(/[ \t]+/g, ' '), moment: trailing.moment },
    spans: spans.toSpliced(index, 1, { ...span, end: behind }, date),
    remarks: [
      ...head.remarks,
      { rule: 'date-in-headline', words: [line.slice(trailing.index)], offset: at },
    ],
  }
}

const LONGEST_SERIES = 160

/** Nothing but the date may follow the name; that of another month than the header's is none. */
function dateBySeries(head: RecordHead, line: string, span: Span): RecordHead {
  const found = line.length > LONGEST_SERIES ? null : findDateInLine(singleBlanks(line))
  const { text = '' } = found?.moment.date ?? {}
  const at = line.lastIndexOf(text)
  if (!found || at === -1 || !/^[\s.)]*$/.test(line.slice(at + text.length))) return head
  if (!isOfMonth(found.moment, head.draft.month)) return head
  const from = span.at + at
  const claim = { start: from, end: from, at: from, rule: 'trailing-date', confidence: 0.7 }
  return {
    ...head,
    draft: { ...head.draft, moment: found.moment },
    spans: [...head.spans, { ...claim, field: 'date' }],
    remarks: [...head.remarks, { rule: 'date-of-series', words: [text], offset: from }],
  }
}

/** A headline of so many words needs no date to be one. */
const FEWEST_WORDS = 4

/** Where nothing says so, the header must be of the same month; without one, a sentence must follow that needs no day. */
function isPublication(
  headline: string,
  { draft: { month }, bodyStart }: RecordHead,
  text: string,
): boolean {
  if (headline.trim().split(/\s+/).length < FEWEST_WORDS) return false
  const end = endOfLine(text, bodyStart, text.length)
  return month !== null || isProse(text.slice(bodyStart, end).trim())
}

/** A date of another month than the header's is what the headline is about. */
function isOfMonth(moment: WrittenMoment, month: MonthKey | null): boolean {
  const settled = settleMoment(moment, { zone: zoneName('UTC'), month })
  return month === null || settled?.date.precision === 'month'
    ? settled !== null
    : calendarDate(settled?.date ?? { precision: 'none' })?.startsWith(month) === true
}
