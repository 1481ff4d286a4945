/** A record of any format → the same, with the lines of its page or letter that stand over and under the text beside it. */
import { leaveOut } from '../article/body/leave-out.js'
import type { Block } from '../article/body/settle-blocks.js'
import { maskPrivate } from '../article/fields/private-words.js'
import { maskAddress } from '../article/private/contact-words.js'
import { furnitureOf, isLabel } from '../raw/page/furniture.js'
import { isDateLine } from '../raw/dates/published.js'
import type { ArchiveRecord, Article } from '../record/article.js'
import { linesOf, textOf } from '../text/block-text.js'
import { placeOfText, putBeside } from './beside-text.js'

/** So many blocks may stand over a text, or under it. */
const MOST = 12
const LONGEST = 400

/** `View this email in your browser` over a text, `Unsubscribe` under it; one block at least is left. What is in quarantine is not shown. */
export function settleFrameLines(record: ArchiveRecord): ArchiveRecord {
  // Of raw text the reader has taken them, wherever they stood.
  if (record.kind === 'quarantined' || isRaw(record.article)) return record
  const { article } = record
  const blocks = article.body.children as readonly Block[]
  const taken = new Set([...listAbove(blocks, article.headline), ...listBelow(blocks)])
  if (taken.size === 0 || taken.size >= blocks.length) return record
  const lines = blocks
    .filter((_, index) => taken.has(index))
    .flatMap(linesOf)
    .map((line) => maskAddress(maskPrivate(line).text).text.trim())
    .filter((line) => line !== '')
  const [first, ...others] = lines
  if (first === undefined) return record
  const credits = lines.filter((line) => furnitureOf(line) === 'credit')
  const beside = putBeside(leaveOut(article, taken), [first, ...others], placeOfText(article))
  return {
    ...record,
    article: {
      ...beside.article,
      ...(credits.length > 0 && { credits: [...(article.credits ?? []), ...credits] }),
    },
    diagnostics: [...record.diagnostics, beside.diagnostic],
  }
}

function isRaw({ origin }: Article): boolean {
  return origin.format === 'raw' || origin.format === 'text'
}

/** From the first block on: lines of the page, and among them the headline once more, a label, the day of a release. */
function listAbove(blocks: readonly Block[], headline: string): readonly number[] {
  const taken: number[] = []
  let isFramed = false
  for (const [index, block] of blocks.slice(0, MOST).entries()) {
    if (isPicture(block)) continue
    const lines = shortLines(block)
    if (lines === null) break
    const isFrame = lines.every((line) => isFrameLine(line) || isDateLine(line))
    const isOwn = isFramed && textOf(block) === headline
    if (!isOwn && !(isFrame && (isFramed || lines.some(isFrameLine)))) break
    isFramed = true
    taken.push(index)
  }
  return taken
}

/** Up to the last block that is none of the page's. */
function listBelow(blocks: readonly Block[]): readonly number[] {
  const taken: number[] = []
  for (let index = blocks.length - 1; index > 0 && taken.length < MOST; index--) {
    const block = blocks[index]
    const lines = block ? shortLines(block) : null
    if (!lines?.every(isLineBelow)) break
    taken.push(index)
  }
  return taken
}

/** A picture may stand over its credit. */
function isPicture(block: Block): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'image')
}

/** Null where it is no paragraph, or holds a picture; a table or a list may be anything. */
function shortLines(block: Block): readonly string[] | null {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null
  const text = textOf(block)
  if (text.length > LONGEST || text.trim() === '') return null
  if (block.children.some(({ type }) => type === 'image')) return null
  return linesOf(block)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function isLineBelow(line: string): boolean {
  const kind = furnitureOf(line)
  return kind === 'line' || kind === 'credit' || isRowOfLinks(line)
}

const ONLINE =
  /^(?:online (?:bekijken|lezen|ansehen|lesen)|(?:view|read) online|(?:voir|lire) en ligne|(?:ver|leer) en línea|(?:leggi|visualizza) online|ver online|läs på webben|se i browseren)$/iu
const BETWEEN_LINKS = /\s[|·•]\s/

/** `View online | Unsubscribe | The Saltby News, 1 High Street`: two of them at least are lines of a page. */
function isRowOfLinks(line: string): boolean {
  if (!BETWEEN_LINKS.test(line)) return false
  const parts = line.split(BETWEEN_LINKS).map((part) => part.trim())
  return parts.filter((part) => furnitureOf(part) === 'line' || ONLINE.test(part)).length >= 2
}

function isFrameLine(line: string): boolean {
  const kind = furnitureOf(line)
  return kind === 'line' || kind === 'credit' || isLabel(line) || isRowOfLinks(line)
}
