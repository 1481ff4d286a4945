/** The lines of a mail → which of them are its own, and which it quotes, forwards or signs with. */
import { findMail } from '../fields/private-words.js'
import { reachesPerson } from '../private/contact-words.js'
import {
  endOfHeader,
  FROM,
  isFooter,
  isForwardLine,
  ORIGINAL,
  readIntro,
  RULE,
  SEAL,
  SIGNATURE,
} from './quoting-words.js'

/** frame: the header of a mail that is sent on. contact: where somebody can be reached. */
export type LineKind = 'own' | 'quoted' | 'signature' | 'frame' | 'contact'

export interface MailFacts {
  /** `Re:` stands before its subject, or it says what it answers. */
  readonly isReply: boolean
  /** `Fwd:` stands before its subject. */
  readonly isForward: boolean
}

export interface QuotedLines {
  readonly kinds: readonly LineKind[]
  /** The line at which the header of the mail begins that this one only sends on; null where it has words of its own. */
  readonly forwarded: number | null
}

/** A signature is no longer. */
const LONGEST_SIGNATURE = 20

/** Blank lines are of the kind that stands around them. */
export function findQuoted(
  lines: readonly string[],
  { isReply, isForward }: MailFacts,
): QuotedLines {
  const kinds: LineKind[] = lines.map(() => 'own')
  const mark = (start: number, end: number, kind: LineKind): number => {
    kinds.fill(kind, start, end)
    return end
  }
  const { forwarded, start, note } = isReply ? NOTHING_SENT_ON : readForward(lines, isForward)
  let at = mark(0, start, 'frame')
  mark(0, note, 'quoted')
  let isAnswer = isReply || countQuotes(lines) > 1
  let hasWords = false
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (beginsOther(lines, at)) at = mark(at, lines.length, 'quoted')
    else if (SEAL.test(line)) at = mark(at, at + 1, 'signature')
    else if (hasWords && isSigned(lines, at)) at = mark(at, endOfSignature(lines, at), 'signature')
    else if (isQuoted(line)) {
      const end = endOfQuote(lines, at)
      const isLast = skipBlank(lines, end) === lines.length
      const isLong = lines.slice(at, end).filter(isQuoted).length > 1
      at = mark(at, end, isAnswer || (isLast && isLong) ? 'quoted' : 'own')
    } else {
      const end = endOfIntro(lines, at)
      if (end === null) {
        hasWords ||= line.trim() !== ''
        at += 1
      } else {
        isAnswer = true
        at = mark(at, end, 'quoted')
      }
    }
  }
  return { kinds, forwarded }
}

/** Runs of quoted lines with words between them: somebody answers point by point. */
function countQuotes(lines: readonly string[]): number {
  const full = lines.filter((line) => line.trim() !== '')
  return full.filter((line, index) => isQuoted(line) && !isQuoted(full[index - 1] ?? '')).length
}

interface Forward {
  readonly forwarded: number | null
  /** Where the text of the mail begins that is sent on. */
  readonly start: number
  /** How many lines above it say why: they are no part of it. */
  readonly note: number
}

const NOTHING_SENT_ON: Forward = { forwarded: null, start: 0, note: 0 }

/** A line that announces another mail, at the very top, and the header of that one. */
function readForward(lines: readonly string[], isForward: boolean): Forward {
  const top = skipBlank(lines, 0)
  const line = lines[top] ?? ''
  const isAnnounced = isForwardLine(line) || ORIGINAL.test(line) || RULE.test(line)
  const head = isAnnounced ? skipBlank(lines, top + 1) : top
  const end = endOfHeader(lines, head)
  return end > head
    ? { forwarded: head, start: end, note: 0 }
    : readBelowNote(lines, top, isForward)
}

/** A note is no longer, and what it is about is so many times as long. */
const LONGEST_NOTE = 200
const MOST_NOTED = 12
const TIMES = 4

/**
 * `FYI - one for Thursday?`, and below it `Begin forwarded message:`. A line that announces the original mail stands above
 * what is answered as well as above what is sent on: the subject says which.
 */
function readBelowNote(lines: readonly string[], top: number, isForward: boolean): Forward {
  const announces = (line: string): boolean =>
    isForwardLine(line) || (isForward && ORIGINAL.test(line))
  const at = lines.slice(0, top + MOST_NOTED).findIndex(announces)
  const note = lines.slice(top, at)
  if (at === -1 || lengthOf(note) > LONGEST_NOTE) return NOTHING_SENT_ON
  const head = skipBlank(lines, at + 1)
  const end = endOfHeader(lines, head)
  const isMuch = lengthOf(lines.slice(end)) > TIMES * lengthOf(note)
  const header = lines.slice(head, end)
  return end > head && isMuch && (isOfOffice(header) || isCopy(header, lines.slice(end)))
    ? { forwarded: head, start: end, note: at }
    : NOTHING_SENT_ON
}

/** What an office sends out is for everybody; what a person wrote was for whom he sent it to. */
function isOfOffice(header: readonly string[]): boolean {
  const sender = header.find((line) => FROM.test(line)) ?? ''
  return findMail(sender).length > 0 && !reachesPerson(sender)
}

const MOST_NEAR_EDGE = 6
const TO_EDITORS =
  /^\**(?:to|aan|an|à|a|para|til|till|do)\s?:\**.{0,80}(?:redactie|redaktion|redaksjon|redakcja|rédaction|redaction|redacción|redaccion|redazione|redação|redacao|newsdesk|newsroom|editors?|toimitus)(?!\p{L})/iu
/** `(tekst: Ann Smit)`, `By Ann Smit` */
const SIGNED =
  /^\(?(?:tekst|text|texte|testo|texto|door|by|von|par|por|di|af|av)(?:\s?:\s*|\s+)(?:\p{Lu}|['’]t )[\p{L}\p{M}.'’ -]{2,50}\)?$/iu

/** Copy for a paper: it went to the editors, and who wrote it signed over or under the text. */
function isCopy(header: readonly string[], text: readonly string[]): boolean {
  if (!header.some((line) => TO_EDITORS.test(line.trim()))) return false
  const own = text.map((line) => line.trim()).filter((line) => line !== '')
  return [...own.slice(0, MOST_NEAR_EDGE), ...own.slice(-MOST_NEAR_EDGE)].some((line) =>
    SIGNED.test(line),
  )
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.trim().length, 0)
}

/** No line that announces a mail is as short. */
const SHORTEST = 12

/** Everything below belongs to another mail. */
function beginsOther(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (!/[:_-]/.test(line)) return false
  if (line.length > SHORTEST && (ORIGINAL.test(line) || isForwardLine(line))) return true
  const head = RULE.test(line) ? skipBlank(lines, at + 1) : at
  const isApart = head > at || at === 0 || (lines[at - 1] ?? '').trim() === ''
  return isApart && endOfHeader(lines, head) > head
}

/** `> so`; a mailbox writes `>From` for a line that begins with that word. */
function isQuoted(line: string): boolean {
  return line.startsWith('>') && !/^>+From /.test(line)
}

/** Blank lines between two quoted ones belong to them. */
function endOfQuote(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && isQuoted(lines[end] ?? '')) {
    end += 1
    const next = skipBlank(lines, end)
    if (isQuoted(lines[next] ?? '')) end = next
  }
  return end
}

/** Null where no words announce a quotation. Where the quoted lines have no mark, only a sure one counts. */
function endOfIntro(lines: readonly string[], at: number): number | null {
  const intro = readIntro(lines, at)
  if (!intro) return null
  const below = skipBlank(lines, intro.end)
  if (isQuoted(lines[below] ?? '')) return endOfQuote(lines, below)
  return intro.isSure ? lines.length : null
}

/** A text that has said less is the head of the mail itself. */
const FEWEST_OWN = 40
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)|[/.-]\d{2}\s/

/**
 * Where a mail begins that stands below a text which is none itself: its line, or null. An hour alone does not show it, as a
 * sentence of an article may name one.
 */
export function findMailBelow(lines: readonly string[]): number | null {
  let own = 0
  let hasSentence = false
  for (const [at, line] of lines.entries()) {
    if ((hasSentence || own >= FEWEST_OWN) && (beginsOther(lines, at) || isDatedIntro(lines, at)))
      return at
    own += line.trim().length
    hasSentence ||= /[.!?]["”’)]{0,2}$/.test(line.trimEnd().slice(-3)) && line.trim().includes(' ')
  }
  return null
}

function isDatedIntro(lines: readonly string[], at: number): boolean {
  const isApart = (lines[at - 1] ?? '').trim() === ''
  const intro = isApart ? readIntro(lines, at) : null
  if (!intro?.isSure) return false
  const text = lines.slice(at, intro.end).join(' ')
  return text.includes('@') || (YEAR.test(text) && /\d{1,2}[:.h]\d{2}/.test(text))
}

function isSigned(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.trim() === '') return false
  if (isFooter(line, lines[at + 1] ?? '')) return true
  if (!SIGNATURE.test(line)) return false
  const near = lines.slice(at + 1, at + 2 * LONGEST_SIGNATURE)
  if (countFull(near) <= LONGEST_SIGNATURE) return true
  const end = near.findIndex((each, index) => isQuoted(each) || beginsOther(near, index))
  return end !== -1 && countFull(near.slice(0, end)) <= LONGEST_SIGNATURE
}

function countFull(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length
}

/** Up to where another mail begins. */
function endOfSignature(lines: readonly string[], start: number): number {
  let end = start + 1
  while (end < lines.length && !isQuoted(lines[end] ?? '') && !beginsOther(lines, end)) end += 1
  return end
}

function skipBlank(lines: readonly string[], at: number): number {
  let next = at
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1
  return next
}
