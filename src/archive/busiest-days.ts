/** Days and their counts → the days with most articles. */
import type { DayKey } from '../record/strings.js'

/** The busiest first, of equal ones the earliest; days with one article are not busy. */
export function busiestDays(
  days: Iterable<readonly [day: DayKey, count: number]>,
  most: number,
): readonly (readonly [day: DayKey, count: number])[] {
  return [...days]
    .filter(([, count]) => count > 1)
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, most)
}
