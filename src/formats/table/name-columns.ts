/** A table and what the folder says of it → the name of each column, and the rows below. */
import type { ColumnMapping, ColumnTarget } from '../../record/columns.js'
import { plainText } from '../../article/fields/plain-text.js'
import { withoutPrivate } from '../../article/fields/private-data.js'
import type { PlacedRemark } from '../../article/remark.js'
import { findOwn } from '../../record/find-own.js'
import { rankColumn } from '../rows/column-names.js'
import { findHeader, isDate, namesArticle } from './find-header.js'
import type { CellRow } from './read-cells.js'

export interface NamedTable {
  /** Null: the column is left out. */
  readonly columns: readonly (string | null)[]
  readonly rows: readonly CellRow[]
  /** The header line as it stands; null where there is none. */
  readonly header: readonly string[] | null
  readonly remarks: readonly PlacedRemark[]
}

const FIRST_ROWS = 12
const LONGEST_TITLE = 100

/** Null where nothing says what the columns are. */
export function nameColumns(
  rows: readonly CellRow[],
  mapping: ColumnMapping | null,
): NamedTable | null {
  if (mapping?.kind === 'positions') return byPosition(rows, mapping.fields)
  const index = mapping ? findMapped(rows, mapping.fields) : findHeader(rows)
  const header = rows[index]
  if (!header) return null
  const fields = mapping?.fields ?? {}
  return {
    columns: header.cells.map((cell, at) => nameOf(cell, at, fields)),
    rows: rows.slice(index + 1),
    header: header.cells,
    remarks: [...remarkAbove(rows.slice(0, index)), ...remarkUnmatched(header, fields)],
  }
}

type Fields = Readonly<Record<string, ColumnTarget>>

/** Where the folder gives a field to another column, one that is called like it does not give it. */
function nameOf(cell: string, at: number, fields: Fields): string | null {
  const name = cell.trim()
  if (name === '') return `column ${at + 1}`
  const target = findOwn(fields, name.toLowerCase())
  if (target !== undefined) return target
  const own = rankColumn(name)?.name
  const isTaken = Object.values(fields).some(
    (field) => field !== null && own !== undefined && rankColumn(field)?.name === own,
  )
  return isTaken ? `column ${name}` : name
}

function byPosition(rows: readonly CellRow[], fields: readonly ColumnTarget[]): NamedTable {
  const [first] = rows
  const date = fields.indexOf('date')
  const cell = first?.cells[date]?.trim() ?? ''
  const isHeader =
    first !== undefined &&
    (namesArticle(first.cells) || (date >= 0 && cell !== '' && !/\d/.test(cell) && !isDate(cell)))
  return {
    columns: fields,
    rows: isHeader ? rows.slice(1) : rows,
    header: isHeader ? first.cells : null,
    remarks: [],
  }
}

/** The row in which most of the named columns are. */
function findMapped(rows: readonly CellRow[], fields: Fields): number {
  let best = -1
  let most = 0
  for (const [index, { cells }] of rows.slice(0, FIRST_ROWS).entries()) {
    const found = cells.filter((cell) => Object.hasOwn(fields, cell.trim().toLowerCase())).length
    if (found > most) [best, most] = [index, found]
  }
  return best
}

function remarkAbove(above: readonly CellRow[]): readonly PlacedRemark[] {
  const [first] = above
  if (!first) return []
  const words = above.flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '')).join(' ')
  const shown = plainText(withoutPrivate('', words) ?? '').slice(0, LONGEST_TITLE)
  return [{ rule: 'above-header', words: [shown.toWellFormed()], offset: first.start }]
}

function remarkUnmatched({ cells, start }: CellRow, fields: Fields): readonly PlacedRemark[] {
  const names = new Set(cells.map((cell) => cell.trim().toLowerCase()))
  const lost = Object.keys(fields).filter((name) => !names.has(name))
  return lost.length === 0
    ? []
    : [{ rule: 'columns-unmatched', words: [lost.join(', ')], offset: start }]
}
