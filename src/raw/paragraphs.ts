/** The body of a raw text → its paragraphs, each with the stretch of the text that it is. */
import { joinWords } from './join-words.js'

export interface Paragraph {
  readonly text: string
  readonly start: number
  readonly end: number
  /** How many words that line ends divided were joined; none where it is not said. */
  readonly joined?: number
}

/** Lines of a text that was broken by width are no longer than this; others are paragraphs by themselves. */
const WIDEST = 100
/** Narrower lines were broken for another reason: a list, a poem. */
const NARROWEST = 40
/** Columns of a newspaper, in which words are divided. */
const COLUMN = 20
const ITEM = /^(?:[•·▪●*+–—-]|\d{1,3}[.)])\s/
/** Single blanks are left alone. */
const GAPS = / [ \t]+|\t[ \t]*/g
/** A word was divided at the end of the line. */
const DIVIDED = /\p{Ll}-$/u
const FIRST_WORD = /^\S+/
/** So full is a line that was broken by hand, not always where the next word would no longer have fit. */
const FULL = 0.7
/** The sentence goes on. */
const OPEN = /[\p{L}\d,]$/u

/**
 * A blank line ends a paragraph. So does a line break, unless the text was wrapped: then every line is as full as
 * the widest one allows, and only a break before a word that would still have fit was meant, unless a sentence goes on there.
 */
export function splitParagraphs(text: string, start: number, end: number): readonly Paragraph[] {
  const indent = start === 0 ? 0 : start - (text.lastIndexOf('\n', start - 1) + 1)
  const lines = listLines(text.slice(start, end), start, indent)
  const widest = widestOf(lines)
  const isColumn = widest >= COLUMN && (lines.some(isDivided) || isNarrowProse(lines, widest))
  const isWrapped = (widest >= NARROWEST || isColumn) && widest <= WIDEST
  return listBlocks(lines).flatMap((block) => {
    // An advertisement below the column may be set wider.
    const own = widestOf(block)
    if (own < widest && isColumnOf(block, own)) return joinWrapped(block, own)
    return isWrapped
      ? joinWrapped(block, widest)
      : block.map((line) => ({ text: line.text, start: line.start, end: line.end }))
  })
}

function widestOf(lines: readonly Line[]): number {
  return lines.reduce((width, line) => Math.max(width, line.text.length), 0)
}

/** The lines that no blank one divides. */
function listBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block?.at(-1)?.number === line.number - 1) block.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Fewer lines tell nothing of their column. */
const FEWEST_LINES = 4

function isColumnOf(block: readonly Line[], widest: number): boolean {
  if (widest < COLUMN || block.length < FEWEST_LINES) return false
  return isNarrowProse(block, widest) || (widest < NARROWEST && block.some(isDivided))
}

function joinWrapped(lines: readonly Line[], widest: number): readonly Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    if (group && above && isContinued(above, line, widest)) group.push(line)
    else groups.push([line])
  }
  return groups.map(joinLines)
}

interface Line extends Paragraph {
  readonly number: number
  /** How far the line reaches, with what stands before the text on it. */
  readonly width: number
}

/** Lines that hold something, with blanks inside them made single. */
function listLines(text: string, offset: number, indent: number): readonly Line[] {
  const lines: Line[] = []
  let start = offset
  let number = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    const from = start + line.indexOf(trimmed)
    const single = trimmed.replace(GAPS, ' ')
    if (trimmed !== '') {
      const width = single.length + (number === 0 ? indent : 0)
      lines.push({ text: single, start: from, end: from + trimmed.length, number, width })
    }
    start += line.length + 1
    number += 1
  }
  return lines
}

function isDivided(line: Line, index: number, lines: readonly Line[]): boolean {
  const next = lines[index + 1]
  return next?.number === line.number + 1 && DIVIDED.test(line.text) && /^\p{Ll}/u.test(next.text)
}

/** So many breaks within a paragraph show that a column was narrow. */
const FEWEST_BREAKS = 5
/** Of these breaks, so many are within a sentence, and below so many full lines. */
const MOST_OF_THEM = 0.7

/** No word was divided, but nearly every line is full and goes on in small letters: neither a poem nor a list. */
function isNarrowProse(lines: readonly Line[], widest: number): boolean {
  if (widest >= NARROWEST) return false
  const breaks = lines.flatMap((line, index) => {
    const above = lines[index - 1]
    return above?.number === line.number - 1 ? [{ above, line }] : []
  })
  const within = breaks.filter(({ line }) => /^\p{Ll}/u.test(line.text))
  const full = breaks.filter(({ above }) => above.width >= widest * FULL)
  const fewest = breaks.length * MOST_OF_THEM
  return breaks.length >= FEWEST_BREAKS && within.length >= fewest && full.length >= fewest
}

/** Whether the line break between two lines only stands there because the first was full. */
function isContinued(above: Line, line: Line, widest: number): boolean {
  if (line.number !== above.number + 1 || ITEM.test(line.text)) return false
  const [word = ''] = FIRST_WORD.exec(line.text) ?? []
  if (DIVIDED.test(above.text) && /^\p{Ll}/u.test(word)) return true
  if (above.width >= widest * FULL && OPEN.test(above.text) && /^\p{Ll}/u.test(word)) return true
  return above.width + 1 + word.length > widest
}

function joinLines(lines: readonly Line[]): Paragraph {
  const [first] = lines
  const { text, joined } = joinWords(lines.map((line) => line.text))
  const where = { start: first?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  return joined === 0 ? { text, ...where } : { text, ...where, joined }
}
