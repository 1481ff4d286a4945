/** The text of one record → its fields as found, the span of each, and where the body begins. */
import type { FieldName } from '../record/article.js'
import type { ParseContext } from '../record/settings.js'
import type { Span, Draft, Finding, Spot } from './draft.js'
import { remarkAt, type PlacedRemark } from '../article/remark.js'
import { readHeader } from './header/header.js'
import type { InitialsEvidence } from './header/initials.js'
import { readDayBefore, readHeadline, readTitleLine } from './top/headline.js'
import type { Opening } from './shapes/shape.js'
import { findPageTop, NO_TOP, type PageTop } from './top/page-top.js'
import { recognizeInMenu, recognizeSpot } from './recognizers.js'
import { readTitle, type TitleRule } from './top/title.js'
import { sourceBookOf } from '../article/fields/source-book.js'
import { endOfLine, type Stretch } from './stretch.js'

export interface RecordHead {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  /** Where the text of the article begins; the end of the record when there is none. */
  readonly bodyStart: number
}

/** No head has more fields and lines of the page. */
const MOST_STEPS = 200
const TITLES: Readonly<Record<PageTop['by'], TitleRule>> = {
  repeated: { rule: 'repeated-headline', confidence: 0.9, initials: null },
  letterhead: { rule: 'below-letterhead', confidence: 0.7, initials: null },
  top: { rule: 'below-page-top', confidence: 0.85, initials: null },
  guess: { rule: 'below-page-top', confidence: 0.6, initials: null },
}

/** Reads field after field, the surest at each spot, until something is no field: that is the body. */
export function readHead(text: string, opening: Opening, context: ParseContext): RecordHead {
  const book = sourceBookOf(context.authorities)
  const [record] = opening.bodies
  const spans = [...opening.spans]
  const remarks = [...opening.remarks]
  const draft: { -readonly [Field in keyof Draft]: Draft[Field] } = { ...opening.draft }
  const top =
    draft.headline === null
      ? findPageTop(opening.evidence ?? text, record, context.path ?? null)
      : NO_TOP
  let previous: FieldName | null = draft.headline !== null && !draft.hasHeader ? 'headline' : null
  let offset = skipBlanks(text, record.start, record.end)
  for (let steps = 0; offset < record.end && steps < MOST_STEPS; steps++) {
    const spot = lookAt(text, offset, record)
    const evidence = initialsEvidence(text.slice(offset + spot.text.length, record.end), context)
    const isFrame = spot.isLineStart && top.frames.has(offset)
    const isHeadline = offset === top.headline && draft.headline === null
    const finding: Finding | null =
      (spot.isLineStart && !draft.hasHeader
        ? readHeader(spot.text, offset, {
            ...evidence,
            reading: { draft, previous, book, context },
          })
        : null) ??
      (isHeadline ? readTop(text, spot, top, draft.moment !== null) : null) ??
      (isFrame ? recognizeInMenu(spot, { draft, previous, book, context }) : null) ??
      recognizeSpot(spot, { draft, previous, book, context }) ??
      (spot.isLineStart && top.above.has(offset)
        ? recognizeInMenu(spot, { draft, previous, book, context })
        : null) ??
      (spot.isLineStart ? readHeadline(spot, draft, evidence) : null)
    if (!finding) break
    for (const span of finding.spans) spans.push(span)
    for (const remark of finding.remarks ?? []) remarks.push(remark)
    Object.assign(draft, finding.found)
    const last: Span = finding.spans.at(-1) ?? finding.spans[0]
    previous = last.field
    offset = skipBlanks(text, last.end, record.end)
  }
  return { draft, spans, remarks, bodyStart: offset }
}

/** The line that the top of the page shows to be the headline; a guess is told, with the line that stood before it. */
function readTop(text: string, spot: Spot, top: PageTop, isDated: boolean): Finding | null {
  const rule = TITLES[top.by]
  const whole = top.end === null ? spot.text : text.slice(spot.start, top.end)
  const finding =
    top.by === 'repeated' || top.by === 'letterhead'
      ? readTitle(whole, spot.start, rule)
      : ((isDated ? null : readDayBefore(spot, rule)) ??
        readTitleLine(whole.replaceAll('\n', ' '), spot.start, rule, top.isRunIn))
  if (!finding || top.by !== 'guess') return finding
  const guess = remarkAt(spot.start, 'headline-guessed', top.instead)
  return { ...finding, remarks: [guess, ...(finding.remarks ?? [])] }
}

/** What is known about initials, with the text that follows. */
export function initialsEvidence(body: string, context: ParseContext): InitialsEvidence {
  const { settings, authorities, corpusInitials } = context
  return { setting: settings.initials, roster: authorities.roster, corpus: corpusInitials, body }
}

function lookAt(text: string, offset: number, { start, end }: Stretch): Spot {
  const lineEnd = endOfLine(text, offset, end)
  const nextStart = skipBlanks(text, lineEnd, end)
  const before = text.slice(start, offset)
  return {
    text: text.slice(offset, lineEnd).trimEnd(),
    start: offset,
    isLineStart: before.slice(before.lastIndexOf('\n') + 1).trim() === '',
    next: text.slice(nextStart, endOfLine(text, nextStart, end)).trimEnd(),
    isAlone: nextStart === end || text.slice(lineEnd, nextStart).split('\n').length > 2,
    ahead: text.slice(offset, Math.min(end, offset + AHEAD)),
  }
}

/** No headline over several lines is longer, with the line below it. */
const AHEAD = 400
const NOT_BLANK = /\S/g

function skipBlanks(text: string, offset: number, end: number): number {
  NOT_BLANK.lastIndex = offset
  const match = NOT_BLANK.exec(text)
  return match ? Math.min(match.index, end) : end
}
