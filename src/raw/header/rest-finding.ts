/** What readers of the line of a header give and are given. */
import type { CalendarDate } from '../../article/dates/calendar.js'
import type { Finding, Reading, Span } from '../draft.js'
import type { InitialsEvidence } from './initials.js'

/** What a header says besides its month; nothing where the rest of its line is the first paragraph. */
export type RestFinding = Omit<Finding, 'spans'> & { readonly spans: readonly Span[] }

/** What is known about initials, and about the record that the header begins. */
export interface RestEvidence extends InitialsEvidence {
  /** What the archive knows of sources; none where only the headline is asked for. */
  readonly reading?: Reading
  /** The month of the header, and its day where it has one. */
  readonly tag?: CalendarDate
}

export type RestReader = (rest: string, start: number, evidence: RestEvidence) => RestFinding | null

/** All of `rest` as the span of one field. */
export function claimRest(
  rest: string,
  start: number,
  field: Span['field'],
  rule: string,
  confidence: number,
): Span {
  return { field, start, end: start + rest.length, at: start, rule, confidence }
}

/** A line below a place or a name that is longer is its text. */
const TEXT_BELOW = 70

export function isTextBelow(body: string): boolean {
  const [line = ''] = body.trimStart().split('\n', 1)
  return line.length > TEXT_BELOW && !/^\d/.test(line)
}
