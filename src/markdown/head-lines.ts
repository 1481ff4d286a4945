/** The blocks of a text → the lines over and under it that say when, where and by whom it was written, and what they say. */
import type { Block } from '../article/body/settle-blocks.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { splitNames } from '../article/fields/names.js'
import { hasText, linesOf, textOf } from '../text/block-text.js'
import {
  areKnown,
  isPictureLine,
  isSection,
  readCreditLine,
  type CreditLine,
} from './credit-line.js'
import { readSourceLine, type SourceLine } from './source-line.js'

export interface HeadField {
  readonly key: string
  readonly text: string
  readonly block: Block
}

export interface HeadLines {
  readonly fields: readonly HeadField[]
  /** Blocks that say nothing else. */
  readonly taken: ReadonlySet<Block>
  /** The day, where a line gave it; null where none did. */
  readonly dated: HeadField | null
  /** The names, where nothing but their place says that they are those of the authors. */
  readonly guessed: HeadField | null
}

/** What the header says already; empty where it does not. */
export interface Told {
  readonly isDated: boolean
  readonly authors: readonly string[]
  readonly hasSource: boolean
}

/** A heading may stand above such a line, what a clipper took for the summary, and a picture. */
const MOST_BLOCKS = 8
const MOST_PARAGRAPHS = 3
const MOST_LINES = 4
const LONGEST = 300
/** A shorter paragraph above a name may be a deck or a line of credits. */
const SHORTEST_PROSE = 150

interface Candidate {
  readonly block: Block
  readonly lines: readonly CreditLine[]
}

/** Lines that say what the header has already are taken only where they say the same. */
export function readHeadLines(blocks: readonly Block[], told: Told): HeadLines {
  const fields: HeadField[] = []
  const taken = new Set<Block>()
  const guesses = new Set<HeadField>()
  const has = (key: string): boolean => fields.some((field) => field.key === key)
  const section = sectionAbove(blocks)
  if (section) {
    fields.push({ key: 'kicker', text: textOf(section), block: section })
    taken.add(section)
  }
  for (const { block, source } of sourceLines(blocks)) {
    if (told.hasSource || has('source') || (source.date !== '' && (told.isDated || has('date'))))
      continue
    for (const key of ['source', 'date', 'page'] as const)
      if (source[key] !== '') fields.push({ key, text: source[key], block })
    taken.add(block)
  }
  for (const { block, lines } of [...candidatesAbove(blocks), ...candidatesBelow(blocks)]) {
    let isAll = true
    for (const line of lines) {
      const add = (key: string, text: string): void => {
        if (text !== '') fields.push({ key, text, block })
      }
      const isNews = !(line.date !== '' && (told.isDated || has('date')))
      if (!isNews) isAll = false
      if (line.author !== '' && told.authors.length === 0 && !has('byline')) {
        add('byline', line.author)
        const last = fields.at(-1)
        if (line.isGuess && last) guesses.add(last)
      } else if (line.author !== '' && !isSame(line.author, told.authors)) isAll = false
      if (!isNews || !isAll) continue
      add('date', line.date)
      if (!has('dateline')) add('dateline', line.dateline)
      if (!has('kicker')) add('kicker', line.kicker)
      for (const [key, text] of line.others) add(key, text)
    }
    if (isAll) taken.add(block)
  }
  if (!leavesText(blocks, taken)) return NO_LINES
  return {
    fields,
    taken,
    dated: fields.find(({ key }) => key === 'date') ?? null,
    guessed: fields.find((field) => guesses.has(field)) ?? null,
  }
}

const NO_LINES: HeadLines = { fields: [], taken: new Set(), dated: null, guessed: null }

/** Where nothing else stands there, such a line is the text: a name may be all that is said. */
function leavesText(blocks: readonly Block[], taken: ReadonlySet<Block>): boolean {
  return taken.size === 0 || blocks.some((block) => isText(block) && !taken.has(block))
}

function isText(block: Block): boolean {
  return block.type !== 'heading' && (hasText(block) || block.type !== 'paragraph')
}

function isSame(author: string, names: readonly string[]): boolean {
  return listOf(splitNames([author])) === listOf(names)
}

function listOf(names: readonly string[]): string {
  return names.join('\n').toLowerCase()
}

function candidatesAbove(blocks: readonly Block[]): readonly Candidate[] {
  const found: Candidate[] = []
  let paragraphs = 0
  let isAtTop = true
  for (const [index, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    if (block.type === 'heading' && (index === 0 || block.depth === 1)) continue
    if (!isLine(block)) {
      if (hasText(block)) isAtTop = false
      continue
    }
    const lines = linesOfCredit(block, isAtTop) ?? creditsBeside(block)
    if (lines && (block.type !== 'heading' || isNoDivider(lines, block, blocks)))
      found.push({ block, lines })
    else if (textOf(block).length >= SHORTEST_PROSE) isAtTop = false
    if (block.type !== 'heading' && ++paragraphs === MOST_PARAGRAPHS) break
  }
  return found
}

/** So many lines may stand under a text: a name, and whose the pictures are. */
const MOST_BELOW = 3

/** The last paragraphs, where text stands above them. */
function candidatesBelow(blocks: readonly Block[]): readonly Candidate[] {
  const found: Candidate[] = []
  const own = blocks.filter((block) => block.type !== 'thematicBreak')
  for (let at = own.length - 1; at >= MOST_PARAGRAPHS && found.length < MOST_BELOW; at--) {
    const block = own[at]!
    if (!isLine(block) || block.type === 'heading') break
    if (isPictureLine(textOf(block))) continue
    const lines = linesOfCredit(block, true, true)
    if (!lines) break
    found.push({ block, lines })
  }
  return found
}

const LONGEST_SECTION = 30

/** `**REGIO**` right over the headline. */
function sectionAbove([first, second]: readonly Block[]): Block | null {
  if (first?.type !== 'paragraph' || second?.type !== 'heading' || second.depth !== 1) return null
  const text = textOf(first)
  const isShort = text.length <= LONGEST_SECTION && linesOf(first).length === 1
  return isShort && isSection(text) ? first : null
}

function sourceLines(
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly source: SourceLine }[] {
  return blocks.slice(0, MOST_PARAGRAPHS).flatMap((block, index) => {
    if (!isLine(block) || block.type === 'heading' || index === blocks.length - 1) return []
    const [source, ...others] = linesOf(block).flatMap((line) => readSourceLine(line) ?? [])
    const isWhole = linesOf(block).length === 1 || creditsBeside(block) !== null
    return source && others.length === 0 && isWhole ? [{ block, source }] : []
  })
}

/** `Bron: De Wende, 3 mei 1998` and below it `Auteur: Ann Smit`: the other lines, where each names somebody; else null. */
function creditsBeside(block: Block): readonly CreditLine[] | null {
  const lines = linesOf(block)
  const others = lines.filter((line) => readSourceLine(line) === null)
  if (others.length === 0 || others.length !== lines.length - 1 || lines.length > MOST_LINES)
    return null
  const read = others.map((line) => readCreditLine(line, true))
  return read.every((line) => line !== null && !line.isGuess && line.date === '')
    ? read.filter((line) => line !== null)
    : null
}

function isLine(block: Block): boolean {
  if (block.type === 'blockquote') return block.children.length === 1
  return block.type === 'paragraph' || (block.type === 'heading' && block.depth > 1)
}

/** `— Ann Roe` */
const DASH = /^[—–―-]{1,2}\s*(?=\p{Lu})/u

function linesOfCredit(
  block: Block,
  isAtTop: boolean,
  isBelow = false,
): readonly CreditLine[] | null {
  const lines = linesOf(block)
  if (lines.length === 0 || lines.length > MOST_LINES || textOf(block).length > LONGEST) return null
  const read = lines.map((line) => readCreditLine(isBelow ? line.replace(DASH, '') : line, isAtTop))
  return read.every((line) => line !== null) ? read : null
}

/** Headings that are days divide a diary, and one may begin like a byline. */
function isNoDivider(
  lines: readonly CreditLine[],
  block: Block,
  blocks: readonly Block[],
): boolean {
  if (lines.some(({ date, author }) => date === '' && !areKnown(author))) return false
  if (lines.every(({ date, author }) => date === '' || author !== '')) return true
  return !blocks.some(
    (other) =>
      other !== block && other.type === 'heading' && findDateInLine(textOf(other)) !== null,
  )
}
