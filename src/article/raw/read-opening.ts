/** The beginning of a record → what a header block or a feed's item says, and where the text itself lies. */
import type { ParseContext } from '../../record/settings.js'
import type { PlacedRemark } from '../remark.js'
import { EMPTY_DRAFT, type Claim, type Draft } from './draft.js'
import { readItem } from './feed-item.js'
import { findBlock } from './header-block.js'
import { readBlock, type BlockFinding } from './read-block.js'
import { skipDividers } from './split-records.js'
import type { Stretch } from './stretch.js'

export interface Opening {
  readonly draft: Draft
  readonly claims: readonly Claim[]
  readonly remarks: readonly PlacedRemark[]
  /** Where the text lies: one stretch, but for feeds. */
  readonly bodies: readonly [Stretch, ...Stretch[]]
}

export function readOpening(text: string, record: Stretch, context: ParseContext): Opening {
  return (
    openItem(text, record, context) ??
    openBlock(text, record, context) ?? {
      draft: EMPTY_DRAFT,
      claims: [],
      remarks: [],
      bodies: [record],
    }
  )
}

function openItem(text: string, record: Stretch, context: ParseContext): Opening | null {
  if (text.charAt(firstOf(text, record)) !== '<') return null
  const item = readItem(text, record)
  if (!item) return null
  const frames = item.frames.map((each) => frame(each, 'feed'))
  const [first = { start: record.end, end: record.end }, ...others] = item.bodies
  return open(readBlock(item.fields, context, 'feed-item'), frames, [first, ...others])
}

/** A line of three dashes, as front matter has it. */
const FENCE = /^---[^\S\n]*(?:\n|$)/

/** A text file that begins with three dashes has no front matter, so its first line divides nothing. */
function openBlock(text: string, record: Stretch, context: ParseContext): Opening | null {
  const top = firstOf(text, record)
  const isFenced = text.slice(0, top).trim() === '' && FENCE.test(text.slice(top, top + 20))
  const start = isFenced ? top : Math.min(skipDividers(text, top), record.end)
  const dividers = start > top ? [frame(trimEnd(text, top, start), 'separator')] : []
  const block = start < record.end ? findBlock(text, start, record.end) : null
  const rest = { start: block?.end ?? start, end: record.end }
  if (block) return open(readBlock(block.fields, context, 'header-block'), dividers, [rest])
  const isDivided = dividers.length > 0 && record.start > 0
  return isDivided ? { draft: EMPTY_DRAFT, claims: dividers, remarks: [], bodies: [rest] } : null
}

function open(
  { found, claims, remarks }: BlockFinding,
  frames: readonly Claim[],
  bodies: Opening['bodies'],
): Opening {
  return { draft: { ...EMPTY_DRAFT, ...found }, claims: [...frames, ...claims], remarks, bodies }
}

function frame({ start, end }: Stretch, rule: string): Claim {
  return { field: null, start, end, at: start, rule, confidence: 0.9 }
}

function firstOf(text: string, { start, end }: Stretch): number {
  const offset = text.slice(start, end).search(/\S/)
  return offset === -1 ? end : start + offset
}

function trimEnd(text: string, start: number, end: number): Stretch {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
