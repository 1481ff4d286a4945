/** The blocks of a mail that a desk sends → those over the news that only name the desk, its label and its page, and the others. */
import type { Block } from '../../article/body/settle-blocks.js'
import { plainParagraph } from '../../article/body/plain-paragraphs.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { foldName } from '../../language/fold-name.js'
import { furnitureOf, isLabel } from '../../raw/page/furniture.js'
import { isDateLine } from '../../raw/dates/published.js'
import { readCreditLine } from '../../markdown/credit-line.js'
import { hasText, linesOf } from '../../text/block-text.js'
import { caseless } from '../../text/caseless.js'

export interface SenderLines {
  /** As they stand, without blank ones. */
  readonly above: readonly string[]
  readonly blocks: readonly Block[]
}

const MOST = 6
const LONGEST = 90
/** Behind the name of the sender: ` | nieuwsbrief`, ` - dossier Goes`, ` #12`. */
const BEHIND_NAME = /^(?:$|\s*[|•·:#–—-]|\s+(?:nr|no|n°|nº|num|#|\d))/iu
const ARTICLE = /^(?:de|het|the|der|die|das|le|la|les|el|il|lo)\s+/u
/** Between a label and its day. */
const BEFORE_DAY = /[\s|:,–—-]*(?:\s(?:vom|van|du|del|di|do|of|den|d\.d\.|dd\.?))?[\s|:,–—-]*$/iu
/** `Bekijk deze mail in uw browser` */
const IN_BROWSER = caseless(
  /^[^.!?]{0,60}(?:browser|navigateur|navegador|webbläsare|nettleser|webbrowser|przeglądar|prohlížeč|selaime|webversion|web version|versione web|version web|versión web)[^.!?]{0,30}\.?$/u,
)

/** `sender` is a desk; a line that says no more than its name is none where it may be a byline. */
export function takeSenderLines(sender: string, blocks: readonly Block[]): SenderLines {
  const name = plain(sender)
  const above: string[] = []
  let taken = 0
  for (const block of blocks.slice(0, MOST)) {
    const lines = shortLines(block)
    if (lines === null || !lines.every((line) => isOfSender(line, name))) break
    above.push(...lines)
    taken += 1
  }
  if (taken === 0 || taken >= blocks.filter(hasText).length) return { above: [], blocks }
  return { above, blocks: blocks.slice(taken) }
}

function shortLines(block: Block): readonly string[] | null {
  if (block.type === 'thematicBreak') return []
  if (block.type !== 'paragraph' && block.type !== 'heading') return null
  const lines = linesOf(block).map((line) => line.trim())
  if (lines.some((line) => line.length > LONGEST)) return null
  return lines.filter((line) => line !== '')
}

function isOfSender(line: string, name: string): boolean {
  return (
    furnitureOf(line) === 'line' ||
    IN_BROWSER.test(line) ||
    isLabel(line) ||
    isLabelAndDay(line) ||
    names(line, name)
  )
}

/** `Persbericht - 14 juli 2007`, `Pressemitteilung vom 14. Juli 2007` */
function isLabelAndDay(line: string): boolean {
  const found = findDateInLine(line)
  if (!found || found.end < line.replace(/[\s.)]+$/u, '').length) return false
  return isLabel(line.slice(0, found.start).replace(BEFORE_DAY, ''))
}

function names(line: string, name: string): boolean {
  const text = plain(line)
  return name !== '' && text.startsWith(name) && BEHIND_NAME.test(text.slice(name.length))
}

function plain(text: string): string {
  return foldName(text).toLowerCase().trim().replace(ARTICLE, '')
}

const MOST_LINES = 4

/** A headline and its byline that stand in one paragraph of a plain text → a paragraph of each line. */
export function partHeadLines(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph' || others.length === 0) return blocks
  const lines = linesOf(first)
  if (lines.length < 2 || lines.length > MOST_LINES) return blocks
  const isHead = lines.slice(1).every((line) => isDateLine(line) || isByline(line))
  return isHead ? [...lines.map(plainParagraph), ...others] : blocks
}

function isByline(line: string): boolean {
  const credit = readCreditLine(line, false)
  return credit !== null && !credit.isGuess
}
