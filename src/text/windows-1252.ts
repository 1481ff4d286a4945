/** Bytes of Windows-1252 ↔ characters. Node's own decoder loses € and curly quotes in several releases of version 20. */
import iconv from 'iconv-lite'

const FIRST = 0x80
const LAST = 0x9f
const UNDEFINED = '\ufffd'

/** The characters of bytes 0x80 to 0x9F. Five of them are undefined; those keep their number, as on the web. */
const HIGH: readonly string[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
  const character = iconv.decode(Buffer.from([FIRST + index]), 'windows-1252')
  return character === UNDEFINED ? String.fromCharCode(FIRST + index) : character
})

const bytes = new Map(HIGH.map((character, index) => [character, FIRST + index]))

/** Never fails: every byte is a character. */
export function decodeWindows1252(source: Buffer): string {
  return source.toString('latin1').replace(/[\x80-\x9f]/g, windows1252Of)
}

/** U+0080 to U+009F, which no text means → what the byte of that number stands for in Windows-1252. */
export function windows1252Of(control: string): string {
  return HIGH[control.charCodeAt(0) - FIRST]!
}

/** The byte that Windows-1252 writes for a character that it has. */
export function byteOf(character: string): number {
  return bytes.get(character) ?? character.charCodeAt(0)
}

/** The characters that stand for the bytes 0x80 to 0xBF, as the inside of a character class. */
export const CONTINUATIONS = `\\x80-\\xbf${HIGH.filter((character) => character > '\xff').join('')}`
