/** What is marked in a result → the end of its link, by which the browser marks the same words on the article's page. */
import type { Piece } from './mark-words.js'

/** Browsers mark each of them once; more would make the address long. */
const MOST = 6

/** Empty where nothing is marked. https://wicg.github.io/scroll-to-text-fragment/ */
export function textFragment(pieces: readonly Piece[]): string {
  const texts = pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)
  const unlike = [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()]
  const parts = unlike.slice(0, MOST).map((text) => `text=${encodePart(text)}`)
  return parts.length === 0 ? '' : `#:~:${parts.join('&')}`
}

/** A dash, a comma and an ampersand mean something in a fragment. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
