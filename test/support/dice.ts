/** A seed → numbers that look like chance and are the same every time. */

/** A whole number from 0 up to a bound. */
export type Dice = (below: number) => number

/** By Park and Miller's generator. */
export function diceOf(seed: number): Dice {
  let state = (seed * 7919 + 1) % 2147483647
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}
