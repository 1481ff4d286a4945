/** A text whose head gives no date → the line near its top that does, and the text without it. */
import { hasFigure } from '../../text/figures.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import type { ParseContext } from '../../record/settings.js'
import { dateAmong, nameAndDay } from './date-among.js'
import { dayBeforeLead } from './day-before-lead.js'
import type { Draft, Finding, Reading, Recognizer, Spot } from '../draft.js'
import { labelledDay } from './labelled-day.js'
import { mastheadLine } from '../top/masthead.js'
import { isProse } from '../prose.js'
import { dateLine, hasCue, placeAndDateLine, timeLine } from './published.js'
import type { RecordHead } from '../read-head.js'
import { isOtherDay, remarkRivalDay } from './rival-day.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'
import { updatedLine } from './updated.js'

export interface DatedHead extends RecordHead {
  /** The text of the record behind its head, in order. */
  readonly bodies: readonly Stretch[]
}

const MOST_LINES = 40
const LONGEST = 120
/** So many paragraphs may stand over the date where a header has its month. */
const MOST_PARAGRAPHS = 3
const RECOGNIZERS: readonly Recognizer[] = [
  dateLine,
  dateAmong,
  nameAndDay,
  placeAndDateLine,
  updatedLine,
  mastheadLine,
  labelledDay,
]

interface Candidate extends Stretch {
  readonly finding: Finding
  readonly text: string
  /** Above all running text the line says itself that this is the day of publication. */
  readonly isSure: boolean
  /** It stands below the intro, and nothing but its time of day says that it is no heading of the text. */
  readonly isBelowIntro: boolean
}

export function takeLateDate(
  head: RecordHead,
  text: string,
  end: number,
  known: { readonly book: SourceBook; readonly context: ParseContext },
): DatedHead {
  const body = { start: head.bodyStart, end }
  const { draft } = head
  if (draft.moment || (draft.headerDate?.day ?? null) !== null)
    return {
      ...head,
      remarks: [...head.remarks, ...remarkRival(head, text, body, known)],
      bodies: [body],
    }
  const candidates = listCandidates(text, body, draft, known)
  const date =
    candidates.find(
      ({ finding, isBelowIntro }) => finding.found.moment && (!isBelowIntro || isLone(candidates)),
    ) ?? (draft.updated ? undefined : candidates.find(({ isBelowIntro }) => !isBelowIntro))
  if (!date) return { ...head, bodies: [body] }
  const { finding } = date
  const others = candidates.filter(
    ({ finding: { found } }) => found.moment && found !== finding.found,
  )
  const rival = others.find(({ finding: { found } }) => isOtherDay(found, finding.found))
  const update = findUpdateBelow(date, candidates, text)
  return {
    ...head,
    draft: { ...draft, ...update?.finding.found, ...finding.found },
    spans: [...head.spans, ...finding.spans, ...(update?.finding.spans ?? [])],
    remarks: [
      ...head.remarks,
      ...(finding.remarks ?? []),
      ...(finding.found.moment && !date.isSure
        ? [remarkAt(date.start, 'date-in-text', date.text)]
        : []),
      ...(rival
        ? [
            remarkAt(
              rival.start,
              'date-conflict',
              finding.found.moment?.date.text ?? date.text,
              `“${rival.text}”`,
            ),
          ]
        : []),
    ],
    bodies: [
      { start: body.start, end: date.start },
      { start: update?.end ?? date.end, end },
    ],
  }
}

/** `Laatste update za 14 feb 2015 07:10`, right below the day. */
function findUpdateBelow(
  { finding, end }: Candidate,
  candidates: readonly Candidate[],
  text: string,
): Candidate | undefined {
  if (!finding.found.moment || finding.found.updated) return undefined
  return candidates.find(
    ({ finding: { found }, start }) =>
      start >= end && found.updated && !found.moment && text.slice(end, start).trim() === '',
  )
}

/** Several days with an hour are what is on. */
function isLone(candidates: readonly Candidate[]): boolean {
  return candidates.filter(({ isBelowIntro }) => isBelowIntro).length === 1
}

function remarkRival(
  head: RecordHead,
  text: string,
  body: Stretch,
  known: { readonly book: SourceBook; readonly context: ParseContext },
): readonly PlacedRemark[] {
  const { draft } = head
  if (!draft.moment || draft.hasHeader) return []
  const candidates = listCandidates(text, body, { ...draft, moment: null }, known)
  return remarkRivalDay(head, text, body, { candidates, book: known.book })
}

function listCandidates(
  text: string,
  body: Stretch,
  draft: Draft,
  { book, context }: { readonly book: SourceBook; readonly context: ParseContext },
): readonly Candidate[] {
  const candidates: Candidate[] = []
  let paragraphs = 0
  let offset = body.start
  for (let lines = 0; lines < MOST_LINES && offset < body.end; lines++) {
    const from = skipBlankLines(text, offset, body.end)
    if (from >= body.end) break
    const lineEnd = endOfLine(text, from, body.end)
    const raw = text.slice(from, lineEnd)
    const line = raw.trim()
    const start = from + raw.indexOf(line)
    offset = lineEnd + 1
    const spot: Spot = { text: line, start, isLineStart: true, next: '', isAlone: true, ahead: '' }
    const reading = { draft, previous: null, book, context }
    if (line.length > LONGEST || isProse(line)) {
      if (paragraphs === 0)
        candidates.push(...readLead({ ...spot, next: lineFrom(text, lineEnd, body.end) }, reading))
      paragraphs += 1
    } else if (hasFigure(line)) {
      const next = lineFrom(text, lineEnd, body.end)
      const found = recognize({ ...spot, next }, reading)
      const finding =
        found && withTimeBelow(found, text, { start: lineEnd + 1, end: body.end }, reading)
      if (!finding) continue
      const isBelowIntro = paragraphs === 1 && draft.month === null && isClocked(finding, line)
      const isFollowed = isBelowIntro && hasProse(text.slice(lineEnd, body.end))
      const isPlain = isAllowed(finding, line, paragraphs, draft)
      if (!isPlain && !isFollowed) continue
      candidates.push({
        finding,
        text: line,
        start,
        end: finding.spans.at(-1)?.end ?? start,
        isSure: tellsDay(finding) || (paragraphs === 0 && hasCue(line)),
        isBelowIntro: !isPlain,
      })
    }
  }
  return candidates
}

function lineFrom(text: string, offset: number, end: number): string {
  const from = skipBlankLines(text, offset, end)
  return text.slice(from, endOfLine(text, from, end)).trim()
}

/** `Maandag 24 augustus 2015 — Leerlingen van …`, below a second headline. */
function readLead(spot: Spot, reading: Reading): readonly Candidate[] {
  const finding = dayBeforeLead.recognize(spot, reading)
  const end = finding?.spans.at(-1)?.end
  if (!finding || end === undefined) return []
  const { text, start } = spot
  // The recognizer tells the reader that a line of the text gave the day.
  return [{ finding, text, start, end, isSure: true, isBelowIntro: false }]
}

const CLOCK = /^\d{1,2}[:.hu]\d{2}$/u
/** `31 de agosto de 2022 • 08:14`: what is on at that hour is written in other ways. */
const MARKED_CLOCK = /\d{4}\s*[•|·]\s*\d{1,2}[:.hu]\d{2}\s?(?:h|hs|u)?$/u

/** A page has the hour of publication right below its day, or behind a mark. */
function isClocked({ found, spans }: Finding, line: string): boolean {
  const isDay = found.moment?.date.day !== null && found.moment?.date.year !== null
  return isDay && (spans.at(-1)?.rule === 'time-line' || MARKED_CLOCK.test(line))
}

function withTimeBelow(finding: Finding, text: string, below: Stretch, reading: Reading): Finding {
  const line = text.slice(below.start, endOfLine(text, below.start, below.end))
  const clock = line.trim()
  const { moment } = finding.found
  if (!moment || moment.time || !CLOCK.test(clock)) return finding
  const start = below.start + line.indexOf(clock)
  const spot = { text: clock, start, isLineStart: true, next: '', isAlone: true, ahead: '' }
  const time = timeLine.recognize(spot, { ...reading, draft: { ...reading.draft, moment } })
  return time === null
    ? finding
    : {
        ...finding,
        found: { ...finding.found, ...time.found },
        spans: [...finding.spans, ...time.spans],
      }
}

const FAR = 1500

function hasProse(text: string): boolean {
  return text
    .slice(0, FAR)
    .split('\n')
    .some((line) => isProse(line.trim()))
}

function recognize(spot: Spot, reading: Reading): Finding | null {
  for (const recognizer of RECOGNIZERS) {
    const finding = recognizer.recognize(spot, reading)
    const whole = finding && withUpdate(finding, spot, reading)
    if (whole?.spans.at(-1)?.end === spot.start + spot.text.length) return whole
  }
  return null
}

/** `14/03/2019 12:33 | Actualizado a 15/03/2019 08:15`: what stands behind the day says when it changed. */
function withUpdate(finding: Finding, spot: Spot, reading: Reading): Finding {
  const end = (finding.spans.at(-1)?.end ?? spot.start) - spot.start
  const rest = spot.text.slice(end)
  const text = rest.trimStart()
  if (text === '') return finding
  const start = spot.start + end + rest.length - text.length
  const draft = { ...reading.draft, ...finding.found }
  const update = updatedLine.recognize(
    { ...spot, text, start, isLineStart: false },
    { ...reading, draft },
  )
  if (!update) return finding
  return {
    found: { ...finding.found, ...update.found },
    spans: [...finding.spans, ...update.spans],
    remarks: [...(finding.remarks ?? []), ...(update.remarks ?? [])],
  }
}

/** Below a paragraph a day alone may be a heading of the text; `Posted on` says what it is. */
function isAllowed(
  { found, spans }: Finding,
  line: string,
  paragraphs: number,
  draft: Draft,
): boolean {
  if (found.updated || hasCue(line)) return true
  const { year, month, day } = found.moment?.date ?? {}
  // An issue has no more than its month.
  if (day === null) return paragraphs === 0 && spans.some(({ rule }) => rule === 'masthead')
  if (draft.month === null) return paragraphs === 0
  const isOfHeader = `${year}-${String(month).padStart(2, '0')}` === draft.month
  return isOfHeader && paragraphs <= MOST_PARAGRAPHS
}

/** Whether the recognizer has told that it is a guess. */
function tellsDay({ remarks = [] }: Finding): boolean {
  return remarks.some(({ rule }) => rule === 'date-in-text')
}
