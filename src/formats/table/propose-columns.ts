/** A table of which nobody knows the columns → the line that would say them, as far as the cells show it. */
import { isDate, mayNameColumns } from './find-header.js'
import { isShortSentence } from '../rows/sentences.js'
import type { CellRow } from './read-cells.js'

const SAMPLE = 30
const PROSE = 120
const FEWEST_WORDS = 12
const MOST_NAMED = 10

/** Whether somebody wrote sentences into the cells: figures are no articles. A short one counts in a row with a day. */
export function holdsProse(rows: readonly CellRow[]): boolean {
  return rows
    .slice(0, SAMPLE * 2)
    .some(
      ({ cells }) =>
        cells.some((cell) => cell.length >= PROSE && cell.split(/\s+/).length >= FEWEST_WORDS) ||
        (cells.some(isShortSentence) && cells.some((cell) => isDate(cell))),
    )
}

/** `columns: [date, headline, '-', body]`, or with the names of the columns where the first line has them. */
export function proposeColumns(rows: readonly CellRow[]): string {
  const [first, ...others] = rows
  const isHeader = first !== undefined && others.length > 0 && mayNameColumns(first.cells)
  const sample = (isHeader ? others : rows).slice(0, SAMPLE)
  const width = Math.max(1, ...sample.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) =>
    sample.map(({ cells }) => cells[index] ?? ''),
  )
  const fields = guessFields(columns)
  if (!isHeader) return `columns: [${fields.map((field) => field ?? "'-'").join(', ')}]`
  const named = fields.flatMap((field, index) =>
    field === null ? [] : [`${quote(first.cells[index] ?? '')}: ${field}`],
  )
  return `columns: {${named.slice(0, MOST_NAMED).join(', ')}}`
}

function quote(name: string): string {
  return /^[\p{L}][\p{L}\d ]*$/u.test(name.trim()) ? name.trim() : JSON.stringify(name.trim())
}

/** Dates show themselves; the longest cells are the text, the next longest the headline. */
function guessFields(columns: readonly (readonly string[])[]): (string | null)[] {
  const lengths = columns.map((cells) => average(cells.map((cell) => cell.length)))
  const date = columns.findIndex((cells) => {
    const filled = cells.filter((cell) => cell.trim() !== '')
    return filled.length > 0 && filled.filter(isDate).length > filled.length / 2
  })
  const [body = -1, headline = -1] = lengths
    .map((length, index) => ({ length, index }))
    .filter(({ index }) => index !== date)
    .toSorted((a, b) => b.length - a.length)
    .map(({ index }) => index)
  return columns.map((_, index) =>
    index === date ? 'date' : index === body ? 'body' : index === headline ? 'headline' : null,
  )
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}
