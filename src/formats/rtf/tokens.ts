/** The bytes of an RTF file → its braces, control words and characters, one after the other. */

/** What takes the tokens. */
export interface TokenSink {
  readonly open: () => void
  readonly close: () => void
  /** `\fs24`: `fs` and 24; without a number, null. */
  readonly word: (name: string, parameter: number | null) => void
  /** `\~`, as the code of the character behind the backslash. */
  readonly symbol: (code: number) => void
  /** A byte of text, as it stands or as `\'e9`. */
  readonly byte: (byte: number) => void
}

const [BACKSLASH, OPEN, CLOSE, QUOTE, STAR] = [0x5c, 0x7b, 0x7d, 0x27, 0x2a]
const [CR, LF, BLANK, MINUS] = [0x0d, 0x0a, 0x20, 0x2d]
/** No control word is longer. */
const LONGEST_WORD = 32
const LONGEST_NUMBER = 10

export function readTokens(bytes: Uint8Array, sink: TokenSink): void {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]!
    if (byte === BACKSLASH) at = readControl(bytes, at + 1, sink)
    else {
      if (byte === OPEN) sink.open()
      else if (byte === CLOSE) sink.close()
      // Line ends are only there for editors, and zeros fill what was not written.
      else if (byte !== CR && byte !== LF && byte !== 0) sink.byte(byte)
      at++
    }
  }
}

/** Gives the offset behind the control word or symbol that begins behind a backslash. */
function readControl(bytes: Uint8Array, start: number, sink: TokenSink): number {
  const first = bytes[start]
  if (first === undefined) return start
  if (first === QUOTE) return readHex(bytes, start + 1, sink)
  if (!isLetter(first)) {
    // A line end behind a backslash ends a paragraph.
    if (first === CR || first === LF) sink.word('par', null)
    else sink.symbol(first)
    return start + 1
  }
  let at = start
  while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at]!)) at++
  const name = textOf(bytes, start, at)
  const from = at
  if (bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)) at++
  while (at < bytes.length && at - from < LONGEST_NUMBER && isDigit(bytes[at]!)) at++
  const parameter = at > from ? Number(textOf(bytes, from, at)) : null
  if (bytes[at] === BLANK) at++
  if (name === 'bin') return at + Math.max(0, parameter ?? 0)
  sink.word(name, parameter)
  return at
}

function readHex(bytes: Uint8Array, start: number, sink: TokenSink): number {
  const [high, low] = [digitOf(bytes[start] ?? 0), digitOf(bytes[start + 1] ?? 0)]
  if (high === -1 || low === -1) return start
  sink.byte(high * 16 + low)
  return start + 2
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function digitOf(byte: number): number {
  if (isDigit(byte)) return byte - 0x30
  const small = byte | BLANK
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1
}

/** What begins a group that a reader may pass over: `{\*\generator …}` */
export const IGNORABLE: number = STAR
