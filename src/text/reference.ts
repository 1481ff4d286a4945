/** Character references of HTML in scraped text → the characters that they stand for: `&eacute;` → `é`. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** `&amp;#8217;` and `&amp;amp;` were escaped twice, as feeds do. Without a semicolon it is text. */
export const REFERENCE =
  /&(?:amp;)?(?:#(?:(?<decimal>\d{1,7})|[xX](?<hexadecimal>[\da-fA-F]{1,6}))|(?<name>[a-zA-Z][a-zA-Z\d]{1,31}));/g
/** Not global: it has no place where it last was. */
const ONE = new RegExp(REFERENCE.source)
const LAST_CHARACTER = 0x10ffff

/** `reference` is a match of the above. Gives back as it stands what stands for no character. A line end within a line is a blank. */
export function decodeReference(reference: string): string {
  const [, decimal, hexadecimal, name = ''] = ONE.exec(reference)!
  const figures = decimal ?? (hexadecimal && `0x${hexadecimal}`)
  if (figures === undefined) return decodeNamedCharacterReference(name) || reference
  const code = Number(figures)
  if (code === 0 || code > LAST_CHARACTER || (code >= 0xd800 && code < 0xe000)) return reference
  return code < 0x20 ? ' ' : String.fromCodePoint(code)
}
