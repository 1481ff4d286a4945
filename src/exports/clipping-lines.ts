/**
 * Lines of a clipping file, each of which holds a clipping: `3248|De Kempenaar|30/05/1971|3|Kop|Auteur|Trefwoorden|Tekst`.
 * No line says what its cells are, so each is known by its form: the text is by far the longest, the headline stands
 * before it, the paper before the headline.
 */
import { remarkAt } from '../article/remark.js'
import { isName } from '../raw/names/name.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { parseDateLine } from '../raw/dates/published.js'
import { isProse } from '../raw/prose.js'
import { isFunctionWord, isParticle } from '../raw/sentence.js'
import type { Stretch } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { factOf } from './facts.js'
import type { TextLine } from './lines.js'

type Mark = '|' | ';' | '\t'

/** A cell, and behind it its mark: the next begins where it ends. */
interface Cell extends Stretch {
  readonly value: string
  /** Where the value begins, behind a quotation mark. */
  readonly at: number
}

interface Clipping {
  readonly cells: readonly Cell[]
  readonly date: Cell
  readonly paper: Cell
  readonly headline: Cell
  readonly text: Cell
  readonly isQuoted: boolean
  /** Another cell that may as well be the headline. */
  readonly rival: Cell | undefined
}

/** A day, a paper, a headline and a text are the least that a clipping has. */
const FEWEST_CELLS = 4
const MOST_CELLS = 12
const LONGEST_CELL = 240
const SHORTEST_TEXT = 60
const LONGEST_PAPER = 50
const FEWEST_WORDS = 3
const QUOTED = /^\s*"(?:[^"]*"\s*;\s*"){3}/
const NUMBER = /^[\p{L}]{0,3}\.?\s?\d{1,7}$/u

function markOf(line: string): Mark | null {
  if (QUOTED.test(line)) return ';'
  const marks: readonly Mark[] = ['|', '\t']
  return marks.find((mark) => line.split(mark, FEWEST_CELLS).length === FEWEST_CELLS) ?? null
}

function cellsOf(line: string, start: number, mark: Mark): readonly Cell[] {
  const isQuoted = mark === ';'
  const pieces = isQuoted ? line.split(/(?<="\s*);(?=\s*")/) : line.split(mark)
  let from = start
  return pieces.map((piece) => {
    const bare = piece.trim()
    const value = isQuoted ? bare.replace(/^"|"$/g, '').trim() : bare
    const at = from + Math.max(0, piece.indexOf(value))
    const cell = { value, start: from, at, end: from + piece.length }
    from += piece.length + 1
    return cell
  })
}

/** Null for a line that holds anything else. */
function readClipping(line: string, start: number): Clipping | null {
  const mark = markOf(line)
  const cells = mark === null ? [] : cellsOf(line, start, mark)
  const text = cells.at(-1)
  if (!text || cells.length < FEWEST_CELLS || cells.length > MOST_CELLS) return null
  if (text.value.length < SHORTEST_TEXT) return null
  const others = cells.slice(0, -1)
  if (others.some(({ value }) => value.length > LONGEST_CELL || isProse(value))) return null
  const dates = others.filter(({ value }) => isDay(value))
  const words = others.filter(({ value }) => value !== '' && !isDay(value) && !NUMBER.test(value))
  const headline = words.find(({ value }) => isHeadline(value))
  const paper = words[0]
  const [date] = dates
  if (!date || dates.length > 1 || !headline || !paper || paper === headline) return null
  if (words.indexOf(headline) !== 1 || paper.value.length > LONGEST_PAPER) return null
  const rival = words.find((cell) => cell !== headline && isHeadline(cell.value))
  return { cells, date, paper, headline, text, isQuoted: mark === ';', rival }
}

function isDay(value: string): boolean {
  const date = /\d{4}/.test(value) ? parseDateLine(value)?.date : undefined
  return date !== undefined && date.day !== null && date.year !== null
}

/** Words, of which one at least is in small letters: `Het Belang van de Streek` is a paper, and names alone are a writer. */
function isHeadline(value: string): boolean {
  const words = value.split(/\s+/)
  if (words.length < FEWEST_WORDS || isName(value)) return false
  return words.some(
    (word) => /^\p{Ll}{2,}/u.test(word) && !isFunctionWord(word) && !isParticle(word),
  )
}

/** Where the first line of the text is a clipping, every line that is one begins a record. */
function findStarts(text: string): readonly number[] {
  const starts: number[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const isClipping = line.trim() !== '' && readClipping(line, offset) !== null
    if (!isClipping && line.trim() !== '' && starts.length === 0) return []
    if (isClipping) starts.push(offset)
    offset += line.length + 1
  }
  return starts
}

function read([line, ...rest]: readonly TextLine[]): ExportParts | null {
  const clipping = line ? readClipping(line.text, line.start) : null
  if (!line || !clipping) return null
  const { cells, text, headline, isQuoted, rival } = clipping
  const first = { ...line, text: text.value, start: text.at, end: text.at + text.value.length }
  const body = [first, ...rest]
  const last = body.at(-1)!
  const quote = isQuoted && last.text.endsWith('"') ? endOf(last) : null
  const all = quote ? [...body.slice(0, -1), withoutQuote(last)] : body
  const marks = quote ?? (first.end < line.end ? { ...line, text: '"', start: first.end } : null)
  return {
    fields: cells.slice(0, -1).map((cell, index) => factFor(cell, cells[index + 1]!.at, clipping)),
    frames: marks ? [[marks]] : [],
    bodies: [all],
    remarks: rival ? [remarkAt(headline.at, 'headline-guessed', rival.value)] : [],
  }
}

function endOf(line: TextLine): TextLine {
  return { ...line, text: '"', start: line.end - 1 }
}

function withoutQuote(line: TextLine): TextLine {
  const text = line.text.slice(0, -1).trimEnd()
  return { ...line, text, end: line.start + text.length }
}

/** What a cell says, with the marks up to the value of the next one. */
function factFor(cell: Cell, end: number, { cells, date, paper, headline }: Clipping): BlockField {
  const { start, at, value } = cell
  const span = { start: cell === cells[0] ? start : at, end }
  const fact = (name: BlockField['name'], key: string): BlockField =>
    factOf({ name, key }, span, value, at)
  if (cell === headline) return fact('headline', 'headline')
  if (cell === paper) return fact('sources', 'publication')
  if (cell === date) return fact('date', 'date')
  if (start < headline.start) return fact(null, start > paper.start ? 'page' : 'code')
  if (value.includes(' ') && isName(value)) return fact('authors', 'author')
  return NUMBER.test(value) ? fact(null, 'page') : fact(null, 'subjects')
}

export const clippingLines = shapeOf({
  rule: 'clipping-lines',
  hint: /\d{4}[^\n]*(?:\||"\s*;|\t)/,
  findStarts,
  read: (lines) => read(lines),
})
