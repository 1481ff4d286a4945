/** A text file → whether it is a table of articles all the same: a header line that is known, and rows that fit it. */
import type { ColumnMapping } from '../../record/columns.js'
import { countKnown, namesArticle } from './find-header.js'
import { findDelimiter, readSample } from './find-delimiter.js'

const SAMPLE = 200_000
const LONGEST_HEADER = 1000
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2
const KNOWN_SHARE = 0.5
const WHOLE_SHARE = 0.9
const DELIMITERS = ['\t', ';', '|', ','] as const

/** Whether the folder says what the columns of `text` are, and every row of it has so many. */
export function isMappedTable(text: string, columns: ColumnMapping | null): boolean {
  if (columns === null) return false
  const sample = text.slice(0, SAMPLE)
  const { delimiter } = findDelimiter(sample)
  const rows = readSample(sample, delimiter)
  const [first] = rows
  if (!first || rows.length < FEWEST_ROWS || first.cells.length < FEWEST_COLUMNS - 1) return false
  if (columns.kind === 'positions')
    return rows.every(({ cells }) => cells.length === columns.fields.length)
  const names = new Set(first.cells.map((cell) => cell.trim().toLowerCase()))
  return Object.keys(columns.fields).every((name) => names.has(name))
}

/** Costs one look at the first line where that is no such header. */
export function isTable(text: string): boolean {
  const start = text.search(/\S/)
  const end = text.indexOf('\n', start)
  if (start === -1 || end === -1 || end - start > LONGEST_HEADER) return false
  const line = text.slice(start, end)
  const isHeader = DELIMITERS.some((delimiter) => {
    const names = line.split(delimiter).map((name) => name.replaceAll('"', '').trim())
    return (
      names.length >= FEWEST_COLUMNS &&
      namesArticle(names) &&
      countKnown(names) >= names.length * KNOWN_SHARE
    )
  })
  return isHeader && hasRows(text.slice(0, SAMPLE))
}

function hasRows(sample: string): boolean {
  const [header, ...rows] = readSample(sample, findDelimiter(sample).delimiter)
  if (!header || rows.length < FEWEST_ROWS || !namesArticle(header.cells)) return false
  const width = header.cells.length
  const [first, second] = rows
  const whole = rows.filter(({ cells }) => cells.length === width).length
  return (
    first?.cells.length === width &&
    second?.cells.length === width &&
    whole >= rows.length * WHOLE_SHARE
  )
}
