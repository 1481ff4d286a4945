/** The beginning of a delimited text → the mark between its cells: what header line and rows agree on. */
import { readCells, type CellRow } from './read-cells.js'
import { findHeader } from './find-header.js'

export interface Delimiting {
  readonly delimiter: string
  /** Where the table begins: behind a line that only names the delimiter. */
  readonly from: number
}

const DELIMITERS = ['\t', ';', ',', '|'] as const
/** `sep=;`, which Excel reads and writes. */
const SEP = /^\s*"?sep=(\t|[;,|:])"?[ \t]*\n/i
const SAMPLE = 200_000
const SAMPLE_ROWS = 40
const KNOWN_HEADER = 100

export function findDelimiter(text: string): Delimiting {
  const sep = SEP.exec(text)
  if (sep?.[1] !== undefined) return { delimiter: sep[1], from: sep[0].length }
  const sample = text.slice(0, SAMPLE)
  const scored = DELIMITERS.filter((delimiter) => sample.includes(delimiter)).map((delimiter) => ({
    delimiter,
    score: scoreRows(readSample(sample, delimiter)),
  }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return { delimiter: best && best.score > 0 ? best.delimiter : ',', from: 0 }
}

/** The rows of a sample, without the last where it was cut off. */
export function readSample(sample: string, delimiter: string): readonly CellRow[] {
  const { rows } = readCells(sample, { delimiter, from: 0, most: SAMPLE_ROWS })
  return sample.length === SAMPLE && rows.length > 1 ? rows.slice(0, -1) : rows
}

/** A header that is known counts most; then how many rows have the commonest number of cells. */
function scoreRows(rows: readonly CellRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [[width, agreeing] = [1, 0]] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  const header = rows[findHeader(rows)]
  const known = header ? KNOWN_HEADER + header.cells.length : 0
  return known + (width > 1 ? agreeing / rows.length + Math.min(width, 20) / 100 : 0)
}
