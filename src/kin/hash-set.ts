/** Hashes → the different ones, each with a number in order of appearance. */

/** A set of hashes that is emptied and used again: making one for each article would cost more than filling it. */
export interface HashSet {
  /** Empties the set and makes room for so many. */
  readonly clear: (most: number) => void
  /** The number of the hash: that which it was given before, or the next. */
  readonly add: (hash: number) => number
  readonly has: (hash: number) => boolean
  readonly size: () => number
  /** By number; valid until the set is cleared. */
  readonly values: () => Int32Array
}

export function openHashSet(): HashSet {
  let slots = new Int32Array(1024)
  let values = new Int32Array(512)
  let mask = slots.length - 1
  let size = 0
  /** The place of the hash, or the empty place where it would be. */
  const find = (hash: number): number => {
    let at = hash & mask
    for (let number = slots[at]!; number > 0 && values[number - 1] !== hash; number = slots[at]!)
      at = (at + 1) & mask
    return at
  }
  return {
    clear(most) {
      const places = Math.max(64, 2 ** Math.ceil(Math.log2(most * 2 + 1)))
      if (places > slots.length) {
        slots = new Int32Array(places)
        values = new Int32Array(places / 2)
      } else slots.fill(0, 0, places)
      mask = places - 1
      size = 0
    },
    add(hash) {
      const at = find(hash)
      if (slots[at] === 0) {
        values[size++] = hash
        slots[at] = size
      }
      return slots[at]! - 1
    },
    has: (hash) => slots[find(hash)] !== 0,
    size: () => size,
    values: () => values.subarray(0, size),
  }
}
