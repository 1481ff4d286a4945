/** Rows that line breaks without quotation marks have parted → the rows that they were. */
import { rankColumn } from '../rows/column-names.js'
import type { CellRow } from './read-cells.js'

/** Further away it is another row. */
const MOST_PARTS = 200
/** In a table of which fewer rows are whole, a short row may be just that. */
const WHOLE_SHARE = 0.6

export function joinParted(
  rows: readonly CellRow[],
  columns: readonly (string | null)[],
): readonly CellRow[] {
  const width = columns.length
  const whole = rows.filter(({ cells }) => cells.length === width)
  if (whole.length === rows.length || whole.length < rows.length * WHOLE_SHARE) return rows
  const endsInText = rankColumn(columns.at(-1) ?? '')?.name === 'body'
  const shape = shapeOf(whole[0])
  const joined: CellRow[] = []
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!
    const last = joined.at(-1)
    const isRest = row.cells.length === 1 && endsInText && /0/.test(shape) && shapeOf(row) !== shape
    if (isRest && last && last.cells.length >= width)
      joined[joined.length - 1] = joinRows([last, row])
    else {
      const parts = row.cells.length < width ? countParts(rows, index, width) : 1
      joined.push(parts === 1 ? row : joinRows(rows.slice(index, index + parts)))
      index += parts - 1
    }
  }
  return joined
}

/** `2020-01-02` → `0-0-0`: what stands in the first column, and in no text. */
function shapeOf(row: CellRow | undefined): string {
  const cell = row?.cells[0]?.trim() ?? ''
  return cell.length > 40 ? '' : cell.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'a')
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
  return { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, cells, isJoined: true }
}
