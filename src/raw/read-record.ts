/** The text of one record → what was found in its head, its body and its ending. */
import type { ParseContext } from '../record/settings.js'
import type { Span, Draft } from './draft.js'
import type { PlacedRemark } from '../article/remark.js'
import { takeFallbackDate } from './dates/fallback-date.js'
import { splitParagraphs, type Paragraph } from './paragraphs.js'
import { takeLateDate } from './dates/late-date.js'
import { takeLateNames } from './names/late-names.js'
import { takeLinesBelowLead } from './dates/lines-below-lead.js'
import { takeLinesOverDay } from './names/lines-over-day.js'
import { maskParagraphs } from './shapes/mail-record.js'
import { initialsEvidence, readHead } from './read-head.js'
import { readEnding } from './names/sign-off.js'
import { sourceBookOf } from '../article/fields/source-book.js'
import type { Opening } from './shapes/shape.js'
import type { Stretch } from './stretch.js'
import { takeFurniture } from './page/take-furniture.js'
import { takeTrailingDate } from './dates/trailing-date.js'

/**
 * All that a record says. The stretches of `spans` and `paragraphs` never overlap, and together they hold every
 * character of the record that is not blank.
 */
export interface RawReading {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  readonly paragraphs: readonly Paragraph[]
  /** Where the record begins in the text. */
  readonly start: number
}

export interface RecordReading {
  readonly stretch: Stretch
  readonly reading: RawReading
}

export function readRawRecord(
  text: string,
  record: Stretch,
  opening: Opening,
  context: ParseContext,
): RawReading {
  const [first, ...others] = opening.bodies
  const book = sourceBookOf(context.authorities)
  const read = takeTrailingDate(readHead(text, opening, context), text)
  const dated = takeLateDate(read, text, first.end, { book, context })
  const known = { book, context }
  const cued = takeLinesOverDay(takeLinesBelowLead(dated, text, known), text, known)
  const head = takeLateNames(cued, text, known, opening.evidence ?? text)
  const body = text.slice(head.bodyStart, first.end)
  const article = takeFurniture(
    [...head.bodies, ...others].flatMap(({ start, end }) => splitParagraphs(text, start, end)),
  )
  const shown =
    opening.isMail && context.defaults.private?.policy !== 'keep'
      ? maskParagraphs(article.paragraphs)
      : { ...article, remarks: [] }
  const ending = readEnding(
    shown.paragraphs,
    { draft: head.draft, previous: null, book, context },
    initialsEvidence(body, context),
  )
  const reading: RawReading = {
    draft: ending.draft,
    spans: [...head.spans, ...article.spans, ...ending.spans],
    remarks: [...head.remarks, ...article.remarks, ...shown.remarks, ...ending.remarks],
    paragraphs: ending.paragraphs,
    start: record.start,
  }
  return takeFallbackDate(reading, text, context)
}
