/** The counts of an archive → every year and month from the first to the last, so that a gap shows. */
import type { ArchiveSummary } from '../record/archive.js'
import type { Counted } from '../record/link.js'
import { type MonthKey, type YearKey, monthKey, yearKey } from '../record/strings.js'
import { periodUrl } from '../record/url.js'

/** `besides` are years that the span includes in any case. */
export function allYears(
  { years }: ArchiveSummary,
  besides: readonly YearKey[] = [],
): readonly Counted<YearKey>[] {
  const keys = [...years.keys(), ...besides].toSorted()
  const [first, last] = [Number(keys[0]), Number(keys.at(-1))]
  return Array.from({ length: keys.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const key = yearKey(String(first + index).padStart(4, '0'))
    return { key, url: periodUrl(key), count: years.get(key) ?? 0 }
  })
}

/** All twelve of each year. */
export function allMonths(
  { months }: ArchiveSummary,
  years: readonly Counted<YearKey>[],
): readonly Counted<MonthKey>[] {
  return years.flatMap(({ key }) =>
    Array.from({ length: 12 }, (_, index) => {
      const month = monthKey(`${key}-${String(index + 1).padStart(2, '0')}`)
      return { key: month, url: periodUrl(month), count: months.get(month) ?? 0 }
    }),
  )
}
