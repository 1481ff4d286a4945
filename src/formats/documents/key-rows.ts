/** The rows of a table over a text, their cells parted by tabs → lines of `Key: value`, where they are keys and values. */
import { findHeaderKey, plainKey } from '../../article/fields/header-keys.js'
import { rankKey } from '../../article/fields/keys.js'

const LONGEST_KEY = 30
const FEWEST_KNOWN = 2
/** `Date: 3 May 1998` in a cell of its own. */
const KEYED = /^\p{L}[\p{L} ’'-]{1,30}:\s+\S/u

/** Null for a table of anything else. */
export function linesOfKeyRows(rows: readonly string[]): readonly string[] | null {
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  return readPairs(cells) ?? readColumns(cells) ?? readKeyedCells(cells)
}

/** `Titolo`, and beside it the title; the text itself may stand in the last row. */
function readPairs(rows: readonly (readonly string[])[]): readonly string[] | null {
  if (!rows.every((cells) => cells.length === 2)) return null
  return linesOf(rows.map(([key = '', value = '']) => [key, value]))
}

/** Keys in the first row, values in the second. */
function readColumns(rows: readonly (readonly string[])[]): readonly string[] | null {
  const [keys = [], values = []] = rows
  if (rows.length !== 2 || keys.length < 2 || keys.length !== values.length) return null
  return linesOf(keys.map((key, index) => [key, values[index] ?? '']))
}

function readKeyedCells(rows: readonly (readonly string[])[]): readonly string[] | null {
  const cells = rows.flat().filter((cell) => cell !== '')
  if (!cells.every((cell) => KEYED.test(cell))) return null
  return linesOf(
    cells.map((cell) => [cell.slice(0, cell.indexOf(':')), cell.slice(cell.indexOf(':') + 1)]),
  )
}

/** A key of several words that nobody knows would end the header: it is written as one. */
function linesOf(pairs: readonly (readonly [string, string])[]): readonly string[] | null {
  const told = pairs.map(([key, value]) => [key.replace(/\s*:$/, '').trim(), value.trim()] as const)
  if (told.some(([key]) => key === '' || key.length > LONGEST_KEY)) return null
  if (told.filter(([key, value]) => isKnown(key) && value !== '').length < FEWEST_KNOWN) return null
  return told
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${isKnown(key) ? key : key.replace(/\s+/g, '-')}: ${value}`)
}

function isKnown(key: string): boolean {
  return rankKey(key) !== null || findHeaderKey(plainKey(key)) === 'body'
}
