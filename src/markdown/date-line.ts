/** The blocks of a text without a date key → the date line below its heading, if it has one, and the other blocks. */
import type { Block } from '../article/body/settle-blocks.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { alternativesOf } from '../article/dates/date-words.js'
import { parseMoment } from '../article/dates/written-moment.js'
import { hasFigure } from '../text/figures.js'
import { textOf } from '../text/block-text.js'
import { singleBlanks } from '../text/unseen.js'

export interface DateLine {
  readonly text: string
  /** Who wrote, where the line says that as well; empty where it does not. */
  readonly author: string
  readonly block: Block
}

const LONGEST = 70
/** A heading may stand above it, what a clipper took for the summary, and a line of whoever wrote. */
const MOST_BLOCKS = 8
const MOST_PARAGRAPHS = 3
const CUE = new RegExp(
  `^(?:${alternativesOf('published')})(?!\\p{L})\\s*(?:(?:${alternativesOf('on')})\\s+)?:?\\s*`,
  'iu',
)

/** `By Ann Roe, posted on ` */
const CUE_BEHIND = new RegExp(
  `\\s*[-–—|•·,]?\\s*(?:${alternativesOf('published')})(?!\\p{L})\\s*(?:${alternativesOf('on')})?\\s*:?\\s*$`,
  'iu',
)
/** `par Luc Bernier`, `— Luc Bernier`, `| by Ann Roe | 3 min` behind a day. */
const AUTHOR = new RegExp(
  `^\\s*(?:[-–—|•·,/]\\s*)?(?<cue>(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+)?(?<name>\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]{1,24}){1,5})$`,
  'u',
)
/** `Ann Roe — ` before it. */
const AUTHOR_BEFORE = new RegExp(
  `^(?:(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+)(?<name>\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]{1,24}){1,5}?)\\s*[-–—|•·,]\\s*$`,
  'iu',
)

/** Null where none of the first blocks is the date of a day, with or without the name of an author, and nothing else. */
export function findDateLine(blocks: readonly Block[]): DateLine | null {
  const paragraphs = blocks.slice(0, MOST_BLOCKS).filter(({ type }) => type === 'paragraph')
  for (const block of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    const line = singleBlanks(textOf(block)).trim()
    if (line.length > LONGEST || !hasFigure(line)) continue
    const text = line.replace(CUE, '').replace(/^[([]|[)\].,;:]+$/g, '')
    const date = parseMoment(text)?.date
    if (date && date.day !== null && date.year !== null) return { text, author: '', block }
    const signed = readSigned(text, block)
    if (signed) return signed
  }
  return null
}

/** `Samedi 30 juillet 2011 — Luc Bernier`, `1er mai 2020 par Luc Bernier`, `By Ann Roe | May 3, 2014` */
function readSigned(line: string, block: Block): DateLine | null {
  const found = findDateInLine(line)
  const { day, year } = found?.moment.date ?? { day: null, year: null }
  if (!found || day === null || year === null) return null
  const [before, behind] = [line.slice(0, found.start), line.slice(found.end)]
  const name =
    before.trim() === ''
      ? AUTHOR.exec(behind)?.groups?.['name']
      : behind.trim() === ''
        ? AUTHOR_BEFORE.exec(before.replace(CUE_BEHIND, ' | '))?.groups?.['name']
        : undefined
  if (name === undefined) return null
  return { text: line.slice(found.start, found.end), author: name, block }
}
