/** Entries as they go by → the latest ones of the archive and of each group. */
import type { GroupKind } from '../record/archive.js'
import { groupBy } from '../record/by-key.js'
import type { Entry } from '../record/entry.js'
import { GROUP_KINDS } from './group-kinds.js'
import { isDated, type DatedEntry } from './is-dated.js'

/** How many entries a feed or a list of latest items holds. */
export const LATEST = 20
/** How many the home page chooses from. */
const LATEST_OF_ALL = 200

/** The latest entries of a stretch of time, oldest first: each stands here once, lists name it by its number. */
export interface Latest {
  readonly entries: readonly Entry[]
  readonly all: readonly number[]
  /** By kind and key, as in `topics/politics`. */
  readonly groups: readonly (readonly [name: string, entries: readonly number[]])[]
}

export interface Recent {
  /** Takes what is latest of one year after the other. */
  readonly add: (latest: Latest) => void
  /** Newest first; undated ones follow when there are too few others. */
  readonly ofGroup: (kind: GroupKind, key: string) => readonly Entry[]
  /** Dated ones only, newest first. */
  readonly ofAll: () => readonly DatedEntry[]
}

/** `entries` are in order of time; `isShown` says which groups have somebody to show them to. */
export function latestOf(
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

export function openRecent(): Recent {
  const groups = new Map<string, readonly Entry[]>()
  let all: readonly DatedEntry[] = []
  return {
    add(latest) {
      const take = (numbers: readonly number[]): readonly Entry[] =>
        numbers.map((number) => latest.entries[number]!)
      all = [...all, ...take(latest.all).filter(isDated)].slice(-LATEST_OF_ALL)
      for (const [name, numbers] of latest.groups)
        groups.set(name, merge(groups.get(name) ?? [], take(numbers)))
    },
    ofGroup: (kind, key) => groups.get(`${kind}/${key}`)?.toReversed() ?? [],
    ofAll: () => all.toReversed(),
  }
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
