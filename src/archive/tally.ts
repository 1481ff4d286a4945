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

export function openTally(): Tally {
  const days: Counts<DayKey> = new Map()
  const months: Counts<MonthKey> = new Map()
  const years: Counts<YearKey> = new Map()
  const monthOnly: Counts<MonthKey> = new Map()
  const yearOnly: Counts<YearKey> = new Map()
  const groups = { topics: new Map(), sources: new Map(), authors: new Map() } satisfies Record<
    GroupKind,
    Map<string, Counts<YearKey | 'undated'>>
  >
  let articles = 0
  let undated = 0

  const addDate = ({ date }: Abstract): void => {
    if (date.precision === 'none') undated++
    else if (date.precision === 'year') count(yearOnly, date.year)
    else {
      const month = date.precision === 'month' ? date.month : monthOf(date.day)
      count(months, month)
      if (date.precision === 'month') count(monthOnly, month)
      else count(days, date.day)
    }
  }
  const addGroups = (abstract: Abstract, kind: GroupKind, year: YearKey | 'undated'): void => {
    const counts: Map<string, Counts<YearKey | 'undated'>> = groups[kind]
    for (const key of groupKeys(abstract, kind)) {
      if (!counts.has(key)) counts.set(key, new Map())
      count(counts.get(key)!, year)
    }
  }

  return {
    add(abstract) {
      articles++
      addDate(abstract)
      const year = groupYear(abstract)
      if (year !== 'undated') count(years, year)
      for (const kind of GROUP_KINDS) addGroups(abstract, kind, year)
    },
    close: (names) => ({
      count: articles,
      days: inOrder(days),
      months: inOrder(months),
      years: inOrder(years),
      monthOnly: inOrder(monthOnly),
      yearOnly: inOrder(yearOnly),
      undated,
      groups: {
        topics: nameGroups('topics', groups.topics, names),
        sources: nameGroups('sources', groups.sources, names),
        authors: nameGroups('authors', groups.authors, names),
      },
    }),
  }
}

export const GROUP_KINDS: readonly GroupKind[] = ['topics', 'sources', 'authors']
