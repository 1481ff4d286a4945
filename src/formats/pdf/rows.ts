/** The pieces of a page → its rows, each in segments with wide gaps between. */
import type { Piece } from './pieces.js'

/** Text without a wide gap in it. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** Segments at one height, in the order in which they are read. */
export interface Row {
  readonly y: number
  readonly segments: readonly Segment[]
}

/** Pieces whose lines differ by no more of their size stand in one row: a raised figure does. */
const SAME_ROW = 0.35
/** A gap wider than this share of the size is a blank; than that, the space between columns. */
const BLANK = 0.15
const WIDE = 0.95
/** Where columns do not part a row, such a gap stands as a tab. */
const TAB = 1.5
/** A mark that is printed again a little aside is meant to look bold. */
const SHADOW = 0.1

export function findRows(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][] = []
  let [y, size] = [0, 0]
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && piece.y - y <= SAME_ROW * Math.max(size, piece.size)) row.push(piece)
    else rows.push([piece])
    const isLarger = !row || row !== rows.at(-1) || piece.size > size
    if (isLarger) [y, size] = [piece.y, piece.size]
  }
  return rows.map(cutRow)
}

function cutRow(pieces: readonly Piece[]): Row {
  const sorted = pieces.toSorted((a, b) => a.x - b.x)
  const rightToLeft = sorted.filter(({ isRightToLeft }) => isRightToLeft).length * 2 > sorted.length
  const groups: Piece[][] = []
  for (const piece of sorted) {
    const last = groups.at(-1)?.at(-1)
    if (last && isShadow(last, piece)) continue
    const gap = last ? piece.x - (last.x + last.width) : Infinity
    if (gap > WIDE * Math.max(piece.size, last?.size ?? 0)) groups.push([piece])
    else groups.at(-1)!.push(piece)
  }
  const segments = groups.map((group) => joinPieces(group, rightToLeft))
  const y = segments.reduce((lowest, segment) => Math.max(lowest, segment.y), -Infinity)
  return { y, segments: rightToLeft ? segments.toReversed() : segments }
}

function isShadow(one: Piece, other: Piece): boolean {
  const reach = SHADOW * one.size
  return (
    one.text === other.text &&
    Math.abs(one.x - other.x) < reach &&
    Math.abs(one.y - other.y) < reach
  )
}

function joinPieces(pieces: readonly Piece[], isRightToLeft: boolean): Segment {
  let text = ''
  let right = -Infinity
  const ordered = isRightToLeft ? pieces.toReversed() : pieces
  let last: Piece | null = null
  for (const piece of ordered) {
    const gap = last ? gapBetween(last, piece) : 0
    const isApart = gap > BLANK * piece.size && !/\s$/.test(text) && !/^\s/.test(piece.text)
    text += (isApart ? ' ' : '') + piece.text
    right = Math.max(right, piece.x + piece.width)
    last = piece
  }
  const longest = pieces.reduce((most, each) => (each.text.length > most.text.length ? each : most))
  const [first] = pieces
  const { size, font, y } = longest
  return { text: text.replaceAll(/\s+/g, ' ').trim(), x: first!.x, right, y, size, font }
}

function gapBetween(one: Piece, other: Piece): number {
  return one.x <= other.x ? other.x - (one.x + one.width) : one.x - (other.x + other.width)
}

/** The segments of a row as one. */
export function joinSegments({ segments }: Row): Segment {
  const [first, ...rest] = segments
  let text = first!.text
  let last = first!
  for (const segment of rest) {
    const gap = segment.x >= last.x ? segment.x - last.right : last.x - segment.right
    text += (gap > TAB * segment.size ? '\t' : ' ') + segment.text
    last = segment
  }
  const longest = segments.reduce((most, each) =>
    each.text.length > most.text.length ? each : most,
  )
  return {
    ...longest,
    text,
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  }
}
