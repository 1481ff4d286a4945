/** A stretch of a PDF → the strings that stand in it, as a reader is shown them. ISO 32000-1, 7.3.4 and annex D */
import { decodeWindows1252 } from '../../text/windows-1252.js'

/** With the signs that are escaped; brackets within a string begin another one. */
const LITERAL = /(?<=\()(?:[^()\\]|\\[^])+/g
/** What goes on behind brackets within a string, and whatever else stands between two of them. */
const BEHIND = /(?<=\))(?:[^()\\]|\\[^])+/g
const HEXADECIMAL = /<[\da-f\s]{4,}>/gi
const ESCAPE = /\\([0-7]{1,3}|\r\n|[^])/g
const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
}
/** Letters that a string without a mark has at other places than Windows-1252. */
const OWN_LETTERS: Readonly<Record<string, string>> = {
  '\x93': 'fi',
  '\x94': 'fl',
  '\x95': 'Ł',
  '\x96': 'Œ',
  '\x97': 'Š',
  '\x98': 'Ÿ',
  '\x99': 'Ž',
  '\x9a': 'ı',
  '\x9b': 'ł',
  '\x9c': 'œ',
  '\x9d': 'š',
  '\x9e': 'ž',
}
const OWN_LETTER = /[\x93-\x9e]/g

/** `text` has a byte a character. Pieces of words stand in a row as they are drawn, and words with more between them than letters that are s p a c e d. */
export function stringsIn(text: string): readonly string[] {
  const literals = (text.match(LITERAL) ?? []).flatMap(readingsOf)
  const hexadecimals = (text.match(HEXADECIMAL) ?? []).map((written) =>
    Buffer.from(written.replaceAll(/[<>\s]/g, ''), 'hex').toString('latin1'),
  )
  const others = [...(text.match(BEHIND) ?? []), ...hexadecimals].flatMap(readingsOf)
  return [literals.join(''), literals.join(', '), others.join('\n'), hexadecimals.join('')]
}

function unescape(literal: string): string {
  if (!literal.includes('\\')) return literal
  return literal.replaceAll(ESCAPE, (_, sign: string) =>
    /^[0-7]/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
      : (ESCAPED[sign] ?? sign),
  )
}

/** A string says by its mark how it is written; without one it may be written in several ways. */
function readingsOf(written: string): readonly string[] {
  const text = unescape(written)
  const bytes = Buffer.from(text, 'latin1')
  if (text.startsWith('\xfe\xff')) return [decode('utf-16be', bytes)]
  if (text.startsWith('\xff\xfe')) return [decode('utf-16le', bytes)]
  if (text.startsWith('\xef\xbb\xbf')) return [bytes.toString('utf8')]
  if (!/[\x80-\xff]/.test(text)) return [text]
  const own = text.replaceAll(OWN_LETTER, (letter) => OWN_LETTERS[letter] ?? letter)
  return [decodeWindows1252(bytes), own, bytes.toString('utf8')]
}

function decode(encoding: string, bytes: Buffer): string {
  return new TextDecoder(encoding).decode(bytes)
}
