/** A layout of exports → a shape of raw text: its marks say where records begin, its reader what their lines are. */
import type { RawShapeName } from '../record/raw-shapes.js'
import type { ParseContext } from '../record/settings.js'
import { nameSources } from '../article/fields/find-sources.js'
import { sourceBookOf } from '../article/fields/source-book.js'
import { remarkAt, type PlacedRemark } from '../article/remark.js'
import {
  agencyBeforeLead,
  agencyDateline,
  mergeSources,
  placeBeforeDash,
  placeLine,
  upperCaseDateline,
} from '../raw/dateline.js'
import { EMPTY_DRAFT, type Draft, type Span } from '../raw/draft.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { readBlock } from '../raw/shapes/read-block.js'
import { frameAt, type Opening, type RawShape } from '../raw/shapes/shape.js'
import { endOfLine, skipBlankLines, trimStretch, type Stretch } from '../raw/stretch.js'
import { isCover } from '../raw/shapes/cover.js'
import { linesFact } from './facts.js'
import { linesIn, spanOf, type TextLine } from './lines.js'

/** What the lines of a record are. Together the parts hold every line, each once. */
export interface ExportParts {
  readonly fields: readonly BlockField[]
  /** Marks of the database, lists above the first record, notices: no article says them. */
  readonly frames: readonly (readonly TextLine[])[]
  /** The text of the article, in runs of lines. */
  readonly bodies: readonly (readonly TextLine[])[]
  /** Reader comments that came with it and are not published. */
  readonly comments?: number | null
  readonly remarks?: readonly PlacedRemark[] | undefined
}

export interface ExportLayout {
  readonly rule: RawShapeName
  /** What no record of this layout lacks. */
  readonly hint: RegExp
  /** Lines that the database prints on every page. */
  readonly furniture?: RegExp
  readonly findStarts: (text: string) => readonly number[]
  /** Null where the lines are no record of this layout. `text` is the whole file. */
  readonly read: (lines: readonly TextLine[], text: string) => ExportParts | null
}

export function shapeOf({ rule, hint, furniture, findStarts, read }: ExportLayout): RawShape {
  return {
    findStarts,
    isFrame: isCover,
    readOpening(text: string, record: Stretch, context: ParseContext): Opening | null {
      if (!hint.test(text.slice(record.start, record.end))) return null
      const lines = linesIn(text, record)
      const pages = furniture ? lines.filter((line) => furniture.test(line.text)) : []
      const printed = new Set(pages)
      const parts = read(
        pages.length > 0 ? lines.filter((line) => !printed.has(line)) : lines,
        text,
      )
      const whole = parts && withRest(withPages(parts, pages), lines)
      return whole && openingOf(text, record, whole, rule, context)
    },
  }
}

/** A page ends within the text: what is printed there parts it. */
function withPages(parts: ExportParts, pages: readonly TextLine[]): ExportParts {
  if (pages.length === 0) return parts
  const bodies = parts.bodies.flatMap((lines) => partAt(lines, pages))
  const spans = [
    ...parts.fields,
    ...[...parts.frames, ...bodies].flatMap((each) => spanOf(each) ?? []),
  ]
  const free = pages.filter(
    ({ start }) => !spans.some((span) => span.start <= start && start < span.end),
  )
  return { ...parts, bodies, frames: [...parts.frames, ...free.map((line) => [line])] }
}

/**
 * A line that the layout has no place for is kept beside the article. Null where two parts claim the same: lines in
 * such an order are of no layout.
 */
function withRest(parts: ExportParts, lines: readonly TextLine[]): ExportParts | null {
  const spans = [
    ...parts.fields,
    ...[...parts.frames, ...parts.bodies].flatMap((each) => spanOf(each) ?? []),
  ].filter(({ start, end }) => end > start)
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  if (sorted.some(({ end }, index) => end > (sorted[index + 1]?.start ?? Infinity))) return null
  const rest: BlockField[] = []
  let next = 0
  for (const line of lines) {
    while (next < sorted.length && sorted[next]!.end <= line.start) next++
    if ((sorted[next]?.start ?? Infinity) >= line.end)
      rest.push(...linesFact(null, 'notes', [line]))
  }
  return rest.length === 0 ? parts : { ...parts, fields: [...parts.fields, ...rest] }
}

function partAt(
  lines: readonly TextLine[],
  pages: readonly TextLine[],
): readonly (readonly TextLine[])[] {
  const runs: TextLine[][] = []
  let next = 0
  for (const line of lines) {
    const last = runs.at(-1)
    const passed = next
    while (next < pages.length && pages[next]!.start < line.start) next++
    if (last && passed === next) last.push(line)
    else runs.push([line])
  }
  return runs
}

/** Nobody need hear that a database has keys of its own. */
const EXPECTED: ReadonlySet<string> = new Set(['unknown-keys', 'repeated-key'])

function openingOf(
  text: string,
  record: Stretch,
  parts: ExportParts,
  rule: RawShapeName,
  context: ParseContext,
): Opening {
  const publications = parts.fields.filter(({ name }) => name === 'sources')
  const block = readBlock(parts.fields, context, rule)
  const named = namePublications(publications, context)
  const draft: Draft = {
    ...EMPTY_DRAFT,
    ...block.found,
    hasHeader: true,
    sources: publications.length > 0 ? named.sources : (block.found.sources ?? []),
    comments: parts.comments ?? null,
  }
  const bodies = parts.bodies.flatMap((lines) => spanOf(lines) ?? [])
  const dateline = takeDateline(text, bodies, draft, context)
  const frames = parts.frames.flatMap((lines) => spanOf(lines) ?? [])
  const remarks = block.remarks.filter(
    ({ rule: said, offset }) =>
      !EXPECTED.has(said) &&
      !(said === 'source-unknown' && publications.some(({ at }) => at === offset)),
  )
  const end = { start: record.end, end: record.end }
  return {
    draft: dateline.draft,
    spans: [...frames.map((frame) => frameAt(frame, rule)), ...block.spans, ...dateline.spans],
    remarks: [
      ...(parts.remarks ?? []),
      ...remarkFrames(parts),
      ...remarks,
      ...named.remarks,
      ...dateline.remarks,
    ],
    bodies: [end, ...dateline.bodies],
  }
}

/** `Body`, `End of Document`, `2 of 3 DOCUMENTS`, `NNNN` are marks and no words of anybody. */
const MARK = /^(?:\P{L}*\p{L}+(?:\P{L}+\p{L}+){0,2}\P{L}*)?$/u

/** A headline that stands there once more, in capitals or with a full stop. */
function bare(text: string): string {
  return text.toLowerCase().replace(/(?<!\P{L})\P{L}+$/u, '')
}

/** What stands around an article is not published: covers name who asked for it, and lists what others say. */
function remarkFrames({ frames, fields }: ExportParts): readonly PlacedRemark[] {
  const said = new Set(fields.flatMap(({ values }) => values.map(bare)))
  const lines = frames.flat().filter(({ text }) => !MARK.test(text) && !said.has(bare(text)))
  const [first] = lines
  return first ? [remarkAt(first.start, 'frames-left-out', lines.length)] : []
}

interface Publications {
  readonly sources: readonly string[]
  readonly remarks: readonly PlacedRemark[]
}

/** `The Herald (Glasgow)` is one paper, whatever commas and brackets its name has. */
function namePublications(
  fields: readonly BlockField[],
  { authorities }: ParseContext,
): Publications {
  const book = sourceBookOf(authorities)
  const remarks: PlacedRemark[] = []
  const sources = fields.flatMap(({ values, at }) =>
    values.flatMap((value) => {
      const plain = value.replace(/\s*\([^()]*\)$/, '')
      for (const label of [value, plain]) {
        const found = book.findAt(label, 0)
        if (found?.end === label.length) return [found.name]
      }
      remarks.push({ rule: 'source-unknown', words: [value], offset: at })
      return [value]
    }),
  )
  return { sources: nameSources(sources, authorities), remarks }
}

const DATELINES = [agencyDateline, upperCaseDateline, placeBeforeDash, agencyBeforeLead, placeLine]
const SURE = 0.5

interface Dateline {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  readonly bodies: readonly Stretch[]
}

/** The place that the text begins with. Nothing else in the text of an export can belong to its head. */
function takeDateline(
  text: string,
  bodies: readonly Stretch[],
  draft: Draft,
  context: ParseContext,
): Dateline {
  const [first, ...rest] = bodies
  const none: Dateline = { draft, spans: [], remarks: [], bodies }
  if (!first || draft.dateline !== null) return none
  const lineEnd = endOfLine(text, first.start, first.end)
  const next = skipBlankLines(text, lineEnd, first.end)
  const spot = {
    text: text.slice(first.start, lineEnd).trimEnd(),
    start: first.start,
    isLineStart: true,
    next: text.slice(next, endOfLine(text, next, first.end)).trim(),
    isAlone: text.slice(lineEnd, next).includes('\n\n'),
    ahead: '',
  }
  const reading = { draft, previous: null, book: sourceBookOf(context.authorities), context }
  for (const recognizer of DATELINES) {
    const finding = recognizer.recognize(spot, reading)
    const last = finding?.spans.at(-1)
    if (!finding || !last || finding.spans[0].confidence < SURE) continue
    const sources = mergeSources(draft.sources, finding.found.sources ?? [])
    return {
      draft: { ...draft, ...finding.found, sources },
      spans: finding.spans,
      remarks: finding.remarks ?? [],
      bodies: [...trimStretch(text, { start: last.end, end: first.end }), ...rest],
    }
  }
  return none
}
