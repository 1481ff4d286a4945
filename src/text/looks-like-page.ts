/** The beginning of a text → whether it is that of a page of HTML, whatever the file is called. */

const LONGEST = 4000
const BEGINNING =
  /^\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html\b|html[\s>])/i

export function looksLikePage(text: string): boolean {
  return /^\s*</.test(text.slice(0, 100)) && BEGINNING.test(text.slice(0, LONGEST))
}
