/** Entries and counts → the pages of days, months, years and of what is dated only in part. */
import type { ArchiveSummary } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import type { DayKey, MonthKey, YearKey } from '../record/names.js'
import type { Counted, DayDigest, Page, PageOf } from '../record/page.js'
import { outputPath, periodUrl, undatedUrl } from '../record/url.js'
import type { Bucket } from './archive.js'
import { isDated } from './bucket-window.js'
import { groupBy } from './group-by.js'
import { largestGroups } from './largest-groups.js'
import { neighboursOf } from './neighbours.js'

/** A longer list is divided by time; a month page with more articles shows the first few of each day. */
export const LONGEST_LIST = 500
const YEAR_TOPICS = 12

/** Yields the page of the month and its days, or the list of the undated. */
export function* planBucket(
  summary: ArchiveSummary,
  bucket: Bucket,
  entries: readonly Entry[],
): Generator<Page> {
  const loose = entries.filter((entry) => !isDated(entry))
  const within = bucket === 'undated' ? null : (bucket as MonthKey | YearKey)
  if (loose.length > 0) yield planUndated(within, loose)
  if (within === null || within.length === 4) return
  const days = groupBy(entries.filter(isDated), (entry) => [entry.date.day])
  for (const [day, list] of days) yield planDay(summary, day, list)
  yield planMonth(summary, within as MonthKey, days, loose)
}

function planDay(summary: ArchiveSummary, day: DayKey, entries: readonly Entry[]): PageOf<'day'> {
  const url = periodUrl(day)
  const neighbours = neighboursOf(summary.days, day)
  return { kind: 'day', url, output: outputPath(url), view: { day, entries, neighbours } }
}

function planUndated(
  within: YearKey | MonthKey | null,
  entries: readonly Entry[],
): PageOf<'undated'> {
  const url = undatedUrl(within)
  return { kind: 'undated', url, output: outputPath(url), view: { within, entries } }
}

function planMonth(
  summary: ArchiveSummary,
  month: MonthKey,
  lists: ReadonlyMap<DayKey, readonly Entry[]>,
  undatedEntries: readonly Entry[],
): PageOf<'month'> {
  const url = periodUrl(month)
  const count = summary.months.get(month) ?? 0
  const perDay = count <= LONGEST_LIST ? count : Math.ceil(LONGEST_LIST / lists.size)
  const days = [...lists].map(([day, list]) => digestDay(day, list, perDay))
  const undated = countUndated(month, undatedEntries.length)
  const neighbours = neighboursOf(summary.months, month)
  const view = { month, count, days, undated, undatedEntries, neighbours }
  return { kind: 'month', url, output: outputPath(url), view }
}

/** A day with its first `most` entries; `count` tells where `entries` are not all of them. */
export function digestDay(
  day: DayKey,
  entries: readonly Entry[],
  most: number,
  count = entries.length,
): DayDigest {
  return {
    key: day,
    url: periodUrl(day),
    count,
    entries: entries.slice(0, most),
  }
}

function countUndated(within: YearKey | MonthKey, count: number): Counted<'undated'> | null {
  return count === 0 ? null : { key: 'undated', url: undatedUrl(within), count }
}

export function planYear(summary: ArchiveSummary, year: YearKey): PageOf<'year'> {
  const url = periodUrl(year)
  const months = Array.from({ length: 12 }, (_, index) => {
    const key = `${year}-${String(index + 1).padStart(2, '0')}` as MonthKey
    return {
      key,
      url: periodUrl(key),
      count: summary.months.get(key) ?? 0,
      days: daysOf(summary, key),
    }
  })
  const view = {
    year,
    count: summary.years.get(year) ?? 0,
    months,
    undated: countUndated(year, summary.yearOnly.get(year) ?? 0),
    topics: largestGroups(summary, 'topics', YEAR_TOPICS, (group) => group.years.get(year) ?? 0),
    neighbours: neighboursOf(summary.years, year),
  }
  return { kind: 'year', url, output: outputPath(url), view }
}

function daysOf(summary: ArchiveSummary, month: MonthKey): readonly Counted<DayKey>[] {
  if (!summary.months.has(month)) return []
  return Array.from({ length: 31 }, (_, index) => {
    const key = `${month}-${String(index + 1).padStart(2, '0')}` as DayKey
    return { key, url: periodUrl(key), count: summary.days.get(key) ?? 0 }
  }).filter(({ count }) => count > 0)
}
