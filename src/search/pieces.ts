/** The lengths of runs of bytes, one after the other → the file that each is in, and where in it. Both sides count by it. */
import { PIECE } from './schema.js'

/** Where a run of bytes is: in which file of its stream, and where in that. */
export interface Placed {
  readonly piece: number
  readonly at: number
  readonly length: number
}

/** A run that fits into no file has one for itself: what many articles have is loaded by one request, and nothing else with it. */
export class PieceCounter {
  #piece: number
  #at: number

  /** Goes on where another counter has stopped. */
  constructor(piece = 0, at = 0) {
    this.#piece = piece
    this.#at = at
  }

  get piece(): number {
    return this.#piece
  }

  get at(): number {
    return this.#at
  }

  next(length: number): Placed {
    if (this.#at > 0 && this.#at + length > PIECE) {
      this.#piece++
      this.#at = 0
    }
    const placed = { piece: this.#piece, at: this.#at, length }
    this.#at += length
    return placed
  }
}
