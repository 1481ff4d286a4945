/** Arrays of numbers by row, in blocks, so that old rows can be let go without copying the others. */

/** Rows of a block: a power of two. */
const SHIFT = 12
const ROWS = 1 << SHIFT

export interface Blocks<Numbers> {
  /** Makes room for the row, which is one that is there already or the next. */
  readonly reach: (row: number) => void
  readonly blockOf: (row: number) => Numbers
  /** Where the row begins in its block. */
  readonly startOf: (row: number) => number
  /** Rows before `first` are no longer needed. */
  readonly forget: (first: number) => void
}

/** `width` numbers for each row. */
export function openBlocks<Numbers>(
  make: (size: number) => Numbers,
  width: number,
): Blocks<Numbers> {
  const blocks: Numbers[] = []
  /** The first row of the first block. */
  let base = 0
  return {
    reach(row) {
      if ((row - base) >> SHIFT === blocks.length) blocks.push(make(ROWS * width))
    },
    blockOf: (row) => blocks[(row - base) >> SHIFT]!,
    startOf: (row) => (row & (ROWS - 1)) * width,
    forget(first) {
      while (first - base >= ROWS) {
        blocks.shift()
        base += ROWS
      }
    },
  }
}
