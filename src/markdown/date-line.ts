/** The blocks of a text without a date key → the date line below its heading, if it has one, and the other blocks. */
import type { Block } from '../article/body/settle-blocks.js'
import { alternativesOf } from '../article/dates/date-words.js'
import { parseMoment } from '../article/dates/written-moment.js'
import { hasFigure } from '../text/figures.js'
import { textOf } from '../text/block-text.js'
import { singleBlanks } from '../text/unseen.js'

export interface DateLine {
  readonly text: string
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

/** Null where none of the first blocks is the date of a day and nothing else. */
export function findDateLine(blocks: readonly Block[]): DateLine | null {
  const paragraphs = blocks.slice(0, MOST_BLOCKS).filter(({ type }) => type === 'paragraph')
  for (const block of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    const line = singleBlanks(textOf(block)).trim()
    if (line.length > LONGEST || !hasFigure(line)) continue
    const text = line.replace(CUE, '').replace(/^[([]|[)\].,;:]+$/g, '')
    const date = parseMoment(text)?.date
    if (date && date.day !== null && date.year !== null) return { text, block }
  }
  return null
}
