/**
 * A text that no line dates → the day until which it was to be held, or the one day of a line of facts below its headline.
 * Such a line is part of the text or of the page and stays where it is.
 */
import { findDateInLine, type DateInLine } from '../../article/dates/date-in-line.js'
import { settleMoment } from '../../article/dates/date.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import type { ParseContext } from '../../record/settings.js'
import { hasFigure } from '../../text/figures.js'
import { isProse } from '../prose.js'
import type { Draft, Span } from '../draft.js'
import type { Paragraph } from '../paragraphs.js'
import { saysEmbargo } from '../top/top-lines.js'

const LONGEST = 140
/** So many paragraphs may stand over a line of facts: a deck, who wrote. */
const MOST_ABOVE = 3
/** Columns of facts: `2e klasse A   12-03-2011   Toeschouwers: 120` */
const COLUMNS = /\s{3,}|\t|\s*[|•·]\s*/u
const FEWEST_COLUMNS = 3

/** What was read of a record. */
interface Read {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  readonly paragraphs: readonly Paragraph[]
}

interface Line {
  readonly text: string
  readonly start: number
}

export function takeFallbackDate<Reading extends Read>(
  reading: Reading,
  text: string,
  context: ParseContext,
): Reading {
  const { draft } = reading
  if (draft.moment || draft.headerDate || draft.updated || draft.month !== null) return reading
  const line = findEmbargo(reading, text) ?? findFacts(reading, text)
  const found = line && findDateInLine(line.text)
  if (!line || !found || !isUsable(found, context)) return reading
  const at = line.start + found.start
  return {
    ...reading,
    draft: { ...draft, moment: found.moment },
    spans: [
      ...reading.spans,
      { field: 'date', start: at, end: at, at, rule: 'fallback-date', confidence: 0.6 },
    ],
    remarks: [...reading.remarks, remarkAt(line.start, 'date-in-text', line.text)],
  }
}

function isUsable({ moment }: DateInLine, { settings: { zone } }: ParseContext): boolean {
  const { day, year } = moment.date
  return day !== null && year?.length === 4 && settleMoment(moment, { zone, month: null }) !== null
}

/** `EMBARGO tot zaterdag 17 maart 2012, 15.34 uur`: the day from which all may read it. Two such days are none. */
function findEmbargo({ spans, paragraphs }: Read, text: string): Line | null {
  const page = spans
    .filter(({ field }) => field === null)
    .map(({ start, end }): Line => ({ text: text.slice(start, end), start }))
  const lines = [...page, ...paragraphs].filter(
    (line) => line.text.length <= LONGEST && hasFigure(line.text) && saysEmbargo(line.text.trim()),
  )
  return lines.length === 1 ? lines[0]! : null
}

/** A line in columns, one of which is a day; the lines beside it have none. */
function findFacts({ paragraphs }: Read, text: string): Line | null {
  const top = paragraphs.slice(0, MOST_ABOVE)
  const end = top.findIndex(({ text: line }) => isProse(line))
  const short = end === -1 ? top : top.slice(0, end)
  const dated = paragraphs
    .slice(0, MOST_ABOVE * 2)
    .filter(({ text: line }) => line.length <= LONGEST && hasFigure(line) && findDateInLine(line))
  const [only] = dated
  if (!only || dated.length > 1 || !short.includes(only)) return null
  const line = text.slice(only.start, only.end)
  const pieces = line.split(COLUMNS).filter((piece) => piece !== '')
  const days = pieces.filter((piece) => isDay(piece))
  return pieces.length >= FEWEST_COLUMNS && days.length === 1
    ? { text: line, start: only.start }
    : null
}

/** Nothing but the day, or `Datum: ` before it. */
function isDay(piece: string): boolean {
  const found = findDateInLine(piece)
  if (!found) return false
  return (
    /^(?:\p{L}{2,12}\s?:\s*)?$/u.test(piece.slice(0, found.start)) &&
    piece.slice(found.end).trim() === ''
  )
}
