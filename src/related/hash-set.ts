/** Hashes → the different ones, each with a number in order of appearance. */

/** It is emptied and used again: making one for each article would cost more than filling it. */
export class HashSet {
  /** Numbers, counted from 1; 0 where a place is empty. */
  #slots = new Int32Array(1024)
  #values = new Int32Array(512)
  #mask = 1023
  #size = 0

  /** Empties the set and makes room for so many. */
  clear(most: number): void {
    const places = Math.max(64, 2 ** Math.ceil(Math.log2(most * 2 + 1)))
    if (places > this.#slots.length) {
      this.#slots = new Int32Array(places)
      this.#values = new Int32Array(places / 2)
    } else this.#slots.fill(0, 0, places)
    this.#mask = places - 1
    this.#size = 0
  }

  /** The number of the hash: that which it was given before, or the next. */
  add(hash: number): number {
    const at = this.#find(hash)
    if (this.#slots[at] === 0) {
      this.#values[this.#size++] = hash
      this.#slots[at] = this.#size
    }
    return this.#slots[at]! - 1
  }

  has(hash: number): boolean {
    return this.#slots[this.#find(hash)] !== 0
  }

  get size(): number {
    return this.#size
  }

  /** Hashes by number; valid until the set is cleared. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#size)
  }

  /** The place of the hash, or the empty place where it would be. */
  #find(hash: number): number {
    const slots = this.#slots
    const values = this.#values
    const mask = this.#mask
    let at = hash & mask
    for (let number = slots[at]!; number > 0 && values[number - 1] !== hash; number = slots[at]!)
      at = (at + 1) & mask
    return at
  }
}
