/** Lines between the records of a file: `-----`, `* * *`, and the line that begins a mail in a mailbox. */
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { endOfLine, skipBlankLines, startsOf } from '../stretch.js'

/** A line of underscores is not among them: mail programs draw it over a mail that is quoted. */
const SEPARATOR = /^[^\S\n]*([-=*#~+•—–])(?:[^\S\n]?\1){2,}[^\S\n]*$/gm
const SEPARATOR_LINE = new RegExp(SEPARATOR.source)
/** `From jan@example.org Fri Apr 17 17:44:10 2020` */
const ENVELOPE = /^From \S[^\n:]{0,100}\d{1,2}:\d{2}[^\n]{0,40}$/gm
const ENVELOPE_LINE = new RegExp(ENVELOPE.source)

export function isSeparator(line: string): boolean {
  return SEPARATOR_LINE.test(line)
}

/** A line under the text that divides it from nothing. */
export const separatorLine: Recognizer = {
  id: 'separator',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start }: Spot): Finding | null {
    if (!isSeparator(text)) return null
    const end = start + text.length
    return {
      found: {},
      spans: [{ field: null, start, end, at: start, rule: 'separator', confidence: 0.9 }],
    }
  },
}

/** `Brug gaat open` and below it `==============`; the same below a block of keys, over the text. */
export const underline: Recognizer = {
  id: 'underline',
  zone: 'line',
  atMost: 0.9,
  recognize: (spot: Spot, reading: Reading) =>
    reading.previous === 'headline' || isBelowBlock(spot, reading)
      ? separatorLine.recognize(spot, reading)
      : null,
}

function isBelowBlock({ next }: Spot, { draft, previous }: Reading): boolean {
  return draft.hasHeader && draft.headline !== null && previous === null && next !== ''
}

function isEnvelope(line: string): boolean {
  return line.startsWith('From ') && ENVELOPE_LINE.test(line)
}

export function findSeparators(text: string): readonly number[] {
  return startsOf(SEPARATOR, text)
}

/** `From jan@example.org …` is its first line. */
export function isMailbox(text: string): boolean {
  return /^\s*From \S/.test(text)
}

export function findEnvelopes(text: string): readonly number[] {
  return startsOf(ENVELOPE, text)
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
