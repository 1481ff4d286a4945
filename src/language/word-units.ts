/** Units of a text (UTF-16) → whether a word is made of them. */

const WORDLIKE = /^[\p{L}\p{N}\p{M}]$/u
const YES = 1
const NO = 2

/** By unit, filled as they come; the first halves of pairs never are. */
const answers = new Uint8Array(0x10000)

/** How many units the letter, figure or accent has that begins at `at` with `unit`: 2 outside the first 65,536, 0 for others. */
export function unitsOf(unit: number, text: string, at: number): number {
  const known = answers[unit]
  if (known === YES) return 1
  return known === NO ? 0 : ask(unit, text, at)
}

function ask(unit: number, text: string, at: number): number {
  if (unit < 0xd800 || unit > 0xdbff) {
    const isWord = WORDLIKE.test(String.fromCharCode(unit))
    answers[unit] = isWord ? YES : NO
    return isWord ? 1 : 0
  }
  const code = text.codePointAt(at)!
  return code > 0xffff && WORDLIKE.test(String.fromCodePoint(code)) ? 2 : 0
}
