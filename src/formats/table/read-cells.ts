/** Delimited text → its rows of cells, each with its stretch of the text. */
import { createRequire } from 'node:module'
import type * as csvParse from 'csv-parse/sync'

export interface CellRow {
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
}

export interface CellsRead {
  /** Rows in which something stands. */
  readonly rows: readonly CellRow[]
  /** A quotation mark opened a cell that nothing closed: all of them were read as text. */
  readonly hasStrayQuote: boolean
}

export interface CellOptions {
  readonly delimiter: string
  /** Where the table begins. */
  readonly from: number
  /** The most rows. */
  readonly most?: number
}

/** A table is not what most archives have: the package is loaded when the first one comes. */
let parse: typeof csvParse.parse | null = null

function loadParse(): typeof csvParse.parse {
  parse ??= (createRequire(import.meta.url)('csv-parse/sync') as typeof csvParse).parse
  return parse
}

/** Never throws. */
export function readCells(text: string, options: CellOptions): CellsRead {
  try {
    return { rows: parseCells(text, options, true), hasStrayQuote: false }
  } catch {
    return { rows: parseCells(text, options, false), hasStrayQuote: true }
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
    const cells = withoutEmptyEnd(record)
    return cells.length === 0 ? [] : [{ start: Math.min(start, at), end: at, cells }]
  })
}

/** Spreadsheets write as many cells as their widest row has. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1)
}
