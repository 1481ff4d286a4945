/** UTF-8 that was once read as Windows-1252 → the characters it was: `cafÃ©` → `café`. */
import { isUtf8 } from 'node:buffer'
import { byteOf, CONTINUATIONS } from './windows-1252.js'

const C = `[${CONTINUATIONS}]`
/** Punctuation that may well follow a capital letter: `CAFÉ”` is no `CAFɔ`. */
const CLOSING = '‘’“”»›…–—'
const IN_CAPITALS = `(?<=\\p{Lu})[\\xc2-\\xf4][${CLOSING}](?!\\p{L})`

/**
 * Sequences that hold no other sense. Scripts of which every word takes several sequences need two in a row;
 * `â€` without its third byte has lost the one byte that Windows-1252 does not define: it was a ”.
 */
const SEQUENCES = [
  `ð[\\x90\\x9f\\xa0Ÿ]${C}${C}`,
  `â${C}${C}`,
  `â€\ufffd?`,
  `ï»¿`,
  `(?:[ã-ïà]${C}${C}){2,}`,
  `(?:[×ØÙ]${C}){2,}`,
  `(?!${IN_CAPITALS})[ÂÃÄÅÎÏÐÑË]${C}`,
]

/** Every sequence that looks like UTF-8 read as Windows-1252; `repairSequence` has the last word. */
export const MOJIBAKE = new RegExp(SEQUENCES.join('|'), 'gu')

/** Gives the sequence back as it is where its bytes are not valid UTF-8. */
export function repairSequence(sequence: string): string {
  if (/^â€\ufffd?$/.test(sequence)) return '”'
  const bytes = Uint8Array.from(sequence, byteOf)
  return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : sequence
}
