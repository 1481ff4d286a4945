/** A seed → the same order of things each time, as good as shuffled. */

/** Gives one number after the other, from 0 to below 1: mulberry32, for which 32 bits of state are enough. */
export function diceOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Gives each of `count` things a fold, 0 to `folds - 1`; folds differ in size by one at most. */
export function dealFolds(count: number, folds: number, seed: number): Uint8Array {
  const dice = diceOf(seed)
  const dealt = Uint8Array.from({ length: count }, (_, at) => at % folds)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(dice() * (at + 1))
    const moved = dealt[at]!
    dealt[at] = dealt[other]!
    dealt[other] = moved
  }
  return dealt
}
