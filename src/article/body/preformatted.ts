/** What stands in a `<pre>` → code or a table of blanks as it stands, or paragraphs of a text broken by width. */
import { decodeText, escapeHtml, type PagePieces } from './page-pieces.js'

export interface Preformatted {
  /** Null where it is running text. */
  readonly code: string | null
  readonly html: string
}

const SHORTEST_TEXT = 400
const FEWEST_LETTERS = 0.75
/** Columns have gaps; lines of a text rarely do. */
const GAP = /\S {3,}\S/
const MOST_GAPS = 0.1

export function readPreformatted(
  { html, pieces }: PagePieces,
  from: number,
  to: number,
): Preformatted {
  const parts: string[] = []
  for (let index = from + 1; index < to; index++) {
    const piece = pieces[index]
    if (piece?.kind === 'text') parts.push(decodeText(html.slice(piece.start, piece.end)))
    else if (piece?.kind === 'open' && /^(?:br|p|div)$/.test(piece.name)) parts.push('\n')
  }
  const text = parts.join('').replace(/\r\n?/g, '\n').replace(/\xa0/g, ' ')
  if (!isRunningText(text)) return { code: text.replace(/^\n+|\s+$/g, ''), html: '' }
  const paragraphs = text.split(/\n\s*\n/).filter((each) => each.trim() !== '')
  return { code: null, html: paragraphs.map((each) => `<p>${escapeHtml(each)}</p>`).join('') }
}

function isRunningText(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const letters = text.match(/[\p{L}\s]/gu)?.length ?? 0
  const gaps = lines.filter((line) => GAP.test(line)).length
  return (
    text.length >= SHORTEST_TEXT &&
    letters / text.length > FEWEST_LETTERS &&
    gaps <= lines.length * MOST_GAPS &&
    /[.!?]["”’»)]?\s/.test(text)
  )
}
