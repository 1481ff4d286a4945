/** A year of entries → a list per topic, source and author; a long list is divided by month, then by day. */
import type { ArchiveSummary, Group } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import type { DayKey, MonthKey, YearKey } from '../record/names.js'
import type { Neighbours, PageOf } from '../record/page.js'
import { groupPeriodUrl, monthOf, outputPath, type Period } from '../record/url.js'
import { LONGEST_LIST } from './plan-periods.js'
import { isDated } from './bucket-window.js'
import { groupBy } from './group-by.js'
import { neighboursOf } from './neighbours.js'
import { GROUP_KINDS, groupKeys } from './tally.js'

const UNDIVIDED: ReadonlyMap<MonthKey | DayKey, readonly Entry[]> = new Map()

export function* planGroupPeriods(
  summary: ArchiveSummary,
  era: YearKey | 'undated',
  entries: readonly Entry[],
): Generator<PageOf<'group-period'>> {
  for (const kind of GROUP_KINDS)
    for (const [key, list] of groupBy(entries, (entry) => groupKeys(entry, kind))) {
      const group = summary.groups[kind].get(key)!
      const urlOf = (period: Period) => groupPeriodUrl(kind, group.slug, period)
      yield* planPeriod(group, era, list, neighboursOf(group.years, era, urlOf))
    }
}

function* planPeriod(
  group: Group,
  period: Period,
  entries: readonly Entry[],
  neighbours: Neighbours,
): Generator<PageOf<'group-period'>> {
  const url = groupPeriodUrl(group.kind, group.slug, period)
  const urlOf = (key: Period) => groupPeriodUrl(group.kind, group.slug, key)
  const parts = entries.length > LONGEST_LIST ? divide(period, entries) : UNDIVIDED
  const counts = new Map([...parts].map(([key, list]) => [key, list.length]))
  const view = {
    group,
    period,
    count: entries.length,
    entries: parts.size === 0 ? entries : entries.filter((entry) => partOf(period, entry) === null),
    parts: [...counts].map(([key, count]) => ({ key, count, url: urlOf(key) })),
    neighbours,
  }
  yield { kind: 'group-period', url, output: outputPath(url), view }
  for (const [key, list] of parts)
    yield* planPeriod(group, key, list, neighboursOf(counts, key, urlOf))
}

function divide(
  period: Period,
  entries: readonly Entry[],
): ReadonlyMap<MonthKey | DayKey, readonly Entry[]> {
  return groupBy(entries, (entry) => {
    const part = partOf(period, entry)
    return part === null ? [] : [part]
  })
}

/** The month of a year or the day of a month that an entry belongs to; null when it is not known. */
function partOf(period: Period, entry: Entry): MonthKey | DayKey | null {
  if (isDated(entry)) {
    if (period.length === 4) return monthOf(entry.date.day)
    return period.length === 7 && period !== 'undated' ? entry.date.day : null
  }
  return entry.date.precision === 'month' && period.length === 4 ? entry.date.month : null
}
