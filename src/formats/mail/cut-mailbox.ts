/** The bytes of a mailbox or of a single mail → where each message lies in them. */

export interface MessageStretch {
  readonly start: number
  readonly end: number
  /** The line `From …` above it; null in a file that is one message. */
  readonly envelope: string | null
}

/** `From jan@example.org Mon Apr  2 10:11:12 2007`, its zone and the order of its parts as programs vary them. */
const ENVELOPE =
  /^From .{0,200}?(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},? .{0,40}?\d{1,2}:\d{2}.{0,60}$/i
const YEAR = /\b(?:19|20)\d{2}\b/
/** A message goes on where no header stands below. */
const HEADER = /^(?:>From |[!-9;-~]{1,76}[ \t]*:)/
/** Headers that a message begins with, whatever stands above. */
const FIRST_HEADER =
  /^(?:return-path|received|from|date|message-id|delivered-to|status|to|subject|mime-version|x-[a-z-]{2,40})[ \t]*:/i
const LONGEST_LINE = 400
const LF = 10
const CR = 13

/** Lines end in LF or CRLF. Linear: every byte is looked at once, and lines that begin with `From ` once more. */
export function cutMailbox(bytes: Buffer): readonly MessageStretch[] {
  const top = skipBlankLines(bytes)
  const first = readEnvelope(bytes, top)
  if (first === null)
    return top === bytes.length ? [] : [{ start: top, end: bytes.length, envelope: null }]
  const stretches: MessageStretch[] = []
  let envelope = first
  let start = endOfLine(bytes, top)
  for (let at = bytes.indexOf('\nFrom ', start - 1); at !== -1; at = bytes.indexOf('\nFrom ', at)) {
    at += 1
    const next = readEnvelope(bytes, at)
    if (next === null || !isDivider(bytes, at)) continue
    stretches.push({ start, end: at, envelope })
    envelope = next
    start = endOfLine(bytes, at)
    at = start - 1
  }
  return [...stretches, { start, end: bytes.length, envelope }]
}

/** Whether the line at `at` is one that begins a message. Null where not. */
function readEnvelope(bytes: Buffer, at: number): string | null {
  if (bytes.toString('latin1', at, at + 5) !== 'From ') return null
  const line = lineAt(bytes, at)
  return ENVELOPE.test(line) && YEAR.test(line) ? line : null
}

/** Below a blank line, above a header: so a letter that quotes such a line stays whole. */
function isDivider(bytes: Buffer, at: number): boolean {
  const below = lineAt(bytes, endOfLine(bytes, at))
  return HEADER.test(below) && (isBlankAbove(bytes, at) || FIRST_HEADER.test(below))
}

function isBlankAbove(bytes: Buffer, at: number): boolean {
  const above = bytes[at - 2]
  return above === LF || (above === CR && bytes[at - 3] === LF)
}

function lineAt(bytes: Buffer, at: number): string {
  const end = Math.min(bytes.length, at + LONGEST_LINE)
  const line = bytes.toString('latin1', at, end)
  return (/^[^\r\n]*/.exec(line)?.[0] ?? '').trimEnd()
}

/** Behind its line break. */
function endOfLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at)
  return end === -1 ? bytes.length : end + 1
}

function skipBlankLines(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length && (bytes[at] === LF || bytes[at] === CR || bytes[at] === 32)) at += 1
  return at
}

/** `>From` in a mailbox is `From` in its message, and `>>From` is `>From`. */
export function unquoteFrom(message: Buffer): Buffer {
  if (!message.includes('>From ')) return message
  const text = message.toString('latin1').replace(/^>(?=>*From )/gm, '')
  return Buffer.from(text, 'latin1')
}
