/** A figure of a page → its picture and its caption, where it has one of each and no other words. */
import { textBetween, type PagePieces, type Tag } from './page-pieces.js'

const MOST_PIECES = 60

export interface Figure {
  readonly picture: Tag
  readonly caption: string
}

/** `from` and `to` are the indexes of the tags of the figure. */
export function readFigure(page: PagePieces, from: number, to: number): Figure | null {
  if (to - from > MOST_PIECES) return null
  const { html, pieces, closing } = page
  const pictures: Tag[] = []
  let caption: string | null = null
  for (let index = from + 1; index < to; index++) {
    const piece = pieces[index]
    if (piece?.kind === 'text' && html.slice(piece.start, piece.end).trim() !== '') return null
    if (piece?.kind !== 'open') continue
    if (piece.name === 'img') pictures.push(piece)
    if (piece.name === 'figcaption') {
      const end = closing[index]!
      if (end === -1 || end > to || caption !== null) return null
      caption = textBetween(page, index, end)
      index = end
    }
  }
  const [picture, ...others] = pictures
  return picture && caption !== null && others.length === 0 ? { picture, caption } : null
}
