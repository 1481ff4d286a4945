/** Delimited text → its rows of cells, each with its stretch of the text. */
import { createRequire } from 'node:module'
import type * as csvParse from 'csv-parse/sync'

export interface CellRow {
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
  /** It stood on several lines that were put together. */
  readonly isJoined?: boolean
}

export interface CellsRead {
  /** Rows in which something stands. */
  readonly rows: readonly CellRow[]
  /** Where a quotation mark opened a cell that nothing closed. */
  readonly strayQuotes: readonly number[]
}

export interface CellOptions {
  readonly delimiter: string
  /** Where the table begins. */
  readonly from: number
  /** The most rows. */
  readonly most?: number
}

/** Each of them costs a look at all that follows. */
const MOST_STRAYS = 4

/** A table is not what most archives have: the package is loaded when the first one comes. */
let parse: typeof csvParse.parse | null = null

function loadParse(): typeof csvParse.parse {
  parse ??= (createRequire(import.meta.url)('csv-parse/sync') as typeof csvParse).parse
  return parse
}

/** Never throws. A row with a quotation mark that nothing closes is read without quotation marks, and the next ones as usual. */
export function readCells(text: string, options: CellOptions): CellsRead {
  const stretches: (readonly CellRow[])[] = []
  const strayQuotes: number[] = []
  let { from } = options
  while (strayQuotes.length < MOST_STRAYS) {
    try {
      stretches.push(parseCells(text, { ...options, from }, true))
      return { rows: stretches.flat(), strayQuotes }
    } catch (error) {
      const start = startOfRow(text, from, error)
      const end = endOfLine(text, start)
      const above = parseWhole(text.slice(0, start), { ...options, from })
      const row = parseCells(text.slice(0, end), { ...options, from: start }, false)
      stretches.push(above, row)
      strayQuotes.push(start)
      from = end
    }
  }
  stretches.push(parseCells(text, { ...options, from }, false))
  return { rows: stretches.flat(), strayQuotes }
}

/** The row in which the quotation mark stands: the package says how many bytes were whole rows. */
function startOfRow(text: string, from: number, error: unknown): number {
  const bytes: unknown =
    error instanceof Error && 'bytes_records' in error ? error.bytes_records : 0
  const above = Buffer.from(text.slice(from)).subarray(0, Number(bytes)).toString().length
  const start = from + above
  return start + text.slice(start).search(/[^\n]|$/)
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end + 1
}

/** Rows above a stray quotation mark, which have none as far as anybody knows. */
function parseWhole(text: string, options: CellOptions): readonly CellRow[] {
  try {
    return parseCells(text, options, true)
  } catch {
    return parseCells(text, options, false)
  }
}

interface RawRow {
  readonly record: readonly string[]
  /** All that was read for it, with the line end behind it and blank lines in front. */
  readonly raw: string
}

function parseCells(
  text: string,
  { delimiter, from, most = -1 }: CellOptions,
  isQuoted: boolean,
): readonly CellRow[] {
  const found = loadParse()(text.slice(from), {
    delimiter,
    raw: true,
    quote: isQuoted ? '"' : null,
    escape: isQuoted ? '"' : null,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: most,
  }) as unknown as readonly RawRow[]
  let at = from
  return found.flatMap(({ record, raw }) => {
    const start = at + raw.length - raw.trimStart().length
    at += raw.length
    const cells = withoutEmptyEnd(isQuoted ? record : record.map(unquote))
    return cells.length === 0 ? [] : [{ start: Math.min(start, at), end: at, cells }]
  })
}

/** Spreadsheets write as many cells as their widest row has. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1)
}

/** `"a ""b"" c"` */
function unquote(cell: string): string {
  const [, inner] = /^\s*"([^]*)"\s*$/.exec(cell) ?? []
  return inner === undefined ? cell : inner.replaceAll('""', '"')
}
