/** The whole archive → exactly what the pages of one year show of it. */
import type { ArchiveSummary, Bucket, Group, YearOrUndated, GroupKind } from '../record/archive.js'
import type { MonthSummary } from '../record/month.js'
import { peakOf } from '../record/heat.js'
import type { TopicOfYear } from '../record/time-page.js'
import type { ArchiveSettings } from '../record/settings.js'
import { yearKey, type YearKey } from '../record/strings.js'
import { groupPeriodUrl, type Period } from '../record/url.js'
import { isMonth } from './buckets.js'
import { byKind } from './group-kinds.js'
import { largestGroups } from './largest-groups.js'
import { neighboursOf } from './neighbours.js'
import { chainFeedArchives, type FeedArchiveContext } from './plan-feeds.js'
import type { GroupContext } from './plan-group-periods.js'
import type { MonthContext } from './plan-month.js'
import { LONGEST_STORY } from './recent.js'
import type { YearContext } from './plan-year.js'

const YEAR_TOPICS = 12

/** `months` are those of the year, in order of time. */
export function yearContextOf(
  summary: ArchiveSummary,
  year: YearOrUndated,
  months: readonly MonthSummary[],
  { baseUrl, data }: Pick<ArchiveSettings, 'baseUrl' | 'data'>,
): YearContext {
  const groups = byKind((kind) => groupContextsOf(summary, kind, year, months))
  const isYear = year !== 'undated'
  return {
    year,
    hasAddress: baseUrl !== null,
    hasData: data,
    groups,
    count: isYear ? (summary.years.get(year) ?? 0) : summary.undated,
    months: months.flatMap((month) => monthContextOf(summary, month.bucket, month)),
    undated: isYear ? (summary.yearOnly.get(year) ?? 0) : 0,
    topics: isYear ? topicsOf(summary, year) : [],
    peak: peakOf(summary.days.values()),
    neighbours: neighboursOf(summary.years, yearKey(year)),
    archives: feedArchivesOf(summary, months),
  }
}

function feedArchivesOf(
  summary: ArchiveSummary,
  months: readonly MonthSummary[],
): readonly FeedArchiveContext[] {
  const chain = chainFeedArchives(summary)
  return months.map(({ bucket }) => {
    const at = chain.indexOf(bucket)
    return { bucket, previous: chain[at - 1] ?? null, next: chain[at + 1] ?? null }
  })
}

/** The largest topics of a year, and what they were in the year before. */
function topicsOf(summary: ArchiveSummary, year: YearKey): readonly TopicOfYear[] {
  const before = yearKey(String(Number(year) - 1).padStart(4, '0'))
  const isKnown = summary.years.has(before)
  const countOf = ({ years }: Group): number => years.get(year) ?? 0
  return largestGroups(summary, 'topics', YEAR_TOPICS, countOf).map(({ group, link }) => {
    const { url, label, count } = link
    return { url, label, count, before: isKnown ? (group.years.get(before) ?? 0) : null }
  })
}

function monthContextOf(
  summary: ArchiveSummary,
  month: Bucket,
  { count, days, loose }: MonthSummary,
): readonly MonthContext[] {
  if (!isMonth(month)) return []
  return [
    {
      month,
      count,
      days: days.map((range) => [range.day, range.count]),
      undated: loose?.count ?? 0,
      neighbours: neighboursOf(summary.months, month),
    },
  ]
}

function groupContextsOf(
  summary: ArchiveSummary,
  kind: GroupKind,
  year: YearOrUndated,
  months: readonly MonthSummary[],
): readonly (readonly [string, GroupContext])[] {
  const keys = new Set(months.flatMap(({ groups }) => groups[kind].map(([key]) => key)))
  return [...keys].toSorted().flatMap((key) => {
    const { slug, label, years, count, isThin } = summary.groups[kind].get(key)!
    const isWhole = kind === 'topics' && count <= LONGEST_STORY
    if (isThin) return []
    const urlOf = (period: Period) => groupPeriodUrl(kind, slug, period)
    const neighbours = neighboursOf(years, year, urlOf)
    return [[key, { kind, slug, label, neighbours, isWhole }] as const]
  })
}
