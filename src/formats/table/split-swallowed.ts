/** Rows that a stray quotation mark has made one of → the rows that they were. */
import { readCells, type CellRow } from './read-cells.js'

export interface SplitRows {
  readonly rows: readonly CellRow[]
  /** Where the quotation marks stand. */
  readonly strayQuotes: readonly number[]
}

const MOST_LINES = 50_000
const LONGEST_FIRST = 40

/**
 * Every line of such a row begins as the first one does (`2020-01-02,`, `1734,`) and has as many cells as the table; in a
 * text of several lines none of them is like that.
 */
export function splitSwallowed(
  rows: readonly CellRow[],
  width: number,
  text: string,
  delimiter: string,
): SplitRows {
  const strayQuotes: number[] = []
  const split = rows.flatMap((row) => {
    const parts = partsOf(row, width, text, delimiter)
    if (parts !== null) strayQuotes.push(row.start)
    return parts ?? [row]
  })
  return { rows: split, strayQuotes }
}

function partsOf(
  row: CellRow,
  width: number,
  text: string,
  delimiter: string,
): readonly CellRow[] | null {
  const raw = text.slice(row.start, row.end).trimEnd()
  if (!raw.includes('\n')) return null
  const lines = raw.split('\n').filter((line) => line.trim() !== '')
  const shape = shapeOf(lines[0] ?? '', delimiter)
  const isSwallowed =
    lines.length <= MOST_LINES &&
    /\d/.test(shape) &&
    lines.every((line) => shapeOf(line, delimiter) === shape)
  if (!isSwallowed) return null
  const parts = listLines(raw, row.start).flatMap(
    ({ start, end }) => readCells(text.slice(0, end), { delimiter, from: start }).rows,
  )
  return parts.every(({ cells }) => cells.length <= width) ? parts : null
}

/** `2020-01-02,"a` → `0-0-0` */
function shapeOf(line: string, delimiter: string): string {
  const end = line.indexOf(delimiter)
  if (end < 1 || end > LONGEST_FIRST) return ''
  return line
    .slice(0, end)
    .replace(/\d+/g, '0')
    .replace(/\p{L}+/gu, 'a')
}

function listLines(raw: string, from: number): readonly { start: number; end: number }[] {
  let start = from
  return raw.split('\n').map((line) => {
    const place = { start, end: start + line.length }
    start = place.end + 1
    return place
  })
}
