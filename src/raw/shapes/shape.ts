/** What a shape of raw text is: how its records are told apart, and how the beginning of one is read. */
import type { ParseContext } from '../../record/settings.js'
import type { PlacedRemark } from '../../article/remark.js'
import { EMPTY_DRAFT, type Span, type Draft } from '../draft.js'
import type { BlockFinding } from './read-block.js'
import type { Stretch } from '../stretch.js'

export interface RawShape {
  /** Where the records of a text begin; none where it is not for this shape to divide the text. */
  readonly findStarts: (text: string) => readonly number[]
  /** Whether what stands above the first of them, without blanks around it, is no record of its own. */
  readonly isFrame: (above: string) => boolean
  /** What a record says before its text; null where it is of another shape. */
  readonly readOpening: (text: string, record: Stretch, context: ParseContext) => Opening | null
}

export interface Opening {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  /** Where the text lies: one stretch, but for feeds. The first is read on, line by line. */
  readonly bodies: readonly [Stretch, ...Stretch[]]
  /** Lines within `bodies` that are in none of them: they are to be blank for all who read on. */
  readonly blank?: readonly Stretch[]
  /** The text with the lines that rules of its folder took as its date: they show what stands above the headline. */
  readonly evidence?: string
  /** Mail addresses and phone numbers in its text are not published. */
  readonly isMail?: boolean
}

/** The opening of a record of a known shape: its fields as found, and `frames`, which are what stands around them. */
export function openingOf(
  { found, spans, remarks }: BlockFinding,
  frames: readonly Span[],
  bodies: Opening['bodies'],
): Opening {
  return {
    draft: { ...EMPTY_DRAFT, ...found, hasHeader: true },
    spans: [...frames, ...spans],
    remarks,
    bodies,
  }
}

/** A stretch that belongs to no field: a tag, a line between two records. */
export function frameAt({ start, end }: Stretch, rule: string): Span {
  return { field: null, start, end, at: start, rule, confidence: 0.9 }
}

/** Where a record begins, blanks aside. */
export function beginningOf(text: string, { start, end }: Stretch): number {
  const offset = text.slice(start, end).search(/\S/)
  return offset === -1 ? end : start + offset
}
