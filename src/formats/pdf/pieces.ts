/** The text of a page, as PDF.js gives it → pieces with a place on the page as a reader sees it. */

/** In points, from the left and from above. `y` is the line that the letters stand on. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly isRightToLeft: boolean
}

/** What PDF.js says of a piece of text. */
export interface PdfItem {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

export interface PagePieces {
  /** What stands upright, as most of the page does. */
  readonly upright: readonly Piece[]
  /** What stands at another angle: a note in the margin, a watermark. */
  readonly turned: readonly string[]
}

type Matrix = readonly number[]

/** Whether the text runs to the right, down, to the left or up. */
type Quarter = 0 | 1 | 2 | 3

/** `viewport` turns the page as its own entry says. */
export function readPieces(items: readonly PdfItem[], viewport: Matrix): PagePieces {
  const placed = items
    .filter(({ str }) => str.trim() !== '')
    .map((item) => ({ item, matrix: multiply(viewport, item.transform) }))
  const letters = [0, 0, 0, 0]
  for (const { item, matrix } of placed) letters[quarterOf(matrix)]! += item.str.length
  const main = letters.indexOf(Math.max(...letters)) as Quarter
  const upright = placed.filter(({ matrix }) => quarterOf(matrix) === main)
  return {
    upright: upright.map(({ item, matrix }) => pieceOf(item, matrix, main)),
    turned: placed
      .filter(({ matrix }) => quarterOf(matrix) !== main)
      .map(({ item }) => item.str.trim()),
  }
}

function pieceOf(item: PdfItem, matrix: Matrix, main: Quarter): Piece {
  const [x, y] = turnBack(matrix[4] ?? 0, matrix[5] ?? 0, main)
  const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0) || item.height || 1
  const { str: text, width, fontName: font } = item
  return { text, x, y, width, size, font, isRightToLeft: item.dir === 'rtl' }
}

function turnBack(x: number, y: number, quarter: Quarter): readonly [number, number] {
  if (quarter === 1) return [y, -x]
  if (quarter === 2) return [-x, -y]
  return quarter === 3 ? [-y, x] : [x, y]
}

function quarterOf(matrix: Matrix): Quarter {
  const angle = Math.atan2(matrix[1] ?? 0, matrix[0] ?? 1)
  return (((Math.round(angle / (Math.PI / 2)) % 4) + 4) % 4) as Quarter
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}
