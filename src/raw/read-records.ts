/** A raw text, the shapes that are known and the rules of its folder → what each of its records says. */
import type { ParseContext } from '../record/settings.js'
import type { PlacedRemark } from '../article/remark.js'
import { divideText, readOpening } from './shapes/divide.js'
import type { Draft, Span } from './draft.js'
import { claimFields, isOther } from './folder/claim-fields.js'
import { claimFrames, type FrameClaims } from './folder/claim-frames.js'
import { divideByRule } from './folder/divide-by-rule.js'
import { inheritDate } from './folder/inherit-date.js'
import { withoutMailBelow } from './shapes/mail-below.js'
import { withoutContactAbove } from './top/contact-above.js'
import { beginsWithHeader } from './header/header.js'
import { withoutPrintFrame } from './top/print-frame.js'
import { plainRecord } from './shapes/plain-record.js'
import { readRawRecord, type RawReading, type RecordReading } from './read-record.js'
import { remarkItems } from './page/several-items.js'
import type { Opening, RawShape } from './shapes/shape.js'
import type { Stretch } from './stretch.js'

/** A text whose first line is a header says what it is: no other shape is asked. */
const HEADER_BLOCK: readonly RawShape[] = [plainRecord]

/** The stretches of all records together are the text. */
export function readRawRecords(
  text: string,
  context: ParseContext,
  known: readonly RawShape[],
): readonly RecordReading[] {
  const { defaults } = context
  const ruled = divideByRule(text, defaults)
  const shapes = beginsWithHeader(text) ? HEADER_BLOCK : known
  const stretches = ruled ?? divideText(text, shapes)
  const isAlone = stretches.length === 1
  if (!hasRules(context)) {
    const found = stretches.map((stretch) => openText(text, stretch, context, shapes))
    const shown = blank(
      text,
      found.flatMap((opening) => opening.blank ?? []),
    )
    return stretches.map((stretch, index) => {
      const opening = found[index]!
      const reading = readRawRecord(shown, stretch, opening, context)
      return {
        stretch,
        reading: isAlone && !reading.draft.hasHeader ? warnOfItems(reading, text) : reading,
      }
    })
  }
  const frames = stretches.map((stretch) => claimFrames(text, stretch, defaults, ruled !== null))
  const bare = blank(
    text,
    frames.flatMap(({ spans }) => spans),
  )
  const openings = stretches.map((stretch, index) =>
    openByRule(bare, stretch, frames[index]!, context, shapes),
  )
  const left = blank(
    bare,
    openings.flatMap(({ claimed, opening }) => [...claimed, ...(opening.blank ?? [])]),
  )
  const evidence = blank(
    bare,
    openings.flatMap(({ opening }) => opening.blank ?? []),
  )
  const readings = stretches.map((stretch, index) => {
    const { opening, claimed } = openings[index]!
    const reading = readRawRecord(left, stretch, { ...opening, evidence }, context)
    const claims = addClaims(reading, opening, claimed, frames[index]!)
    return {
      stretch,
      reading: isAlone && !claims.draft.hasHeader ? warnOfItems(claims, text) : claims,
    }
  })
  return ruled === null ? readings : inheritDate(readings, text)
}

/** What a record says before its text, without what a mail or a press office left above and below it. */
function openText(
  text: string,
  stretch: Stretch,
  context: ParseContext,
  shapes: readonly RawShape[],
): Opening {
  const opening = withoutMailBelow(text, readOpening(text, stretch, context, shapes))
  const bare =
    context.defaults.private?.policy === 'keep' ? opening : withoutContactAbove(text, opening)
  return withoutPrintFrame(text, bare)
}

/** Headers and blocks of keys say where a record begins; other texts may hold several, and nobody has said so. */
function warnOfItems(reading: RawReading, text: string): RawReading {
  return { ...reading, remarks: [...reading.remarks, ...remarkItems(text)] }
}

function hasRules({ defaults }: ParseContext): boolean {
  const { headline, date, record, letterhead, furniture } = defaults
  return (
    headline !== null || [date, record, letterhead, furniture].some((rules) => rules.length > 0)
  )
}

/** What the folder's rules take, and what a mail left in the text, is blank for all who read on; every offset stays. */
function blank(text: string, spans: readonly Stretch[]): string {
  const pieces: string[] = []
  let offset = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= offset) continue
    pieces.push(text.slice(offset, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    offset = end
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(offset)].join('')
}

interface RuledOpening {
  readonly opening: Opening
  /** Spans of fields that the rules of the folder found. */
  readonly claimed: readonly Span[]
}

/** What a known shape says of its headline and date overrides the rules of the folder. */
function openByRule(
  text: string,
  stretch: Stretch,
  frames: FrameClaims,
  context: ParseContext,
  shapes: readonly RawShape[],
): RuledOpening {
  const opening = openText(text, stretch, context, shapes)
  const { draft } = opening
  const headline = draft.headline ?? frames.headline
  const moment = draft.moment ?? frames.moment
  const known = { headline: headline !== null, moment: moment !== null }
  const { found, spans, remarks } = claimFields(text, opening.bodies[0], known, context)
  return {
    opening: {
      ...opening,
      draft: { ...draft, headline, moment, ...found },
      remarks: [...opening.remarks, ...remarks],
    },
    claimed: spans,
  }
}

/** A text that says by a rule what its headline is has a shape, as far as reports go. */
function addClaims(
  reading: RawReading,
  { draft }: Opening,
  claimed: readonly Span[],
  frames: FrameClaims,
): RawReading {
  const own = [...frames.spans, ...claimed]
  const isTitled = own.some(({ field }) => field === 'headline')
  const { moment } = draft
  const read = reading.draft.moment
  const isDated = own.some(({ field }) => field === 'date') && moment !== null
  const isOverruled = isDated && read !== null && isOther(moment, read)
  return {
    ...reading,
    draft: {
      ...reading.draft,
      hasHeader: reading.draft.hasHeader || isTitled,
      ...(isDated ? { moment: keepTime(moment, read) } : {}),
    },
    spans: [...clip(own, reading), ...reading.spans],
    remarks: [
      ...frames.remarks,
      ...reading.remarks,
      ...(isOverruled ? remarkOverruled(moment, read, reading) : []),
    ],
  }
}

type Moment = NonNullable<Draft['moment']>

function keepTime(moment: Moment, read: Draft['moment']): Moment {
  return read === null || isOther(moment, read)
    ? moment
    : { ...moment, time: moment.time ?? read.time }
}

function remarkOverruled(
  moment: Moment,
  read: Moment,
  { spans, start }: RawReading,
): readonly PlacedRemark[] {
  const offset = spans.find(({ field }) => field === 'date')?.at ?? start
  return [{ rule: 'date-conflict', words: [moment.date.text, `“${read.date.text}”`], offset }]
}

/** A field of another shape that goes over such a line has all of it. */
function clip(own: readonly Span[], { spans, paragraphs }: RawReading): readonly Span[] {
  const taken = [...spans, ...paragraphs]
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start)
  let index = 0
  return own
    .toSorted((a, b) => a.start - b.start)
    .filter((span) => {
      while (index < taken.length && taken[index]!.end <= span.start) index += 1
      const next = taken[index]
      return next === undefined || next.start >= span.end
    })
}
