/** Entries as they go by → the latest ones of the archive and of each group. */
import type { GroupKind } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import { groupBy } from './group-by.js'
import { GROUP_KINDS } from './group-kinds.js'
import { isDated, type DatedEntry } from './is-dated.js'

/** How many entries a feed or a list of latest items holds. */
export const LATEST = 20
/** How many the home page chooses from. */
const LATEST_OF_ALL = 200

/** The latest entries of a stretch of time, oldest first. */
export interface Latest {
  readonly all: readonly DatedEntry[]
  /** By kind and key, as in `topics/politics`. */
  readonly groups: readonly (readonly [name: string, entries: readonly Entry[]])[]
}

export interface Recent {
  /** Takes what is latest of one year after the other. */
  readonly add: (latest: Latest) => void
  /** Newest first; undated ones follow when there are too few others. */
  readonly ofGroup: (kind: GroupKind, key: string) => readonly Entry[]
  /** Dated ones only, newest first. */
  readonly ofAll: () => readonly DatedEntry[]
}

/** `entries` are in order of time. */
export function latestOf(entries: readonly Entry[]): Latest {
  const groups = [...groupBy(entries, groupNames)]
  return {
    all: entries.filter(isDated).slice(-LATEST_OF_ALL),
    groups: groups.map(([name, list]) => [name, merge([], list)]),
  }
}

export function openRecent(): Recent {
  const groups = new Map<string, readonly Entry[]>()
  let all: readonly DatedEntry[] = []
  return {
    add(latest) {
      all = [...all, ...latest.all].slice(-LATEST_OF_ALL)
      for (const [name, entries] of latest.groups)
        groups.set(name, merge(groups.get(name) ?? [], entries))
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

function groupNames(entry: Entry): readonly string[] {
  return GROUP_KINDS.flatMap((kind) => entry[kind].map((key) => `${kind}/${key}`))
}
