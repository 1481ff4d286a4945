/** The tables of a page → those that hold data, with their cells; the others only lay out the page. */
import type { PagePieces } from './page-pieces.js'

/** From one piece up to another. */
interface Cell {
  readonly from: number
  readonly to: number
}

export interface TableShape {
  readonly rows: readonly (readonly Cell[])[]
}

/** A longer cell is text, and the table holds a page. */
const LONGEST_CELL = 240
const FEWEST_ROWS = 2
const MOST_CELLS = 20_000
/** What no cell of data has. */
const LAYOUT: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 ul ol blockquote form iframe pre article table'.split(' '),
)
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div'])

interface OpenTable {
  readonly start: number
  readonly rows: Cell[][]
  cell: { from: number; length: number; paragraphs: number } | null
  cells: number
  isLayout: boolean
}

export function findDataTables({
  html,
  pieces,
  closing,
}: PagePieces): ReadonlyMap<number, TableShape> {
  const found = new Map<number, TableShape>()
  const open: OpenTable[] = []
  const endCell = (table: OpenTable, to: number): void => {
    const { cell } = table
    if (!cell) return
    table.rows.at(-1)?.push({ from: cell.from, to })
    table.cells += 1
    if (cell.length > LONGEST_CELL || cell.paragraphs > 1 || table.cells > MOST_CELLS)
      table.isLayout = true
    table.cell = null
  }
  pieces.forEach((piece, index) => {
    const table = open.at(-1)
    if (piece.kind === 'text' && table?.cell) {
      const text = html.slice(piece.start, piece.end).trim()
      table.cell.length += text.length
    }
    if (piece.kind !== 'open' && piece.kind !== 'close') return
    const { name, kind } = piece
    if (kind === 'open' && table && LAYOUT.has(name)) table.isLayout = true
    if (kind === 'open' && table?.cell && PARAGRAPHS.has(name)) table.cell.paragraphs += 1
    if (name === 'table' && kind === 'open') {
      if (closing[index] !== -1)
        open.push({ start: index, rows: [], cell: null, cells: 0, isLayout: false })
    } else if (name === 'table') {
      if (!table || closing[table.start] !== index) return
      endCell(table, index)
      open.pop()
      if (isData(table)) found.set(table.start, { rows: table.rows })
    } else if (!table) return
    else if (name === 'tr') {
      endCell(table, index)
      if (kind === 'open') table.rows.push([])
    } else if (name === 'td' || name === 'th') {
      endCell(table, index)
      if (table.rows.length === 0) table.rows.push([])
      if (kind === 'open') table.cell = { from: index + 1, length: 0, paragraphs: 0 }
    }
  })
  return found
}

/** Rows and columns, most of them filled. */
function isData({ rows, isLayout }: OpenTable): boolean {
  const filled = rows.filter((row) => row.length > 0)
  const wide = filled.filter((row) => row.length > 1)
  return !isLayout && filled.length >= FEWEST_ROWS && wide.length * 2 > filled.length
}
