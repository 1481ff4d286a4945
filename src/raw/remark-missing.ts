/** What was read in a record → remarks about the fields that it lacks or leaves in doubt. */
import { alternativesOf } from '../article/dates/date-words.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { readCount } from './page/comment-count.js'
import { remarkAt, type PlacedRemark } from '../article/remark.js'
import { parseDateLine } from './dates/published.js'
import type { RawReading } from './read-record.js'
import { isCutOff } from '../article/body/cut-off.js'

/** The record must have a headline or a body. */
export function remarkMissing(reading: RawReading): readonly PlacedRemark[] {
  const { draft, spans, remarks, paragraphs, start } = reading
  const [lead] = paragraphs
  const last = paragraphs.at(-1)
  const top = spans.find(({ field }) => field !== null)?.at ?? lead?.start ?? start
  const isSigned = draft.initials.length > 0 || draft.authors.length > 0
  const isBelowTop = spans.some(({ rule }) => rule === 'below-page-top')
  const isDoubtful = remarks.some(({ rule }) => rule === 'initials-ambiguous')
  return [
    ...(draft.hasHeader || isBelowTop ? [] : [remarkAt(top, 'no-header')]),
    ...(draft.headline === null
      ? [remarkAt(top, 'no-headline', 'the first words of the text')]
      : []),
    ...(draft.hasHeader && !isSigned && !isDoubtful ? [remarkAt(top, 'no-initials')] : []),
    ...(draft.sources.length === 0 ? [remarkAt(lead?.start ?? top, 'no-source')] : []),
    ...remarkCount(reading),
    ...remarkLeft(reading),
    ...remarkUnread(reading),
    ...(lead ? [] : [remarkAt(top, 'no-body')]),
    ...remarkJoined(reading),
    ...(last && isCutOff(last.text) ? [remarkAt(last.start, 'cut-off')] : []),
  ]
}

/** `vrijdag 3 juni` dates nothing: nobody may make up a year. Nor does a date among words that nothing knows. */
function remarkUnread({ draft, paragraphs }: RawReading): readonly PlacedRemark[] {
  if (draft.moment || (draft.headerDate?.day ?? null) !== null) return []
  return paragraphs
    .slice(0, NEAR)
    .filter(({ text }) => (draft.month === null && isYearless(text)) || isDatedLine(text))
    .map(({ text, start }) => remarkAt(start, 'unread-date', text))
}

/** `Jan Peeters, onze man in Gent 17 april 2020 om 17:44`: too short for a paragraph, and no sentence. */
function isDatedLine(text: string): boolean {
  if (text.length > 2 * LONGEST || /[.!?]["”’»)]?$/.test(text) || HEAD_LIKE.test(text)) return false
  return findDateInLine(text) !== null
}

function isYearless(text: string): boolean {
  const date = text.length > LONGEST ? null : parseDateLine(text)?.date
  return date !== undefined && date !== null && date.year === null && date.day !== null
}

function remarkJoined({ paragraphs }: RawReading): readonly PlacedRemark[] {
  const count = paragraphs.reduce((sum, { joined = 0 }) => sum + joined, 0)
  const first = paragraphs.find(({ joined = 0 }) => joined > 0)
  return first ? [remarkAt(first.start, 'words-joined', String(count))] : []
}

/** How far into the text a line of the head may have slipped, and how long such a line is. */
const NEAR = 4
const LONGEST = 60
const SEPARATOR = String.raw`[ ./-]+`
const HEAD_LIKE = new RegExp(
  `^(?:[([]?\\d{1,2}${SEPARATOR}(?:\\d{1,2}|\\p{L}{3,10})${SEPARATOR}\\d{2,4}(?!\\d)|\\d{1,2}[u:h]\\d{2}$|(?:${alternativesOf('source')})\\s?:)`,
  'iu',
)

/** A misspelt date ends the head, and what stands below it is read as text. */
function remarkLeft({ draft, paragraphs }: RawReading): readonly PlacedRemark[] {
  if (!draft.hasHeader) return []
  return paragraphs
    .slice(0, NEAR)
    .filter(({ text }) => HEAD_LIKE.test(text) && (text.length <= LONGEST || /^\p{L}/u.test(text)))
    .map(({ text, start }) => remarkAt(start, 'line-left', text.slice(0, LONGEST)))
}

/** A count is expected only where a source is named. */
function remarkCount({ draft, spans, paragraphs }: RawReading): readonly PlacedRemark[] {
  const source = spans.find(({ rule }) => rule === 'source-cue')
  const [lead] = paragraphs
  if (draft.comments !== null || !source || !lead || lead.start < source.end) return []
  const figures = readCount(lead.text)
  const offset = lead.start
  return [
    figures === null
      ? { rule: 'no-count', words: [], offset }
      : { rule: 'count-or-lead', words: [figures], offset },
  ]
}
