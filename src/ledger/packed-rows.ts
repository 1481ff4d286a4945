/** The lines of the ledger, packed: a million take 250 MB outside the heap, where objects would take 900 MB inside it. */
import type { LedgerRow, LedgerRows } from '../record/ledger.js'
import { readLedgerLine, writeLedgerLine } from './ledger-lines.js'

/** Bytes of a block, in which lines are gathered. A longer line gets a block of its own. */
const BLOCK = 1 << 22

export class PackedRows implements LedgerRows {
  readonly #blocks: Buffer[] = []
  /** For each row: the number of its block, where it begins there, and where it ends. */
  readonly #blockOf: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #filled = 0

  get length(): number {
    return this.#blockOf.length
  }

  push(row: LedgerRow): void {
    const line = writeLedgerLine(row)
    const block = this.#blockFor(Buffer.byteLength(line))
    this.#blockOf.push(this.#blocks.length - 1)
    this.#starts.push(this.#filled)
    this.#filled += block.write(line, this.#filled)
    this.#ends.push(this.#filled)
  }

  at(index: number): LedgerRow | undefined {
    const block = this.#blocks[this.#blockOf[index] ?? -1]
    const line = block?.toString('utf8', this.#starts[index], this.#ends[index])
    // What was written is read back.
    return line === undefined ? undefined : readLedgerLine(line)!
  }

  *[Symbol.iterator](): Generator<LedgerRow> {
    for (let index = 0; index < this.length; index++) yield this.at(index)!
  }

  #blockFor(size: number): Buffer {
    const last = this.#blocks.at(-1)
    if (last && this.#filled + size <= last.length) return last
    const block = Buffer.allocUnsafeSlow(Math.max(BLOCK, size))
    this.#blocks.push(block)
    this.#filled = 0
    return block
  }
}
