/** A part of a file, and what is looked for in it and nowhere beyond: a file may be one line of a thousand records. */

/** From `start` up to `end`, both offsets in a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Without the blanks around it; nothing where there is nothing else. */
export function trimStretch(text: string, { start, end }: Stretch): readonly Stretch[] {
  const content = text.slice(start, end)
  const trimmed = content.trim()
  if (trimmed === '') return []
  const from = start + content.indexOf(trimmed)
  return [{ start: from, end: from + trimmed.length }]
}

/** Where the line that `offset` lies in ends; `end` where the text ends before. */
export function endOfLine(text: string, offset: number, end: number): number {
  const length = text.slice(offset, end).indexOf('\n')
  return length === -1 ? end : offset + length
}

/** What stands before the first blank line. */
export function firstBlock(text: string): string {
  return text.split(/\n[^\S\n]*\n/, 1)[0] ?? ''
}

/** `matchAll` would make the pattern anew for every text. */
export function startsOf(pattern: RegExp, text: string): readonly number[] {
  const starts: number[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) starts.push(match.index)
  return starts
}

/** The beginning of the next line that is not blank; `end` where there is none. */
export function skipBlankLines(text: string, offset: number, end: number): number {
  const blank = /(?:[^\S\n]*\n)*/y
  blank.lastIndex = offset
  blank.exec(text)
  return Math.min(blank.lastIndex, end)
}

/** A line with its text, without the line break. */
export interface TextLine extends Stretch {
  readonly text: string
}

export function listLines(text: string, { start, end }: Stretch): readonly TextLine[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const from = at
      at += line.length + 1
      return { text: line, start: from, end: from + line.length }
    })
}
