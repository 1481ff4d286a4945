/** A year of entries → a list per topic, source and author; a long list is divided by month, then by day. */
import type { YearOrUndated, Group, GroupKind } from '../record/archive.js'
import { groupBy } from '../record/by-key.js'
import type { Entry } from '../record/entry.js'
import type { DayKey, MonthKey } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import type { Neighbours } from '../record/link.js'
import { groupPeriodUrl, monthOf, outputPath, type Period } from '../record/url.js'
import { GROUP_KINDS } from './group-kinds.js'
import { isDated } from './is-dated.js'
import { neighboursOf } from './neighbours.js'
import { LONGEST_LIST } from './plan-month.js'

/** A group as the lists of one year show it, with those of the nearest years. */
export interface GroupContext extends Pick<Group, 'kind' | 'slug' | 'label'> {
  readonly neighbours: Neighbours
  /** Whether its own page lists all of its articles. */
  readonly isWhole: boolean
}

/** The groups that have articles in the year and pages of their own, by their keys in entries. */
export type GroupContexts = Readonly<
  Record<GroupKind, readonly (readonly [key: string, group: GroupContext])[]>
>

type ShownGroup = PageOf<'group-period'>['view']['group']

const UNDIVIDED: ReadonlyMap<MonthKey | DayKey, readonly Entry[]> = new Map()

export function* planGroupPeriods(
  contexts: GroupContexts,
  year: YearOrUndated,
  entries: readonly Entry[],
): Generator<PageOf<'group-period'>> {
  for (const kind of GROUP_KINDS) {
    const groups = new Map(contexts[kind])
    for (const [key, list] of groupBy<Entry, string>(entries, (entry) => entry[kind])) {
      const group = groups.get(key)
      if (!group) continue
      const { slug, label, neighbours } = group
      yield* planPeriod({ kind, slug, label }, year, list, neighbours)
    }
  }
}

function* planPeriod(
  group: ShownGroup,
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
