/** Entries, year after year → the latest ones of the archive and of each group. */
import type { Group, GroupKind } from '../record/archive.js'
import { groupBy } from '../record/by-key.js'
import { calendarDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'
import { GROUP_KINDS, byKind } from './group-kinds.js'
import type { Contribution } from './contribution.js'
import { isDated, type DatedEntry } from './is-dated.js'
import type { YearContext } from './plan-year.js'

/** The number of entries in a feed or a list of latest items. */
export const LATEST = 20
/** A topic with as many articles or fewer tells its whole story on its page. */
export const LONGEST_STORY = 500
/** The number of entries that the home page chooses from. */
const LATEST_OF_ALL = 200

/** The latest entries of a period, oldest first. Each is here once; lists name it by its index. */
export interface Latest {
  readonly entries: readonly Entry[]
  readonly all: readonly number[]
  /** The latest entries of each group, named by kind and key: `topics/politics`. */
  readonly groups: readonly (readonly [name: string, entries: readonly number[]])[]
  /** The names of groups of which all entries are here, and not only the latest. */
  readonly whole: readonly string[]
}

/** `entries` are in order of time; `isShown` says whether a page lists the latest of a group. */
function latestOf(
  entries: readonly Entry[],
  isShown: (kind: GroupKind, key: string) => boolean,
  isWhole: (name: string) => boolean,
): Latest {
  const numbers = new Map<Entry, number>()
  const number = (entry: Entry): number => {
    const known = numbers.get(entry) ?? numbers.size
    numbers.set(entry, known)
    return known
  }
  const groups = groupBy(entries, (entry) => groupNames(entry, isShown))
  return {
    all: entries.filter(isDated).slice(-LATEST_OF_ALL).map(number),
    groups: [...groups].map(([name, list]) => [
      name,
      (isWhole(name) ? list : merge([], list)).map(number),
    ]),
    whole: [...groups.keys()].filter(isWhole),
    entries: [...numbers.keys()],
  }
}

/** Collects the latest entries of one year after the other. */
export class Recent {
  readonly #groups = new Map<string, readonly Entry[]>()
  #all: readonly DatedEntry[] = []

  add({ entries, all, groups, whole }: Latest): void {
    const isWhole = new Set(whole)
    const take = (numbers: readonly number[]): readonly Entry[] =>
      numbers.map((number) => entries[number]!)
    this.#all = [...this.#all, ...take(all).filter(isDated)].slice(-LATEST_OF_ALL)
    for (const [name, numbers] of groups) {
      const known = this.#groups.get(name) ?? []
      const added = take(numbers)
      this.#groups.set(name, isWhole.has(name) ? [...known, ...added] : merge(known, added))
    }
  }

  /** All entries of a group that tells its whole story, oldest first; those of a longer one are not all here. */
  storyOf({ kind, key, count }: Pick<Group, 'kind' | 'key' | 'count'>): readonly Entry[] {
    const known = this.#groups.get(`${kind}/${key}`) ?? []
    return known.length < count ? [] : known.toSorted(byDate)
  }

  /** Newest first; undated ones follow when there are too few others. */
  ofGroup(kind: GroupKind, key: string): readonly Entry[] {
    return merge([], this.#groups.get(`${kind}/${key}`) ?? []).toReversed()
  }

  /** The dated ones, newest first. */
  ofAll(): readonly DatedEntry[] {
    return this.#all.toReversed()
  }
}

/** Each year hands over its latest entries. */
export const latestEntries: Contribution<Latest, Recent> = {
  begin: () => new Recent(),
  gather(sheet) {
    if (sheet.kind === 'days') return null
    const entries = sheet.parts.flatMap((part) => part.entries)
    const { topics } = sheet.context.groups
    const whole = new Set(
      topics.flatMap(([key, { isWhole }]) => (isWhole ? [`topics/${key}`] : [])),
    )
    return latestOf(entries, shownGroupsOf(sheet.context), (name) => whole.has(name))
  },
}

/** Groups with pages of their own, and all topics: their index also lists the articles of thin ones. */
function shownGroupsOf({ groups }: YearContext): (kind: GroupKind, key: string) => boolean {
  const known = byKind((kind) => new Set(groups[kind].map(([key]) => key)))
  return (kind, key) => kind === 'topics' || known[kind].has(key)
}

/** A month comes before its days, a year before its months; what has no date comes first. */
function byDate({ date: a }: Entry, { date: b }: Entry): number {
  const [one, other] = [calendarDate(a) ?? '', calendarDate(b) ?? '']
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Entries without a day never push out dated ones. */
function merge(known: readonly Entry[], added: readonly Entry[]): readonly Entry[] {
  const together = [...known, ...added]
  const dated = together.filter(isDated)
  const rest = together.filter((entry) => !isDated(entry))
  return [...rest, ...dated].slice(-LATEST)
}

function groupNames(
  entry: Entry,
  isShown: (kind: GroupKind, key: string) => boolean,
): readonly string[] {
  return GROUP_KINDS.flatMap((kind) =>
    entry[kind].filter((key) => isShown(kind, key)).map((key) => `${kind}/${key}`),
  )
}
