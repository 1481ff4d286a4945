/** `Tekst`, `Mia Claes`, `Beeld`, `Wim Bos`, `Gepubliceerd`, each on its line right over a day below the deck → the fields, and the text without them. */
import type { ParseContext } from '../../record/settings.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import { cueLine, nameBelowCue, pictureCue } from '../dates/cue-lines.js'
import type { DatedHead } from '../dates/late-date.js'
import type { Draft, Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import type { PlacedRemark } from '../../article/remark.js'
import { furnitureLine } from '../page/furniture.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'
import { byline } from './byline.js'
import { signedLine, unsignedLine } from './signed-lines.js'

const LINES: readonly Recognizer[] = [
  cueLine,
  nameBelowCue,
  pictureCue,
  byline,
  signedLine,
  unsignedLine,
  furnitureLine,
]
const MOST_LINES = 10
const LONGEST = 110

interface Taken {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  readonly stretches: readonly Stretch[]
}

/** Reads the lines that no blank one parts from the day, where one of them is a cue; others say what they are by themselves. */
export function takeLinesOverDay(
  head: DatedHead,
  text: string,
  known: { readonly book: SourceBook; readonly context: ParseContext },
): DatedHead {
  const [body, ...others] = head.bodies
  const [day] = others
  if (!body || !day || head.draft.headline === null) return head
  const start = beginningOfBlock(text, body)
  const lines = text.slice(start, body.end).trimEnd().split('\n')
  if (lines.length < 2 || lines.length > MOST_LINES) return head
  const taken = readLines(text, { start, end: body.end }, head.draft, known)
  if (taken.stretches.length === 0) return head
  return {
    ...head,
    draft: taken.draft,
    spans: [...head.spans, ...taken.spans],
    remarks: [...head.remarks, ...taken.remarks],
    bodies: [...cutOut(body, taken.stretches), ...others],
  }
}

/** Where the lines begin that reach down to the day without a blank one. */
function beginningOfBlock(text: string, { start, end }: Stretch): number {
  const lines = text.slice(start, end).trimEnd().split('\n')
  const blank = lines.findLastIndex((line) => line.trim() === '')
  return lines.slice(0, blank + 1).reduce((offset, line) => offset + line.length + 1, start)
}

function readLines(
  text: string,
  { start, end }: Stretch,
  from: Draft,
  known: Pick<Reading, 'book' | 'context'>,
): Taken {
  let taken: Taken = { draft: from, spans: [], remarks: [], stretches: [] }
  let previous: Reading['previous'] = null
  let offset = start
  while (offset < end) {
    const lineEnd = endOfLine(text, offset, end)
    const spot = spotAt(text, offset, lineEnd)
    const finding = recognize(spot, { ...known, draft: { ...taken.draft, moment: null }, previous })
    previous = finding?.spans.at(-1)?.field ?? null
    const until = finding?.spans.at(-1)?.end ?? lineEnd
    if (finding) taken = withFinding(taken, finding, { start: spot.start, end: until })
    offset = endOfLine(text, until, end) + 1
  }
  return taken
}

function spotAt(text: string, from: number, lineEnd: number): Spot {
  const raw = text.slice(from, lineEnd)
  const line = raw.trim()
  const next = skipBlankLines(text, lineEnd + 1, text.length)
  return {
    text: line,
    start: from + Math.max(raw.indexOf(line), 0),
    isLineStart: true,
    next: text.slice(next, endOfLine(text, next, text.length)).trim(),
    isAlone: false,
    ahead: text.slice(from + Math.max(raw.indexOf(line), 0), lineEnd + LONGEST),
  }
}

function recognize(spot: Spot, reading: Reading): Finding | null {
  if (spot.text.length > LONGEST) return null
  for (const recognizer of LINES) {
    const finding = recognizer.recognize(spot, reading)
    if (finding) return finding
  }
  return null
}

function withFinding(taken: Taken, { found, spans, remarks }: Finding, stretch: Stretch): Taken {
  return {
    draft: { ...taken.draft, ...found },
    spans: [...taken.spans, ...spans],
    remarks: [...taken.remarks, ...(remarks ?? [])],
    stretches: [...taken.stretches, stretch],
  }
}

function cutOut(body: Stretch, stretches: readonly Stretch[]): readonly Stretch[] {
  const starts = [body.start, ...stretches.map(({ end }) => end)]
  const ends = [...stretches.map(({ start }) => start), body.end]
  return starts.map((start, index) => ({ start, end: ends[index]! }))
}
