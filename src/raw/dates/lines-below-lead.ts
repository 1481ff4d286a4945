/** `21u10` and `Bron: De Sluisbode` below a first paragraph that stands on the line of the header → the fields, and the text without them. */
import type { PlacedRemark } from '../../article/remark.js'
import type { ParseContext } from '../../record/settings.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import type { Draft, Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import { commentCount } from '../page/comment-count.js'
import { sourceCue } from '../source.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'
import type { DatedHead } from './late-date.js'
import { timeLine } from './published.js'
import { updatedLine } from './updated.js'

const LINES: readonly Recognizer[] = [timeLine, updatedLine, sourceCue, commentCount]
const LONGEST = 70
const MOST_LINES = 6

/** Only where the header holds text do the lines that it is known for stand below a paragraph. */
export function takeLinesBelowLead(
  head: DatedHead,
  text: string,
  known: { readonly book: SourceBook; readonly context: ParseContext },
): DatedHead {
  const last = head.bodies.at(-1)
  const isText = head.remarks.some(({ rule }) => rule === 'text-in-header')
  if (!last || !isText || head.draft.headline !== null) return head
  // A day below the paragraph has been taken already.
  const isDated = head.bodies.length > 1
  const from = isDated ? last.start : endOfLine(text, last.start, last.end)
  const lines = { start: from, end: last.end }
  const { draft, spans, remarks, end } = readLines(text, lines, head.draft, known)
  if (spans.length === 0) return head
  const rest = { start: end, end: last.end }
  return {
    ...head,
    draft,
    spans: [...head.spans, ...spans],
    remarks: [...head.remarks, ...remarks],
    bodies: [
      ...head.bodies.slice(0, -1),
      ...(isDated ? [rest] : [{ start: last.start, end: from }, rest]),
    ],
  }
}

interface Taken {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  /** Where the text goes on. */
  readonly end: number
}

function readLines(
  text: string,
  { start, end }: Stretch,
  from: Draft,
  known: Pick<Reading, 'book' | 'context'>,
): Taken {
  let taken: Taken = { draft: from, spans: [], remarks: [], end: start }
  let previous: Reading['previous'] = null
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const at = skipBlankLines(text, taken.end, end)
    const lineEnd = endOfLine(text, at, end)
    const line = text.slice(at, lineEnd)
    const finding: Finding | null =
      at < end ? readLine(line, at, { ...known, draft: taken.draft, previous }) : null
    if (!finding) break
    previous = finding.spans.at(-1)?.field ?? null
    taken = {
      draft: { ...taken.draft, ...finding.found },
      spans: [...taken.spans, ...finding.spans],
      remarks: [...taken.remarks, ...(finding.remarks ?? [])],
      end: lineEnd,
    }
  }
  return taken
}

/** Null too for a line of which a part is something else. */
function readLine(line: string, at: number, reading: Reading): Finding | null {
  const text = line.trim()
  if (text === '' || text.length > LONGEST) return null
  const start = at + line.indexOf(text)
  const spot: Spot = { text, start, isLineStart: true, next: '', isAlone: true, ahead: text }
  for (const { recognize } of LINES) {
    const finding = recognize(spot, reading)
    if (finding?.spans.at(-1)?.end === start + text.length) return finding
  }
  return null
}
