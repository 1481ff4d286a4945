/** The pieces of a page → the same with where each tag is closed, so that one that nothing closes hides nothing. */
import { decodeReference, REFERENCE } from '../../text/reference.js'
import { readAttributes, readPieces, type HtmlPiece } from '../../text/html-pieces.js'
import { singleBlanks } from '../../text/unseen.js'
import { HIDDEN, VOID } from './page-tags.js'

export interface PagePieces {
  readonly html: string
  readonly pieces: readonly HtmlPiece[]
  /** The index of the tag that closes the one at an index; -1 where none does. */
  readonly closing: Int32Array
}

export type Tag = Extract<HtmlPiece, { kind: 'open' | 'close' }>

export function pairPieces(html: string): PagePieces {
  const pieces = readPieces(html)
  const closing = new Int32Array(pieces.length).fill(-1)
  const open = new Map<string, number[]>()
  pieces.forEach((piece, index) => {
    if (piece.kind === 'open' && !VOID.has(piece.name)) {
      const stack = open.get(piece.name)
      if (stack) stack.push(index)
      else open.set(piece.name, [index])
    } else if (piece.kind === 'close') {
      const start = open.get(piece.name)?.pop()
      if (start !== undefined) closing[start] = index
    }
  })
  return { html, pieces, closing }
}

const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Whether a browser shows nothing of what is in `tag`. */
export function isUnseen({ name, attributes }: Tag): boolean {
  if (HIDDEN.has(name)) return true
  if (!/hidden|display|visibility/i.test(attributes)) return false
  const found = readAttributes(attributes)
  return found.has('hidden') || UNSEEN_STYLE.test(found.get('style') ?? '')
}

/** The text of a stretch as a browser shows it, its references decoded. */
export function textBetween({ html, pieces }: PagePieces, from: number, to: number): string {
  const parts: string[] = []
  for (let index = from; index < to; index++) {
    const piece = pieces[index]
    if (piece?.kind === 'text') parts.push(html.slice(piece.start, piece.end))
    else if (piece?.kind === 'open' && piece.name === 'br') parts.push(' ')
  }
  return singleBlanks(decodeText(parts.join(''))).trim()
}

export function decodeText(text: string): string {
  return text.replace(REFERENCE, decodeReference)
}

/** As an attribute or a text of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
