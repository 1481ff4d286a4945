/** The rows of a page → those at its top and foot that stand apart, and the first and last of its text. */
import { joinSegments, type Row } from './rows.js'

/** So many rows at the top or the foot of a page may belong to it. */
const MOST_ROWS = 3
/** They stand apart from the text by more than its lines do from each other. */
const APART = 1.5
/** A headline is set larger than that. */
const LARGEST = 1.2

export interface PageEdges {
  readonly top: readonly Row[]
  readonly foot: readonly Row[]
  /** The text of the rows between. */
  readonly first: string
  readonly last: string
}

export function edgesOf(rows: readonly Row[]): PageEdges {
  if (rows.length < 2) return { top: [], foot: [], first: textAt(rows, 0), last: textAt(rows, 0) }
  const { leading, size } = measure(rows)
  const isApart = (index: number): boolean => rows[index]!.y - rows[index - 1]!.y > APART * leading
  const isSmall = (row: Row): boolean => row.segments.every((each) => each.size <= LARGEST * size)
  const counts = [1, 2, 3].slice(0, Math.min(MOST_ROWS, rows.length - 1))
  const top = counts.findLast(isApart) ?? 0
  const foot =
    counts.map((count) => rows.length - count).findLast((at) => at > top && isApart(at)) ??
    rows.length
  return {
    top: rows.slice(0, top).filter(isSmall),
    foot: rows.slice(foot).filter(isSmall),
    first: textAt(rows, top),
    last: textAt(rows, foot - 1),
  }
}

function textAt(rows: readonly Row[], index: number): string {
  const row = rows[index]
  return row ? joinSegments(row).text : ''
}

/** How far the rows of a page usually stand from each other, and how large most of its text is. */
function measure(rows: readonly Row[]): { readonly leading: number; readonly size: number } {
  const sizes = rows.map(({ segments }) => segments[0]!.size).toSorted((a, b) => a - b)
  const size = sizes[sizes.length >> 1]!
  const steps = rows.slice(1).map((row, index) => row.y - rows[index]!.y)
  const usual = steps.filter((step) => step > size / 2).toSorted((a, b) => a - b)
  return { size, leading: usual[Math.floor(usual.length / 3)] ?? 1.2 * size }
}

const TERMINAL = /[.!?…:;]["”’»)\]]*$/u
/** A shorter line may be the end of a paragraph. */
const FULL_LINE = 50

/** Whether the text of one page runs on to the next. */
export function runsOn(page: PageEdges | undefined, next: PageEdges | undefined): boolean {
  if (!page || !next) return false
  if (/^\p{Ll}/u.test(next.first)) return true
  return page.last.length >= FULL_LINE && !TERMINAL.test(page.last)
}
