/** A count → one of four steps of heat, by the logarithm of the most that the archive has of its kind. */

/** 0 is for nothing. */
export type HeatStep = 0 | 1 | 2 | 3 | 4

/** Below this, two articles would be as hot as it gets. */
const LEAST_PEAK = 16

/** The next power of two, so that one more article hardly ever moves the bounds of the steps. */
export function peakOf(counts: Iterable<number>): number {
  let most = LEAST_PEAK
  for (const count of counts) while (count > most) most *= 2
  return most
}

/** Each step begins at the next fourth of the way to the peak, as orders of magnitude go: 1, 2, 4 and 8 below 16. */
export function heatOf(count: number, peak: number): HeatStep {
  if (count === 0) return 0
  if (count ** 4 >= peak ** 3) return 4
  if (count ** 2 >= peak) return 3
  return count ** 4 >= peak ? 2 : 1
}
