/** Figures of a day that a machine read as letters, `l4 Maart I9O3` → the line with figures in their places, as long as before. */

/** A letter beside a figure: no other line need be looked at. */
const MAY_BE = /[lIiOoSB|!]\d|\d[lIiOoSB|!]/
const YEAR = /(?<![\p{L}\d])[1lIi|!][6-9][\dOolIi|!SB]{2}(?![\p{L}\d])/gu
/** Before the name of a month. */
const DAY = /(?<![\p{L}\d.,])[\dlIiOo|!]{2}(?=\.?\s\p{L}{3,10}\.?,?\s\d{4}(?!\d))/gu
const FIGURES: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  B: '8',
}

/** Null for a line in which every figure is one already. */
export function mendFigures(line: string): string | null {
  if (!MAY_BE.test(line)) return null
  const mended = line.replace(YEAR, toFigures).replace(DAY, toFigures)
  return mended === line ? null : mended
}

/** Half of them have to be figures. */
function toFigures(word: string): string {
  if (word.replace(/\D/g, '').length * 2 < word.length) return word
  return word.replace(/\D/g, (letter) => FIGURES[letter] ?? letter)
}
