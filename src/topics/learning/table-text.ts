/** The text of a learned table → its lines; the text of a weight → whether it is one. */

/** As git on Windows and editors there leave it: with another end of lines, and a mark at the beginning. */
export function linesOfTable(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** No learned weight comes near: above it, points would be no whole numbers any more, and not add up. */
const MOST = 1_000_000
const NUMBER = /^-?\d+(?:\.\d+)?$/

export function isWeight(text: string): boolean {
  return NUMBER.test(text) && Math.abs(Number(text)) <= MOST
}
