/** Entries, year after year → the latest ones of the archive and of each group. */
import type { GroupKind } from '../record/archive.js'
import { groupBy } from '../record/by-key.js'
import type { Entry } from '../record/entry.js'
import { GROUP_KINDS, byKind } from './group-kinds.js'
import type { Contribution } from './contribution.js'
import { isDated, type DatedEntry } from './is-dated.js'
import type { YearContext } from './plan-year.js'

/** The number of entries in a feed or a list of latest items. */
export const LATEST = 20
/** The number of entries that the home page chooses from. */
const LATEST_OF_ALL = 200

/** The latest entries of a period, oldest first. Each is here once; lists name it by its index. */
export interface Latest {
  readonly entries: readonly Entry[]
  readonly all: readonly number[]
  /** The latest entries of each group, named by kind and key: `topics/politics`. */
  readonly groups: readonly (readonly [name: string, entries: readonly number[]])[]
}

/** `entries` are in order of time; `isShown` says whether a page lists the latest of a group. */
function latestOf(
  entries: readonly Entry[],
  isShown: (kind: GroupKind, key: string) => boolean,
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
    groups: [...groups].map(([name, list]) => [name, merge([], list).map(number)]),
    entries: [...numbers.keys()],
  }
}

/** Collects the latest entries of one year after the other. */
export class Recent {
  readonly #groups = new Map<string, readonly Entry[]>()
  #all: readonly DatedEntry[] = []

  add({ entries, all, groups }: Latest): void {
    const take = (numbers: readonly number[]): readonly Entry[] =>
      numbers.map((number) => entries[number]!)
    this.#all = [...this.#all, ...take(all).filter(isDated)].slice(-LATEST_OF_ALL)
    for (const [name, numbers] of groups)
      this.#groups.set(name, merge(this.#groups.get(name) ?? [], take(numbers)))
  }

  /** Newest first; undated ones follow when there are too few others. */
  ofGroup(kind: GroupKind, key: string): readonly Entry[] {
    return this.#groups.get(`${kind}/${key}`)?.toReversed() ?? []
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
    return latestOf(entries, shownGroupsOf(sheet.context))
  },
}

/** Groups with pages of their own, and all topics: their index also lists the articles of thin ones. */
function shownGroupsOf({ groups }: YearContext): (kind: GroupKind, key: string) => boolean {
  const known = byKind((kind) => new Set(groups[kind].map(([key]) => key)))
  return (kind, key) => kind === 'topics' || known[kind].has(key)
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
