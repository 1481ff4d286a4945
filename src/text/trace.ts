/** A text → the same without some of it; an offset in edited text → its place in the original, edit by edit. */
import type { Position } from '../record/diagnostic.js'

/** A stretch that was replaced: where it began and ended before, and where its replacement does after. */
export interface Edit {
  readonly before: number
  readonly beforeEnd: number
  readonly after: number
  readonly afterEnd: number
}

/** The offset in a text before `edits`, which are in order of offset. What was taken out has no offset of its own. */
export function traceBack(offset: number, edits: readonly Edit[]): number {
  const edit = edits[findLast(edits.length, (index) => edits[index]!.after <= offset)]
  if (!edit) return offset
  if (offset >= edit.afterEnd) return edit.beforeEnd + offset - edit.afterEnd
  return Math.min(edit.before + offset - edit.after, edit.beforeEnd - 1)
}

export interface EditedText {
  readonly text: string
  readonly edits: readonly Edit[]
}

/** `stretches` are in order, and none reaches into another. */
export function leaveOut(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): EditedText {
  const parts: string[] = []
  const edits: Edit[] = []
  let [at, length] = [0, 0]
  for (const { start, end } of stretches) {
    parts.push(text.slice(at, start))
    length += start - at
    edits.push({ before: start, beforeEnd: end, after: length, afterEnd: length })
    at = end
  }
  return edits.length === 0 ? { text, edits } : { text: parts.join('') + text.slice(at), edits }
}

/** Finds the line and column of an offset in `text`. Lines are counted as far as needed. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0]
  const lineEnd = /\r\n?|\n/g
  let isWhole = false
  return (offset) => {
    while (!isWhole && starts[starts.length - 1]! <= offset) {
      isWhole = !lineEnd.test(text)
      if (!isWhole) starts.push(lineEnd.lastIndex)
    }
    const line = findLast(starts.length, (index) => starts[index]! <= offset)
    return { line: line + 1, column: offset - starts[line]! + 1 }
  }
}

/** The last index below `length` that `holds`, where all before it hold too; -1 when none does. */
function findLast(length: number, holds: (index: number) => boolean): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) from = middle + 1
    else to = middle
  }
  return from - 1
}
