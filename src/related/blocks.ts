/** Arrays of numbers by row, in blocks, so that old rows can be let go without copying the others. */

/** Rows of a block: a power of two. */
const SHIFT = 12
const ROWS = 1 << SHIFT

export class Blocks<Numbers> {
  readonly #make: (size: number) => Numbers
  readonly #width: number
  readonly #blocks: Numbers[] = []
  /** The first row of the first block. */
  #base = 0

  /** `width` numbers for each row. */
  constructor(make: (size: number) => Numbers, width: number) {
    this.#make = make
    this.#width = width
  }

  /** Makes room for the row, which is one that is there already or the next. */
  reach(row: number): void {
    if ((row - this.#base) >> SHIFT === this.#blocks.length)
      this.#blocks.push(this.#make(ROWS * this.#width))
  }

  blockOf(row: number): Numbers {
    return this.#blocks[(row - this.#base) >> SHIFT]!
  }

  /** Where the row begins in its block. */
  startOf(row: number): number {
    return (row & (ROWS - 1)) * this.#width
  }

  /** Rows before `first` are no longer needed. */
  forget(first: number): void {
    while (first - this.#base >= ROWS) {
      this.#blocks.shift()
      this.#base += ROWS
    }
  }
}
