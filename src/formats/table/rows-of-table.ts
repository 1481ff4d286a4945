/** Rows of cells under named columns → rows of fields, with what does not fit. */
import type { HeaderField } from '../../article/fields/header-field.js'
import type { PlacedRemark } from '../../article/remark.js'
import { rankColumn } from '../rows/column-names.js'
import type { Row } from '../rows/row.js'
import { valueOfCell } from './cell-value.js'
import type { NamedTable } from './name-columns.js'
import type { CellRow } from './read-cells.js'

/** The first column of a data frame, or of a spreadsheet: it counts the rows. */
const COUNTER =
  /^(?:column 1|unnamed: ?0|index|#|nr\.?|no\.?|row|rownum|rij|regel|zeile|ligne|fila|volgnr)$/i
/** An unquoted line break parts a row; further away it is another one. */
const MOST_PARTS = 200

export function rowsOfTable(table: NamedTable, text: string, delimiter: string): readonly Row[] {
  const { header, columns } = table
  const rows = joinBroken(withoutHeaders(table.rows, header), columns.length)
  const counter = findCounter(rows, columns)
  const named = columns.map((name, index) => (index === counter ? null : name))
  return rows.map((row) => rowOf(row, named, text, delimiter))
}

/** Where tables were put one below the other, their header comes again. */
function withoutHeaders(
  rows: readonly CellRow[],
  header: readonly string[] | null,
): readonly CellRow[] {
  if (!header) return rows
  const line = header.join('\n')
  return rows.filter(({ cells }) => cells[0] !== header[0] || cells.join('\n') !== line)
}

/** Puts rows together that an unquoted line break parted, in a table of which nearly all rows are whole. */
function joinBroken(rows: readonly CellRow[], width: number): readonly CellRow[] {
  const whole = rows.filter(({ cells }) => cells.length === width).length
  if (whole === rows.length || whole < rows.length * 0.6) return rows
  const joined: CellRow[] = []
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!
    const parts = row.cells.length < width ? countParts(rows, index, width) : 1
    joined.push(parts === 1 ? row : joinRows(rows.slice(index, index + parts)))
    index += parts - 1
  }
  return joined
}

/** How many rows make a whole one from `index` on; 1 where none do. */
function countParts(rows: readonly CellRow[], index: number, width: number): number {
  let cells = rows[index]?.cells.length ?? 0
  for (let parts = 1; parts < MOST_PARTS; parts += 1) {
    const next = rows[index + parts]
    if (!next || next.cells.length === width) return 1
    cells += next.cells.length - 1
    if (cells > width) return 1
    if (cells === width) return parts + 1
  }
  return 1
}

function joinRows(rows: readonly CellRow[]): CellRow {
  const cells: string[] = []
  for (const row of rows) {
    const [first = '', ...rest] = row.cells
    if (cells.length === 0) cells.push(first)
    else cells[cells.length - 1] += `\n${first}`
    cells.push(...rest)
  }
  return { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, cells }
}

/** The index of a column that only counts; -1 where there is none. */
function findCounter(rows: readonly CellRow[], columns: NamedTable['columns']): number {
  const name = columns[0]
  if (name === null || name === undefined || !COUNTER.test(name) || rows.length < 2) return -1
  const first = Number(rows[0]?.cells[0])
  if (first !== 0 && first !== 1) return -1
  return rows.every(({ cells }, index) => cells[0]?.trim() === String(first + index)) ? 0 : -1
}

function rowOf(row: CellRow, columns: NamedTable['columns'], text: string, delimiter: string): Row {
  const { start, end } = row
  const width = columns.length
  const cells = row.cells.length > width ? fold(row.cells, width, delimiter) : row.cells
  let at = start
  const fields: HeaderField[] = []
  for (const [index, cell] of cells.entries()) {
    const offset = placeOf(cell, text, at, end)
    at = offset + cell.length
    const key = columns[index]
    if (key === null || key === undefined) continue
    const value = valueOfCell(cell, rankColumn(key)?.name === 'originalUrl')
    if (value.text !== null) fields.push({ key, offset, ...value })
  }
  return { start, end, fields, remarks: remarkRagged(row, columns), fault: null }
}

/** What is over goes to the last column, with the delimiters that parted it. */
function fold(cells: readonly string[], width: number, delimiter: string): readonly string[] {
  return [...cells.slice(0, width - 1), cells.slice(width - 1).join(delimiter)]
}

/** Quotation marks within a cell are doubled in the text: then its beginning will do. */
function placeOf(cell: string, text: string, from: number, end: number): number {
  const words = /^[^"\n]{0,40}/.exec(cell)?.[0] ?? ''
  const found = words === '' ? from : text.slice(from, from + 400).indexOf(words)
  return words !== '' && found !== -1 ? Math.min(from + found, end) : Math.min(from, end)
}

/** Empty cells at the end of a row may be missing. */
function remarkRagged(
  { cells, start }: CellRow,
  columns: NamedTable['columns'],
): readonly PlacedRemark[] {
  const width = columns.length
  const isShort = cells.length < width / 2 && cells.length > 0
  if (cells.length <= width && !isShort) return []
  return [{ rule: 'ragged-row', words: [String(cells.length), String(width)], offset: start }]
}
