/** Rows of cells under named columns → rows of fields, with what does not fit. */
import type { HeaderField } from '../../article/fields/header-field.js'
import type { PlacedRemark } from '../../article/remark.js'
import { rankColumn } from '../rows/column-names.js'
import type { Row } from '../rows/row.js'
import { valueOfCell } from './cell-value.js'
import type { NamedTable } from './name-columns.js'
import { joinParted } from './join-parted.js'
import type { CellRow } from './read-cells.js'

/** The first column of a data frame, or of a spreadsheet: it counts the rows. */
const COUNTER =
  /^(?:column 1|unnamed: ?0|index|#|nr\.?|no\.?|row|rownum|rij|regel|zeile|ligne|fila|volgnr)$/i

export function rowsOfTable(table: NamedTable, text: string, delimiter: string): readonly Row[] {
  const { header, columns } = table
  const rows = joinParted(withoutHeaders(table.rows, header), columns)
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
  return { start, end, fields, remarks: remarkShape(row, columns), fault: null }
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
function remarkShape(
  { cells, start, isJoined = false }: CellRow,
  columns: NamedTable['columns'],
): readonly PlacedRemark[] {
  if (isJoined) return [{ rule: 'parted-row', words: [], offset: start }]
  const width = columns.length
  const isShort = cells.length < width / 2 && cells.length > 0
  if (cells.length <= width && !isShort) return []
  return [{ rule: 'ragged-row', words: [String(cells.length), String(width)], offset: start }]
}
