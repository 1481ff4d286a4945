/** The blocks of all pages → text: lines that were broken by width joined to paragraphs, gaps as blank lines. */
import { joinWords } from '../../raw/join-words.js'
import { ParagraphLines } from '../documents/paragraph-lines.js'
import type { Block } from './columns.js'
import type { Segment } from './rows.js'

export interface PdfText {
  readonly text: string
  /** How many words that line ends divided were joined. */
  readonly joined: number
}

/** A line of a block, and what is known of the block. */
interface Line extends Segment {
  readonly block: number
  readonly left: number
  /** Where full lines end. */
  readonly edge: number
  readonly leading: number
  /** Whether its end shows that the next word had no room: several lines of the block end there, or it is long. */
  readonly mayBeFull: boolean
}

const ITEM = /^(?:[•·▪●–—-]|\d{1,3}[.)])\s/
/** The point behind a figure may be that of an abbreviation: `p. 2.` */
const TERMINAL = /(?:[!?…:]|(?<!\d)\.)["”’»)\]]*$/u
const DIVIDED = /\p{Ll}[-¬\u00ad]$/u
const SMALL = /^[\p{Ll}]/u
/** Of sizes: two lines of one text differ by less. */
const SAME_SIZE = 0.12
/** Of the usual distance of lines: more is a gap. */
const GAP = 1.35
/** Of the size: the first line of a paragraph stands in by this, and by no more than that. */
const INDENT = [0.7, 6] as const
/** A line that stands in by so many letters is set in the middle: exports of databases say by it what it is. */
const CENTRED = 8
const MOST_BLANKS = 60
/** Of the size of most of the text: headlines are larger, and never fill their lines. */
const HEADLINE = 1.2
/** The width of a letter, as a share of the size. */
const LETTER = 0.5
/** Lines that end at the same place: so many of a hundred, and the text is justified. */
const JUSTIFIED = 0.3
const SAME_EDGE = 3
/** Of the width: what a small letter goes on below may have left so much room. */
const RAGGED = 0.3
/** Of the width: so many lines that end near the edge make it one. */
const NEAR_EDGE = 0.12
const FEWEST_AT_EDGE = 4
/** Letters. A longer line is broken by width wherever it stands. */
const LONG = 60

export function joinLines(pages: readonly (readonly Block[])[]): PdfText {
  const lines = pages.flat().flatMap(describeBlock)
  const usual = usualSize(lines)
  const output = new ParagraphLines()
  let joined = 0
  let group: Line[] = []
  const endGroup = (): void => {
    const [first] = group
    if (!first) return
    const words = joinWords(group.map(({ text }) => text))
    joined += words.joined
    output.add(group.length === 1 ? `${blanksBefore(first)}${words.text}` : words.text)
    group = []
  }
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above && !isContinued(above, line, group, usual)) {
      endGroup()
      if (isApart(above, line)) output.gap()
    }
    group.push(line)
  }
  endGroup()
  return { text: output.lines(), joined }
}

function describeBlock(block: Block, number: number): readonly Line[] {
  const left = block.reduce((least, { x }) => Math.min(least, x), Infinity)
  const edge = edgeOf(block)
  const steps = block
    .slice(1)
    .map(({ y }, index) => y - block[index]!.y)
    .filter((step) => step > 1)
    .toSorted((a, b) => a - b)
  const usual = steps[Math.floor(steps.length / 3)]
  const near = block.filter(({ right }) => edge - right < NEAR_EDGE * (edge - left)).length
  return block.map((line) => {
    const most = 2.2 * line.size
    const leading = usual === undefined || usual > most ? 1.25 * line.size : usual
    const mayBeFull = near >= FEWEST_AT_EDGE || line.text.length >= LONG
    return { ...line, block: number, left, edge, leading, mayBeFull }
  })
}

/** Where most lines end; in a ragged text, where the longest of them do. */
function edgeOf(block: Block): number {
  const ends = block.map(({ right }) => right).toSorted((a, b) => a - b)
  let [best, count, start] = [0, 0, 0]
  for (let index = 0; index < ends.length; index++) {
    while (ends[index]! - ends[start]! > SAME_EDGE) start++
    if (index - start + 1 >= count) [best, count] = [ends[index]!, index - start + 1]
  }
  const longest = ends[Math.floor((ends.length - 1) * 0.98)] ?? 0
  return count >= 3 && count >= JUSTIFIED * ends.length ? best : longest
}

/** The size of most letters. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? 10
}

function isContinued(above: Line, line: Line, group: readonly Line[], usual: number): boolean {
  if (ITEM.test(line.text) && !DIVIDED.test(above.text)) return false
  if (!isSameSize(above, line)) return false
  if (above.block !== line.block || line.y < above.y) return isCarriedOver(above, line, usual)
  if (line.y - above.y > GAP * Math.max(above.leading, above.size)) return false
  if (above.size >= HEADLINE * usual) return above.font === line.font
  if (DIVIDED.test(above.text) && SMALL.test(line.text)) return true
  if (above.font !== line.font && !SMALL.test(line.text)) return false
  return isFull(above, line) && !isIndented(above, line, group)
}

/**
 * From one column or page to the next. A paragraph that is parted by mistake is less than two records that are joined, so a
 * sentence that ends there ends the paragraph.
 */
function isCarriedOver(above: Line, line: Line, usual: number): boolean {
  if (above.size >= HEADLINE * usual || above.font !== line.font) return false
  if (DIVIDED.test(above.text) && SMALL.test(line.text)) return true
  if (TERMINAL.test(above.text)) return false
  return isFull(above, line) && line.x - line.left < INDENT[0] * line.size
}

function isSameSize(one: Segment, other: Segment): boolean {
  return Math.abs(one.size - other.size) <= SAME_SIZE * Math.max(one.size, other.size)
}

/** Whether the first word of the line below had no room. */
function isFull(above: Line, below: Segment): boolean {
  if (!above.mayBeFull) return false
  const room = above.edge - above.right
  if (room < above.size / 2) return true
  if (SMALL.test(below.text) && room < RAGGED * (above.edge - above.left)) return true
  const [word = ''] = /^\S+/.exec(below.text) ?? []
  const width = ((below.right - below.x) * word.length) / Math.max(1, below.text.length)
  return above.right + 0.85 * width + 0.2 * above.size > above.edge
}

/** The first line of a paragraph stands in; behind the mark of an item, the others do. */
function isIndented(above: Line, line: Line, group: readonly Line[]): boolean {
  const step = line.x - above.x
  if (step < INDENT[0] * line.size) return false
  const isHanging = group.length === 1 && ITEM.test(group[0]!.text)
  return !isHanging && step < INDENT[1] * line.size
}

/** Whether a reader sees a gap between two lines. */
function isApart(above: Line, line: Line): boolean {
  if (above.block !== line.block || line.y < above.y || !isSameSize(above, line)) return true
  if (line.y - above.y > GAP * Math.max(above.leading, above.size)) return true
  const step = line.x - above.x
  return step >= INDENT[0] * line.size && step < INDENT[1] * line.size && !isCentred(line)
}

function isCentred(line: Line): boolean {
  return line.x - line.left > CENTRED * LETTER * line.size
}

function blanksBefore(line: Line): string {
  if (!isCentred(line)) return ''
  return ' '.repeat(Math.min(MOST_BLANKS, Math.round((line.x - line.left) / (LETTER * line.size))))
}
