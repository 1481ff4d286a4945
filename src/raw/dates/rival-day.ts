/** A dated text → the line beside its head or at its foot that gives another day of publication. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import { hasFigure } from '../../text/figures.js'
import type { Draft, Finding } from '../draft.js'
import { isProse } from '../prose.js'
import type { RecordHead } from '../read-head.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'
import { namesPage, readLineParts } from './line-parts.js'
import { hasCue, parseDateLine } from './published.js'

/** A line that could date the text, had nothing above it done so. */
export interface DayLine {
  readonly finding: Finding
  readonly text: string
  readonly start: number
  /** It stands below the intro, where it may be a heading of the text. */
  readonly isBelowIntro: boolean
}

interface Line {
  readonly text: string
  readonly start: number
}

const LONGEST = 120
const MOST_LINES = 12

/** Says that another line gives another day: `De Kempenaar, 3 juni 2021, p. 4` below `26 maart 2022`. */
export function remarkRivalDay(
  head: RecordHead,
  text: string,
  body: Stretch,
  { candidates, book }: { readonly candidates: readonly DayLine[]; readonly book: SourceBook },
): readonly PlacedRemark[] {
  const { moment } = head.draft
  // What the recognizer of the first day has said of the line below it need not be said again.
  if (!moment || head.remarks.some(({ rule }) => rule === 'date-conflict')) return []
  const rival =
    candidates.find(({ finding: { found }, text: line, isBelowIntro }) => {
      return found.moment && (!isBelowIntro || hasCue(line)) && isOtherDay(found, { moment })
    }) ?? findCited(head, text, body, { moment, book })
  return rival ? [remarkAt(rival.start, 'date-conflict', moment.date.text, `“${rival.text}”`)] : []
}

/** Whether two moments are not of the same day, as far as they say it. */
export function isOtherDay(
  { moment: first }: Partial<Draft>,
  { moment: second }: Partial<Draft>,
): boolean {
  const [one, other] = [first?.date, second?.date]
  return one?.year !== other?.year || one?.month !== other?.month || one?.day !== other?.day
}

/** The first line with another day: alone, or beside a paper, among what was left out at the top; beside a paper, above the text or at its foot. */
function findCited(
  { spans }: RecordHead,
  text: string,
  body: Stretch,
  { moment, book }: { readonly moment: WrittenMoment; readonly book: SourceBook },
): Line | undefined {
  const ofPage = spans
    .filter(({ field, start, end }) => field === null && end - start <= LONGEST)
    .map(({ start, end }): Line => ({ text: text.slice(start, end).trim(), start }))
  const isRival = (other: WrittenMoment | null): boolean =>
    other !== null &&
    other.date.day !== null &&
    other.date.year !== null &&
    isOtherDay({ moment: other }, { moment })
  return (
    ofPage.find((line) => isRival(parseDateLine(line.text))) ??
    [...ofPage, ...linesAbove(text, body), ...lastLine(text, body)].find((line) =>
      isRival(citedDay(line.text, book)),
    )
  )
}

/** The day of a line that holds nothing but it, a paper, and a page or a word that says what it is. */
function citedDay(line: string, book: SourceBook): WrittenMoment | null {
  if (line.length > LONGEST || !hasFigure(line)) return null
  const bare = line.replace(/^[([]\s*|\s*[)\]]?\.?$/gu, '')
  const found = findDateInLine(bare)
  if (!found) return null
  const [before, behind] = [bare.slice(0, found.start), bare.slice(found.end)]
  const isPaged = namesPage(before) || namesPage(behind)
  const first = readLineParts(before, 0, book, isPaged)
  const last = readLineParts(behind, found.end, book, isPaged)
  const names = [...(first ?? []), ...(last ?? [])].some(({ field }) => field === 'sources')
  return first && last && names ? found.moment : null
}

function linesAbove(text: string, { start, end }: Stretch): readonly Line[] {
  const lines: Line[] = []
  let offset = start
  while (lines.length < MOST_LINES) {
    const from = skipBlankLines(text, offset, end)
    if (from >= end) break
    const to = endOfLine(text, from, end)
    const line = text.slice(from, to).trim()
    if (line.length > LONGEST || isProse(line)) break
    lines.push({ text: line, start: from })
    offset = to + 1
  }
  return lines
}

function lastLine(text: string, { start, end }: Stretch): readonly Line[] {
  const body = text.slice(Math.max(start, end - 2 * LONGEST), end).trimEnd()
  const at = body.lastIndexOf('\n') + 1
  const from = Math.max(start, end - 2 * LONGEST)
  return at === 0 ? [] : [{ text: body.slice(at).trim(), start: from + at }]
}
