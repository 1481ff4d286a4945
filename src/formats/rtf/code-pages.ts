/** Numbers of code pages and character sets in RTF → the names of encodings. */
import { decode, encodingExists } from 'iconv-lite'

/** The characters of its fonts are pictures. */
export const SYMBOLS = 'symbol'

/** By the number behind `\fcharset`. https://learn.microsoft.com/openspecs/windows_protocols/ms-wmf */
const BY_CHARSET: Readonly<Record<number, string>> = {
  2: SYMBOLS,
  77: 'macintosh',
  128: 'cp932',
  129: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'cp437',
  255: 'cp850',
}

const BY_NUMBER: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  874: 'windows-874',
  10000: 'macintosh',
  10006: 'macgreek',
  10007: 'maccyrillic',
  10029: 'maccenteuro',
  10081: 'macturkish',
  65001: 'utf-8',
}

/** Null for a set that stands for whatever the file is in. */
export function encodingOfCharset(charset: number): string | null {
  return BY_CHARSET[charset] ?? null
}

/** Null for a code page that nobody knows. */
export function encodingOfPage(page: number): string | null {
  const name = BY_NUMBER[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : `cp${page}`)
  return encodingExists(name) ? name : null
}

/** Bullets of Symbol and of Wingdings: round, square, an arrow, a tick. */
const BULLETS: ReadonlySet<number> = new Set([0xb7, 0xa7, 0x6c, 0x6e, 0x71, 0x76, 0xd8, 0xe0, 0xfc])

export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding !== SYMBOLS) return decode(Buffer.from(bytes), encoding)
  return bytes.map(symbolOf).join('')
}

export function symbolOf(byte: number): string {
  if (BULLETS.has(byte)) return '•'
  return byte === 0x20 ? ' ' : '\ufffd'
}
