/** The subject of a mail and its blocks → the headline, and the label that a press office put before it. */
import type { Block } from '../../article/body/settle-blocks.js'
import { isLabel } from '../../raw/page/furniture.js'
import { isProse } from '../../raw/prose.js'
import { isDateLine } from '../../raw/dates/published.js'
import { textOf } from '../../text/block-text.js'
import { foldWords } from '../../text/fold-words.js'

export interface ReleaseHead {
  /** Empty where the subject is only a label. */
  readonly headline: string
  /** `MEDIA RELEASE`; empty where there is none. */
  readonly label: string
  /** Where the subject is only a label, the headline is a heading of them. */
  readonly blocks: readonly Block[]
}

const LABELLED = /^(?<label>[^:|]{3,40}?)(?:\s?[:|]|\s[-–—])\s+(?=\S)/u
/** So far down stands the headline of a release. */
const MOST_ABOVE = 8
const FEWEST_WORDS = 3

/** `PM 047/2010`, `CP n° 12`: what a press office calls its texts, and the number of this one. */
const NUMBERED =
  /^(?:PM|PI|MI|MM|PB|CP|CdP|NdP|NP|CS)\s?(?:(?:[Nn]r|[Nn]o|[Nn]um|[Nn]úm)\.?|[Nn][°º.])?\s?\d{1,4}(?:\s?[/-]\s?\d{2,4})?$/u

/** `desk` is the name of the sender where that is no person; empty elsewhere. */
export function readReleaseHead(subject: string, blocks: readonly Block[], desk = ''): ReleaseHead {
  const match = LABELLED.exec(subject)
  const label = match?.groups?.['label'] ?? ''
  const rest = subject.slice(match?.[0].length ?? 0)
  if (match && (isLabel(label) || NUMBERED.test(label) || isNamed(label, desk, rest)))
    return { headline: rest, label, blocks }
  if (!isLabel(subject)) return { headline: subject, label: '', blocks }
  const at = findHeadline(blocks)
  if (at === null) return { headline: subject, label: '', blocks }
  const marked = blocks.map((block, index) => (index === at ? asHeading(block) : block))
  return { headline: '', label: subject, blocks: marked }
}

/** `Buurtpraat: Brug gaat open`, as a newsletter of that name sends it, or `Buurtpraat Lindeveen`. */
function isNamed(label: string, desk: string, rest: string): boolean {
  if (desk === '' || rest.split(' ').length < FEWEST_WORDS) return false
  const name = foldWords(label)
  return name !== '' && `${foldWords(desk)} `.startsWith(`${name} `)
}

/** Below the label, which stands there once more, and below the day. */
function findHeadline(blocks: readonly Block[]): number | null {
  const texts = blocks.slice(0, MOST_ABOVE).map(textOf)
  const label = texts.findIndex(isLabel)
  const at = texts.findIndex((text, index) => index > label && !isLabel(text) && !isDateLine(text))
  const text = texts[at] ?? ''
  const isHeadline = text.split(' ').length >= FEWEST_WORDS && !isProse(text)
  return label !== -1 && isHeadline ? at : null
}

function asHeading(block: Block): Block {
  return block.type === 'paragraph' ? { ...block, type: 'heading', depth: 1 } : block
}
