/** A raw text → the stretches of its records. A line divides a text only where the head of a record follows. */
import { findItems } from './feed-item.js'
import { findHeaders } from './header.js'
import { findBlock, skipBlankLines, type HeaderBlock } from './header-block.js'
import { isPaywallLine } from './paywall.js'
import { parseDateLine } from './published.js'
import { findEnvelopes, findSeparators, isEnvelope, isMailbox, isSeparator } from './separator.js'
import { endOfLine, type Stretch } from './stretch.js'

/**
 * What stands above the first head is a record of its own, unless it only says who may read the text below it, or is the
 * head of a feed.
 */
export function splitRecords(text: string): readonly Stretch[] {
  const items = findItems(text)
  const starts = items.length > 0 ? items : findStarts(text)
  const above = text.slice(0, starts[0] ?? 0).trim()
  const isFrame = items.length > 0 ? above.startsWith('<') : isPaywallLine(above)
  const isAlone = above !== '' && !isFrame && !isSeparator(above)
  const all = isAlone || starts.length === 0 ? [0, ...starts] : [0, ...starts.slice(1)]
  return all.map((start, index) => ({ start, end: all[index + 1] ?? text.length }))
}

/** How a file begins; what divides it has to look the same. */
interface Top {
  readonly start: number
  readonly block: HeaderBlock | null
  /** A headline, and the date below it. */
  readonly isDated: boolean
  readonly isMailbox: boolean
}

function readTop(text: string, isDivided: boolean): Top {
  const start = skipDividers(text, 0)
  const block = start < text.length ? findBlock(text, start, text.length) : null
  const isDated = isDivided && block === null && hasDatedHeadline(text, start)
  return { start, block, isDated, isMailbox: block !== null && isMailbox(text) }
}

function findStarts(text: string): readonly number[] {
  const headers = findHeaders(text)
  const separators = findSeparators(text)
  const top = readTop(text, separators.length > 0)
  const divided = findDivided(text, separators, headers, top)
  const repeated = top.block ? findRepeated(text, top.block) : []
  const taken = new Set(divided.map(({ head }) => head))
  const others = [...headers, ...repeated].filter((start) => !taken.has(start))
  return [...new Set([...divided.map(({ start }) => start), ...others])].toSorted((a, b) => a - b)
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
  let done = top.block?.end ?? 0
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
  { block: first, isDated, isMailbox: isMail }: Top,
): boolean {
  if (isDated) return hasDatedHeadline(text, start)
  const block = first && findBlock(text, start, text.length)
  return first !== null && block !== null && (isMail || isLike(block, first))
}

/** The first line at or below `offset` that is neither blank nor a dividing line. */
export function skipDividers(text: string, offset: number): number {
  let start = skipBlankLines(text, offset, text.length)
  for (;;) {
    const end = endOfLine(text, start, text.length)
    const line = text.slice(start, end)
    if (start === end || !(isSeparator(line) || isEnvelope(line))) return start
    start = skipBlankLines(text, end, text.length)
  }
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
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const above = text.slice(0, match.index).trimEnd()
    const isQuoted = QUOTING.test(above.slice(above.lastIndexOf('\n') + 1).slice(-LONGEST_HEADLINE))
    const block = isQuoted ? null : findBlock(text, match.index, text.length)
    if (block && isLike(block, first)) starts.push(match.index)
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
  const date = parseDateLine(line)?.date
  return date !== undefined && date.day !== null && date.year !== null
}
