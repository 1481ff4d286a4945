/** The text of a field as an editor of the web wrote it → whether it is HTML, and its paragraphs told apart. */
import { readPieces } from '../../text/html-pieces.js'

/** Tags that no plain text has by chance. */
const HTML =
  /<\/(?:p|div|h[1-6]|ul|ol|li|blockquote|a|strong|em|b|i|u|span|figure|table|td|section|article)\s*>|<(?:br|hr|p)\s*\/?>|<(?:p|img|div|figure)\s[^<>]*>|<!-- \/?wp:/i
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article figure figcaption h1 h2 h3 h4 h5 h6 blockquote ul ol li table tr hr center'.split(
    ' ',
  ),
)
/** A whole page, with its head and its menus. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s|<html[\s>])/i

/** Whether `text` is plainly HTML, and not a text with a smaller-than in it. */
export function isHtml(text: string): boolean {
  return text.includes('<') && HTML.test(text)
}

/** Whether `text` is a page as a server sent it. */
export function isPage(text: string): boolean {
  return PAGE.test(text)
}

/** Where no tag says which paragraphs there are, blank lines do, as in WordPress; what a script says is no tag. */
export function withParagraphs(html: string): string {
  const pieces = readPieces(html)
  if (pieces.some((piece) => 'name' in piece && BLOCKS.has(piece.name))) return html
  return pieces
    .filter(({ kind }) => kind !== 'comment' && kind !== 'raw')
    .map(({ start, end }) => html.slice(start, end))
    .join('')
    .split(/\n[ \t]*\n\s*/)
    .map((part) => `<p>${part.trim().replaceAll('\n', '<br>')}</p>`)
    .join('')
}
