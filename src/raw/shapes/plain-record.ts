/**
 * Text in which a line `date 2020-04`, a block of `Key: value`, a mail or a line of dashes begins a record → where its
 * records begin, and what the block of one says.
 */
import type { ParseContext } from '../../record/settings.js'
import { isForwardLine, ORIGINAL } from '../../article/mail/quoting-words.js'
import { isCover } from './cover.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { EMPTY_DRAFT } from '../draft.js'
import { findHeaders } from '../header/header.js'
import { findBlock, findPairs, type HeaderBlock } from './header-block.js'
import { isMailBlock, isQuotedMail, openMail } from './mail-record.js'
import { isPaywallLine } from '../page/paywall.js'
import { isProse } from '../prose.js'
import { readMasthead } from '../top/masthead.js'
import { parseDateLine } from '../dates/published.js'
import { readBlock } from './read-block.js'
import { findEnvelopes, findSeparators, isMailbox, isSeparator, skipDividers } from './separator.js'
import { beginningOf, frameAt, openingOf, type Opening, type RawShape } from './shape.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'

/** A line divides a text only where the head of a record follows. */
export const plainRecord: RawShape = {
  findStarts,
  isFrame: (above) => isPaywallLine(above) || isSeparator(above),
  readOpening,
}

/** How a file begins; what divides it has to look the same. */
interface Top {
  readonly start: number
  readonly block: HeaderBlock | null
  /** Whether a headline has the date below it, or above it; null where neither is so. */
  readonly dated: 'below' | 'above' | null
  readonly isMailbox: boolean
}

function readTop(text: string, separators: readonly number[]): Top {
  const own = topAt(text, skipDividers(text, 0), separators.length > 0)
  // A day over a headline heads many a cover as well.
  const isSure = isKnown(own) && own.dated !== 'above'
  return isSure ? own : (findBelowCover(text, own.start, separators) ?? own)
}

function topAt(text: string, start: number, isDivided: boolean): Top {
  const block = start < text.length ? findBlock(text, start, text.length) : null
  const dated = isDivided && block === null ? findDated(text, start) : null
  return { start, block, dated, isMailbox: block !== null && isMailbox(text) }
}

function findDated(text: string, start: number): Top['dated'] {
  if (hasDatedHeadline(text, start)) return 'below'
  return hasDayAbove(text, start) ? 'above' : null
}

function isKnown({ block, dated }: Top): boolean {
  return block !== null || dated !== null
}

/**
 * The first record below the cover of an export (its name, what was searched for, how many were found), where another
 * one that looks the same follows. The cover ends at a dividing line or at a blank one.
 */
function findBelowCover(text: string, start: number, separators: readonly number[]): Top | null {
  const first = separators.find((offset) => offset > start)
  const blank = text.indexOf('\n\n', start)
  if (first === undefined || blank === -1) return null
  const below = [skipBlankLines(text, blank, text.length), skipDividers(text, first)]
  for (const offset of below) {
    if (!isCoverOfRecords(text.slice(start, offset))) continue
    const top = topAt(text, offset, true)
    if (isKnown(top) && findDivided(text, separators, [], top).length > 0) return top
  }
  return null
}

/** Short lines alone: what has a sentence is an article. */
function isCoverOfRecords(above: string): boolean {
  const lines = above.split('\n')
  return above.length <= LONGEST_COVER && isCover(above) && !lines.some((line) => isProse(line))
}

const LONGEST_COVER = 600

function findStarts(text: string): readonly number[] {
  const headers = findHeaders(text)
  const separators = findSeparators(text)
  const top = readTop(text, separators)
  const divided = findDivided(text, separators, headers, top)
  const repeated = top.block && !top.isMailbox ? findRepeated(text, top.block) : []
  const covered = top.start > skipDividers(text, 0) ? [0] : []
  const taken = new Set(divided.map(({ head }) => head))
  const others = [...headers, ...repeated].filter((start) => !taken.has(start))
  const starts = [...covered, ...divided.map(({ start }) => start), ...others]
  return [...new Set(starts)].toSorted((a, b) => a - b)
}

interface Divided {
  /** Where the dividing line begins. */
  readonly start: number
  /** Where the head below it begins. */
  readonly head: number
}

function findDivided(
  text: string,
  separators: readonly number[],
  headers: readonly number[],
  top: Top,
): readonly Divided[] {
  const dividers = [...separators, ...(top.isMailbox ? findEnvelopes(text) : [])]
  if (dividers.length === 0) return []
  const known = new Set(headers)
  const divided: Divided[] = []
  let done = top.block?.end ?? top.start
  for (const start of dividers.toSorted((a, b) => a - b)) {
    if (start < done) continue
    const head = skipDividers(text, start)
    done = head
    if (known.has(head) || isHead(text, head, top)) divided.push({ start, head })
  }
  return divided
}

function isHead(
  text: string,
  start: number,
  { block: first, dated, isMailbox: isMail }: Top,
): boolean {
  if (dated === 'below') return hasDatedHeadline(text, start)
  if (dated === 'above') return hasDayAbove(text, start)
  const block = first && findBlock(text, start, text.length)
  return first !== null && block !== null && (isMail || isLike(block, first))
}

/** Above a mail that is quoted: `-----Original Message-----`, `Begin forwarded message:` */
const QUOTING = /^(?:[-_>*\s]*\p{L}[^\n]*[-_]{2,}|.{3,60}:|_{3,})\s*$/u

/** Blocks that begin with the key that the file begins with, and give what its first block gives: two keys at least. */
function findRepeated(text: string, first: HeaderBlock): readonly number[] {
  if (first.fields.filter(({ name }) => name !== null).length < 2) return []
  const key = first.fields[0].key.replace(/[.]/g, '\\.')
  const pattern = new RegExp(`(?<=\\n[^\\S\\n]*\\n)[^\\S\\n]*${key}[^\\S\\n]*:`, 'g')
  pattern.lastIndex = first.end
  const starts: number[] = []
  let last = first
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const above = text.slice(0, match.index).trimEnd()
    const isQuoted = QUOTING.test(above.slice(above.lastIndexOf('\n') + 1).slice(-LONGEST_HEADLINE))
    const block = isQuoted ? null : findBlock(text, match.index, text.length)
    if (!block || !isLike(block, first)) continue
    if (isMailBlock(block) && isMailBlock(last) && isQuotedMail(last, block)) continue
    last = block
    starts.push(match.index)
  }
  return starts
}

/** A box about a book has a title and an author, but no date. */
function isLike(block: HeaderBlock, first: HeaderBlock): boolean {
  const names = new Set(block.fields.map(({ name }) => name))
  return first.fields.every(
    ({ name }) => (name !== 'headline' && name !== 'date') || names.has(name),
  )
}

const LONGEST_HEADLINE = 200

/** A line that is no sentence, and below it the date of a day. */
function hasDatedHeadline(text: string, offset: number): boolean {
  const end = endOfLine(text, offset, text.length)
  const headline = text.slice(offset, end).trim()
  if (!/\p{L}/u.test(headline) || headline.length > LONGEST_HEADLINE) return false
  if (/[.,;:]$/.test(headline) || parseDateLine(headline)) return false
  const below = skipBlankLines(text, end, text.length)
  const line = text.slice(below, endOfLine(text, below, text.length)).trim()
  const date = parseDateLine(line)?.date ?? citedDate(line)
  return date !== undefined && date.day !== null && date.year !== null
}

/** The day of an issue, `Woensdag 5 Januari 1881, no. 938`, and below it a line that may be a headline. */
function hasDayAbove(text: string, offset: number): boolean {
  const end = endOfLine(text, offset, text.length)
  const line = text.slice(offset, end).trim()
  if (line.length > LONGEST_CITATION) return false
  const date = (parseDateLine(line) ?? readMasthead(line)?.moment)?.date
  if (!date || date.day === null || date.year === null) return false
  const below = skipBlankLines(text, end, text.length)
  const title = text.slice(below, endOfLine(text, below, text.length)).trim()
  return /\p{L}/u.test(title) && title.length <= LONGEST_HEADLINE && !isProse(title)
}

/** `De Streekbode, 25.02.1999, blz. 11` */
function citedDate(
  line: string,
): NonNullable<ReturnType<typeof parseDateLine>>['date'] | undefined {
  const found = line.length <= LONGEST_CITATION && !isProse(line) ? findDateInLine(line) : null
  return found?.moment.date
}

const LONGEST_CITATION = 120

/** A line of three dashes, as front matter has it. */
const FENCE = /^---[^\S\n]*(?:\n|$)/

/** A text file that begins with three dashes has no front matter, so its first line divides nothing. */
function readOpening(text: string, record: Stretch, context: ParseContext): Opening | null {
  const top = beginningOf(text, record)
  const isFenced = text.slice(0, top).trim() === '' && FENCE.test(text.slice(top, top + 20))
  const above = isFenced ? top : Math.min(skipAbove(text, record, top), record.end)
  const start = above + measureNumber(text, above, record)
  const dividers = start > top ? [frameAt(trimEnd(text, top, start), 'separator')] : []
  const block =
    start < record.end
      ? (findBlock(text, start, record.end) ?? findPairs(text, start, record.end))
      : null
  const rest = { start: block?.end ?? start, end: record.end }
  if (block && isMailBlock(block)) return openMail(text, block, rest, dividers, context)
  if (block) return openingOf(readBlock(block.fields, context, 'header-block'), dividers, [rest])
  const isDivided = dividers.length > 0 && (record.start > 0 || record.end < text.length)
  return isDivided ? { draft: EMPTY_DRAFT, spans: dividers, remarks: [], bodies: [rest] } : null
}

/** What stands above the head of the record: dividing lines, the cover of an export, a line that quotes a mail. */
function skipAbove(text: string, { start, end }: Stretch, top: number): number {
  const isFirst = start === 0 && end < text.length
  const head = isFirst ? readTop(text, findSeparators(text)).start : skipDividers(text, top)
  return skipQuoting(text, Math.max(head, skipDividers(text, top)))
}

/** `12. ` at the head of a record, where the file is a numbered list of them. */
function measureNumber(text: string, head: number, { start, end }: Stretch): number {
  const number = NUMBER.exec(text.slice(head, head + LONGEST_NUMBER))?.[0].length ?? 0
  if (number === 0 || (start === 0 && end === text.length)) return 0
  const heads = findSeparators(text).map((offset) => skipDividers(text, offset))
  return heads.every(
    (offset) => offset >= text.length || NUMBER.test(text.slice(offset, offset + LONGEST_NUMBER)),
  )
    ? number
    : 0
}

const NUMBER = /^\d{1,4}[.)]\s+(?=\S)/
const LONGEST_NUMBER = 12

/** `-----Original Message-----` over a mail that is all there is. */
function skipQuoting(text: string, start: number): number {
  const end = endOfLine(text, start, text.length)
  const line = text.slice(start, end)
  if (!ORIGINAL.test(line) && !isForwardLine(line)) return start
  const below = skipBlankLines(text, end + 1, text.length)
  const block = below < text.length ? findBlock(text, below, text.length) : null
  return block && isMailBlock(block) ? below : start
}

function trimEnd(text: string, start: number, end: number): Stretch {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}
