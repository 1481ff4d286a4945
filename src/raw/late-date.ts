/** A text whose head gives no date → the line near its top that does, and the text without it. */
import { hasFigure } from '../text/figures.js'
import { remarkAt, type PlacedRemark } from '../article/remark.js'
import type { SourceBook } from '../article/fields/source-book.js'
import type { ParseContext } from '../record/settings.js'
import { dateAmong } from './date-among.js'
import type { Draft, Finding, Recognizer, Spot } from './draft.js'
import { isProse } from './prose.js'
import { dateLine, hasCue, placeAndDateLine } from './published.js'
import type { RecordHead } from './read-head.js'
import { endOfLine, skipBlankLines, type Stretch } from './stretch.js'
import { updatedLine } from './updated.js'

export interface DatedHead extends RecordHead {
  /** The text of the record behind its head, in order. */
  readonly bodies: readonly Stretch[]
}

const MOST_LINES = 40
const LONGEST = 120
/** So many paragraphs may stand over the date where a header has its month. */
const MOST_PARAGRAPHS = 3
const RECOGNIZERS: readonly Recognizer[] = [dateLine, dateAmong, placeAndDateLine, updatedLine]

interface Candidate extends Stretch {
  readonly finding: Finding
  readonly text: string
  /** Above all running text the line says itself that this is the day of publication. */
  readonly isSure: boolean
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
      remarks: [...head.remarks, ...findRival(head, text, body, known)],
      bodies: [body],
    }
  const candidates = listCandidates(text, body, draft, known)
  const date =
    candidates.find(({ finding }) => finding.found.moment) ??
    (draft.updated ? undefined : candidates[0])
  if (!date) return { ...head, bodies: [body] }
  const { finding } = date
  const others = candidates.filter(
    ({ finding: { found } }) => found.moment && found !== finding.found,
  )
  const rival = others.find(({ finding: { found } }) => isOther(found, finding.found))
  return {
    ...head,
    draft: { ...draft, ...finding.found },
    spans: [...head.spans, ...finding.spans],
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
      { start: date.end, end },
    ],
  }
}

/** `Gepubliceerd op 3 mei 2014` below a day that nothing calls the day of publication. */
function findRival(
  { draft }: RecordHead,
  text: string,
  body: Stretch,
  known: { readonly book: SourceBook; readonly context: ParseContext },
): readonly PlacedRemark[] {
  const { moment } = draft
  if (!moment || draft.hasHeader) return []
  const candidates = listCandidates(text, body, { ...draft, moment: null }, known)
  const rival = candidates.find(
    ({ finding: { found }, text: line }) =>
      found.moment && hasCue(line) && isOther(found, { moment }),
  )
  return rival ? [remarkAt(rival.start, 'date-conflict', moment.date.text, `“${rival.text}”`)] : []
}

function isOther({ moment: first }: Partial<Draft>, { moment: second }: Partial<Draft>): boolean {
  const [one, other] = [first?.date, second?.date]
  return one?.year !== other?.year || one?.month !== other?.month || one?.day !== other?.day
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
    if (line.length > LONGEST || isProse(line)) paragraphs += 1
    else if (hasFigure(line)) {
      const spot: Spot = {
        text: line,
        start,
        isLineStart: true,
        next: '',
        isAlone: true,
        ahead: '',
      }
      const finding = recognize(spot, { draft, previous: null, book, context })
      if (finding && isAllowed(finding, line, paragraphs, draft))
        candidates.push({
          finding,
          text: line,
          start,
          end: start + line.length,
          isSure: paragraphs === 0 && hasCue(line),
        })
    }
  }
  return candidates
}

function recognize(spot: Spot, reading: Parameters<Recognizer['recognize']>[1]): Finding | null {
  for (const recognizer of RECOGNIZERS) {
    const finding = recognizer.recognize(spot, reading)
    const whole = finding && withUpdate(finding, spot, reading)
    if (whole?.spans.at(-1)?.end === spot.start + spot.text.length) return whole
  }
  return null
}

/** `14/03/2019 12:33 | Actualizado a 15/03/2019 08:15`: what stands behind the day says when it changed. */
function withUpdate(
  finding: Finding,
  spot: Spot,
  reading: Parameters<Recognizer['recognize']>[1],
): Finding {
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
function isAllowed({ found }: Finding, line: string, paragraphs: number, draft: Draft): boolean {
  if (found.updated || hasCue(line)) return true
  const { year, month, day } = found.moment?.date ?? {}
  if (day === null) return false
  if (draft.month === null) return paragraphs === 0
  const isOfHeader = `${year}-${String(month).padStart(2, '0')}` === draft.month
  return isOfHeader && paragraphs <= MOST_PARAGRAPHS
}
