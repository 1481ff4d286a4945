/** What is known of each month → the counts and groups of the whole archive. Holds names and figures only. */
import type { ArchiveSummary, YearOrUndated, GroupKind } from '../record/archive.js'
import type { MonthSummary } from '../record/month.js'
import { countUp } from '../record/by-key.js'
import type { DayKey, MonthKey, YearKey } from '../record/strings.js'
import { yearOrUndatedOf, isMonth } from './buckets.js'
import { byKind, GROUP_KINDS } from './group-kinds.js'
import { nameGroups, type GroupNames } from './name-groups.js'

type Counts<Key> = Map<Key, number>
type GroupCounts = Readonly<Record<GroupKind, Map<string, Counts<YearOrUndated>>>>

/** `digests` are in order of time. */
export function summarize(digests: readonly MonthSummary[], names: GroupNames): ArchiveSummary {
  const days: Counts<DayKey> = new Map()
  const months: Counts<MonthKey> = new Map()
  const monthOnly: Counts<MonthKey> = new Map()
  const years: Counts<YearKey> = new Map()
  const yearOnly: Counts<YearKey> = new Map()
  const groups: GroupCounts = byKind(() => new Map<string, Counts<YearOrUndated>>())
  const pairs: Counts<string> = new Map()
  for (const digest of digests) {
    const year = yearOrUndatedOf(digest.bucket)
    for (const { day, count } of digest.days) countUp(days, day, count)
    if (year !== 'undated') countUp(years, year, digest.count)
    if (isMonth(digest.bucket)) {
      countUp(months, digest.bucket, digest.count)
      if (digest.loose) countUp(monthOnly, digest.bucket, digest.loose.count)
    } else if (digest.bucket !== 'undated') countUp(yearOnly, digest.bucket, digest.count)
    for (const [pair, count] of digest.pairs) countUp(pairs, pair, count)
    for (const kind of GROUP_KINDS)
      for (const [key, count] of digest.groups[kind]) {
        const byYear = groups[kind].get(key) ?? new Map<YearOrUndated, number>()
        groups[kind].set(key, byYear)
        countUp(byYear, year, count)
      }
  }
  return {
    count: digests.reduce((sum, { count }) => sum + count, 0),
    days,
    months,
    years,
    monthOnly,
    yearOnly,
    undated: digests.find(({ bucket }) => bucket === 'undated')?.count ?? 0,
    groups: byKind((kind) => nameGroups(kind, groups[kind], names)),
    pairs,
  }
}
