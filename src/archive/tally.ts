/** Abstracts, one after the other → the counts and groups of the whole archive. Holds names and figures only. */
import type { ArchiveSummary, GroupKind } from '../record/archive.js'
import type { Abstract } from '../record/entry.js'
import type { DayKey, MonthKey, YearKey } from '../record/names.js'
import { monthOf, yearOf } from '../record/url.js'
import { nameGroups, type GroupNames } from './name-groups.js'

type Counts<Key> = Map<Key, number>

export interface Tally {
  readonly add: (abstract: Abstract) => void
  /** The summary of all that was added. */
  readonly close: (names: GroupNames) => ArchiveSummary
}

function count<Key>(counts: Counts<Key>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function inOrder<Key extends string>(counts: Counts<Key>): ReadonlyMap<Key, number> {
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The year of an article, or `undated`. */
function groupYear({ date }: Pick<Abstract, 'date'>): YearKey | 'undated' {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return yearOf(date.day)
    case 'month':
      return yearOf(date.month)
    case 'year':
      return date.year
    case 'none':
      return 'undated'
  }
}

/** The topics, sources or authors of an article. */
export function groupKeys(abstract: Abstract, kind: GroupKind): readonly string[] {
  return abstract[kind]
}

interface Dates {
  readonly days: Counts<DayKey>
  readonly months: Counts<MonthKey>
  readonly monthOnly: Counts<MonthKey>
  readonly yearOnly: Counts<YearKey>
}

type GroupCounts = Readonly<Record<GroupKind, Map<string, Counts<YearKey | 'undated'>>>>

export function openTally(): Tally {
  const dates: Dates = {
    days: new Map(),
    months: new Map(),
    monthOnly: new Map(),
    yearOnly: new Map(),
  }
  const years: Counts<YearKey> = new Map()
  const groups: GroupCounts = { topics: new Map(), sources: new Map(), authors: new Map() }
  let articles = 0
  let undated = 0
  return {
    add(abstract) {
      articles++
      countDate(dates, abstract)
      const year = groupYear(abstract)
      if (year === 'undated') undated++
      else count(years, year)
      for (const kind of GROUP_KINDS) countGroups(groups, abstract, kind, year)
    },
    close: (names) => ({
      count: articles,
      days: inOrder(dates.days),
      months: inOrder(dates.months),
      years: inOrder(years),
      monthOnly: inOrder(dates.monthOnly),
      yearOnly: inOrder(dates.yearOnly),
      undated,
      groups: {
        topics: nameGroups('topics', groups.topics, names),
        sources: nameGroups('sources', groups.sources, names),
        authors: nameGroups('authors', groups.authors, names),
      },
    }),
  }
}

function countDate({ days, months, monthOnly, yearOnly }: Dates, { date }: Abstract): void {
  if (date.precision === 'none') return
  if (date.precision === 'year') return count(yearOnly, date.year)
  const month = date.precision === 'month' ? date.month : monthOf(date.day)
  count(months, month)
  if (date.precision === 'month') count(monthOnly, month)
  else count(days, date.day)
}

function countGroups(
  groups: GroupCounts,
  abstract: Abstract,
  kind: GroupKind,
  year: YearKey | 'undated',
): void {
  for (const key of groupKeys(abstract, kind)) {
    const counts = groups[kind].get(key) ?? new Map<YearKey | 'undated', number>()
    groups[kind].set(key, counts)
    count(counts, year)
  }
}

export const GROUP_KINDS: readonly GroupKind[] = ['topics', 'sources', 'authors']
