/** Days and their counts → the days with most articles. */
import type { DayKey } from '../record/strings.js'

type CountedDay = readonly [day: DayKey, count: number]

/** The busiest first, of equal ones the earliest. A day is busy when it has more than most: none is where all are alike. */
export function busiestDays(days: Iterable<CountedDay>, most: number): readonly CountedDay[] {
  const bySize = [...days].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  const [, usual = 0] = bySize[Math.floor(bySize.length / 2)] ?? []
  return bySize.slice(0, most).filter(([, count]) => count > Math.max(1, usual))
}
