/** Texts → the rows that have them, by hashes in typed arrays: 12 bytes a row, where a map of texts takes a hundred. */

export class HashIndex {
  /** For each hash, folded to the size of the table, the last row that has it; -1 for none. */
  readonly #heads: Int32Array
  /** For each row, the one before it in the same place of the table. */
  readonly #before: Int32Array
  readonly #hashes: Uint32Array

  /** `size`: the number of rows, which count from 0. */
  constructor(size: number) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(size, 1)))).fill(-1)
    this.#before = new Int32Array(size)
    this.#hashes = new Uint32Array(size)
  }

  /** A row can be put in once. */
  add(text: string, row: number): void {
    const hash = hashOf(text)
    const slot = hash & (this.#heads.length - 1)
    this.#hashes[row] = hash
    this.#before[row] = this.#heads[slot]!
    this.#heads[slot] = row
  }

  /** Whether some text has the hash, which is nearly always that of one text alone. */
  has(hash: number): boolean {
    let row = this.#heads[hash & (this.#heads.length - 1)]!
    while (row !== -1 && this.#hashes[row] !== hash) row = this.#before[row]!
    return row !== -1
  }

  /** The rows whose text has the same hash, the last first: nearly always those that have `text`. Look at each. */
  rowsOf(text: string): Generator<number> {
    return this.rowsWith(hashOf(text))
  }

  /** The rows whose text has the hash, the last first. */
  *rowsWith(hash: number): Generator<number> {
    let row = this.#heads[hash & (this.#heads.length - 1)]!
    for (; row !== -1; row = this.#before[row]!) if (this.#hashes[row] === hash) yield row
  }
}

/** FNV-1a over the UTF-16 code units, 32 bits. It lasts: the register of the ledger is written in it. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  // The low bits of FNV are the weakest, and the table is addressed by them.
  return (hash ^ (hash >>> 15)) >>> 0
}
