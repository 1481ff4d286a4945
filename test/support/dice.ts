export type Dice = (below: number) => number

/** A seed → numbers from 0 up to a bound, the same for the same seed. Park and Miller's generator. */
export function openDice(seed: number): Dice {
  let state = (seed * 7919 + 1) % 2147483647
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}
