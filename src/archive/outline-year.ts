/** The whole archive → what the pages of one year show of it, and nothing else. */
import type { ArchiveSummary, Bucket, Era, GroupKind } from '../record/archive.js'
import type { BucketDigest } from '../record/bucket.js'
import type { YearKey } from '../record/names.js'
import { groupPeriodUrl, type Period } from '../record/url.js'
import { isMonth } from './era.js'
import { byKind } from './group-kinds.js'
import { largestGroups } from './largest-groups.js'
import { neighboursOf } from './neighbours.js'
import type { GroupOutline } from './plan-group-periods.js'
import type { MonthOutline } from './plan-month.js'
import type { YearOutline } from './plan-year.js'

const YEAR_TOPICS = 12

/** `digests` are those of the year, in order of time. */
export function outlineYear(
  summary: ArchiveSummary,
  era: Era,
  digests: readonly BucketDigest[],
  hasAddress: boolean,
): YearOutline {
  const groups = byKind((kind) => outlineGroups(summary, kind, era, digests))
  const isYear = era !== 'undated'
  return {
    era,
    hasAddress,
    groups,
    count: isYear ? (summary.years.get(era) ?? 0) : summary.undated,
    months: digests.flatMap((digest) => outlineMonth(summary, digest.bucket, digest)),
    undated: isYear ? (summary.yearOnly.get(era) ?? 0) : 0,
    topics: isYear
      ? largestGroups(summary, 'topics', YEAR_TOPICS, (group) => group.years.get(era) ?? 0)
      : [],
    neighbours: neighboursOf(summary.years, era as YearKey),
  }
}

function outlineMonth(
  summary: ArchiveSummary,
  month: Bucket,
  { count, days, loose }: BucketDigest,
): readonly MonthOutline[] {
  if (!isMonth(month)) return []
  return [
    {
      month,
      count,
      days: days.map((run) => [run.day, run.count]),
      undated: loose?.count ?? 0,
      neighbours: neighboursOf(summary.months, month),
    },
  ]
}

function outlineGroups(
  summary: ArchiveSummary,
  kind: GroupKind,
  era: Era,
  digests: readonly BucketDigest[],
): readonly (readonly [string, GroupOutline])[] {
  const keys = new Set(digests.flatMap(({ groups }) => groups[kind].map(([key]) => key)))
  return [...keys].toSorted().flatMap((key) => {
    const { slug, label, years, isThin } = summary.groups[kind].get(key)!
    if (isThin) return []
    const urlOf = (period: Period) => groupPeriodUrl(kind, slug, period)
    return [[key, { kind, slug, label, neighbours: neighboursOf(years, era, urlOf) }] as const]
  })
}
