/** A stretch of a text → its lines that are not blank, each with its place, and the paragraphs that they make. */
import type { Stretch } from '../raw/stretch.js'

export interface TextLine extends Stretch {
  /** Without blanks around it. */
  readonly text: string
  /** How many blanks stand before it. */
  readonly indent: number
  /** How many blank lines stand above it, within the stretch. */
  readonly gap: number
}

export function linesIn(text: string, { start, end }: Stretch): readonly TextLine[] {
  const lines: TextLine[] = []
  let offset = start
  let gap = 0
  for (const line of text.slice(start, end).split('\n')) {
    const own = line.trim()
    const indent = own === '' ? 0 : line.indexOf(own)
    const from = offset + indent
    if (own !== '') lines.push({ text: own, start: from, end: from + own.length, indent, gap })
    gap = own === '' ? gap + 1 : 0
    offset += line.length + 1
  }
  return lines
}

/** Lines with no blank line between them belong together. */
export function groupLines(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && line.gap === 0) group.push(line)
    else groups.push([line])
  }
  return groups
}

export function joinLines(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(' ')
}

/** From the first line to the last; null where there is none. */
export function spanOf(lines: readonly TextLine[]): Stretch | null {
  const [first] = lines
  const last = lines.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
