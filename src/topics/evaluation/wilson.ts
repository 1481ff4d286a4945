/** So many right of so many → where the true share lies. */

export interface Interval {
  readonly low: number
  readonly high: number
}

/** Standard deviations that 95 % of a normal distribution lie within. */
const Z = 1.959964

/** The interval of Wilson (1927): unlike the usual one it is never outside 0 to 1, nor empty at the ends. */
export function wilson(count: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 }
  const share = count / of
  const square = (Z * Z) / of
  const middle = share + square / 2
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of))
  return {
    low: Math.max(0, (middle - spread) / (1 + square)),
    high: Math.min(1, (middle + spread) / (1 + square)),
  }
}
