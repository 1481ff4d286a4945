/** An offset in edited text → the line and column in the original, by way of every edit. */
import type { Place } from '../record/diagnostic.js'

/** A stretch that was replaced: where it began and ended before, and where its replacement does after. */
export interface Edit {
  readonly before: number
  readonly beforeEnd: number
  readonly after: number
  readonly afterEnd: number
}

/** The offset in a text before `edits`, which are in order of place. What was taken out has no offset of its own. */
export function traceBack(offset: number, edits: readonly Edit[]): number {
  const edit = edits[findLast(edits.length, (index) => (edits[index]?.after ?? 0) <= offset)]
  if (!edit) return offset
  if (offset >= edit.afterEnd) return edit.beforeEnd + offset - edit.afterEnd
  return Math.min(edit.before + offset - edit.after, edit.beforeEnd - 1)
}

/** Answers in which line and column of `text` an offset lies. The lines are counted when it is first asked. */
export function openPlaces(text: string): (offset: number) => Place {
  let starts: readonly number[] | null = null
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)]
    const known = starts
    const line = findLast(known.length, (index) => (known[index] ?? 0) <= offset)
    return { line: line + 1, column: offset - (known[line] ?? 0) + 1 }
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
