/** The first rows of a table → the line that names its columns. */
import { readDate } from '../../article/dates/date.js'
import type { ZoneName } from '../../record/strings.js'
import { rankColumn } from '../rows/column-names.js'
import { areArticle, namesOf } from '../rows/row-manuscript.js'
import type { CellRow } from './read-cells.js'

/** Titles, dates of the export and blank lines may stand above it. */
const FIRST_ROWS = 12
const LONGEST_NAME = 60
const FEWEST_KNOWN = 2

/** Its index among `rows`; -1 where none names the columns of articles. */
export function findHeader(rows: readonly CellRow[]): number {
  return rows.slice(0, FIRST_ROWS).findIndex(({ cells }) => namesArticle(cells))
}

export function namesArticle(cells: readonly string[]): boolean {
  return (
    cells.every((cell) => cell.length <= LONGEST_NAME) &&
    countKnown(cells) >= FEWEST_KNOWN &&
    areArticle(namesOf(cells))
  )
}

export function countKnown(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '' && rankColumn(cell) !== null).length
}

/** Names are short, and no two are alike; a date or a figure is a value. */
export function mayNameColumns(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== '')
  return (
    names.length === new Set(names).size &&
    names.every((name) => name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !isDate(name))
  )
}

export function isDate(text: string): boolean {
  return /\d/.test(text) && readDate(text.trim(), { zone: 'UTC' as ZoneName, month: null }) !== null
}
