/** The summaries of months → the counts and groups of the whole archive: names and figures only. */
import type { ArchiveSummary, YearOrUndated, GroupKind } from '../record/archive.js'
import type { MonthSummary } from '../record/month.js'
import { countUp } from '../record/by-key.js'
import type { DayKey, MonthKey, YearKey } from '../record/strings.js'
import { yearOrUndatedOf, isMonth } from './buckets.js'
import { byKind, GROUP_KINDS } from './group-kinds.js'
import { nameGroups, type GroupNames } from './name-groups.js'

type Counts<Key> = Map<Key, number>
type GroupCounts = Readonly<Record<GroupKind, Map<string, Counts<YearOrUndated>>>>

/** `summaries` are in order of time. */
export function summarize(summaries: readonly MonthSummary[], names: GroupNames): ArchiveSummary {
  const days: Counts<DayKey> = new Map()
  const months: Counts<MonthKey> = new Map()
  const monthOnly: Counts<MonthKey> = new Map()
  const years: Counts<YearKey> = new Map()
  const yearOnly: Counts<YearKey> = new Map()
  const groups: GroupCounts = byKind(() => new Map<string, Counts<YearOrUndated>>())
  const pairs: Counts<string> = new Map()
  for (const month of summaries) {
    const year = yearOrUndatedOf(month.bucket)
    for (const { day, count } of month.days) countUp(days, day, count)
    if (year !== 'undated') countUp(years, year, month.count)
    if (isMonth(month.bucket)) {
      countUp(months, month.bucket, month.count)
      if (month.loose) countUp(monthOnly, month.bucket, month.loose.count)
    } else if (month.bucket !== 'undated') countUp(yearOnly, month.bucket, month.count)
    for (const [pair, count] of month.pairs) countUp(pairs, pair, count)
    for (const kind of GROUP_KINDS)
      for (const [key, count] of month.groups[kind]) {
        const byYear = groups[kind].get(key) ?? new Map<YearOrUndated, number>()
        groups[kind].set(key, byYear)
        countUp(byYear, year, count)
      }
  }
  return {
    count: summaries.reduce((sum, { count }) => sum + count, 0),
    days,
    months,
    years,
    monthOnly,
    yearOnly,
    undated: summaries.find(({ bucket }) => bucket === 'undated')?.count ?? 0,
    groups: byKind((kind) => nameGroups(kind, groups[kind], names)),
    pairs,
  }
}
