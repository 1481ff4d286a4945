/** Entries as they go by → the latest ones of the archive and of each group. */
import type { GroupKind } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import { isDated, type DatedEntry } from './bucket-window.js'
import { groupBy } from './group-by.js'
import { GROUP_KINDS, groupKeys } from './tally.js'

/** How many entries a feed or a list of latest items holds. */
export const LATEST = 20
/** How many the home page chooses from. */
const LATEST_OF_ALL = 200

export interface Recent {
  /** Takes entries in order of time. */
  readonly add: (entries: readonly Entry[]) => void
  /** Newest first; undated ones follow when there are too few others. */
  readonly ofGroup: (kind: GroupKind, key: string) => readonly Entry[]
  /** Dated ones only, newest first. */
  readonly ofAll: () => readonly DatedEntry[]
}

export function openRecent(): Recent {
  const groups = new Map<string, readonly Entry[]>()
  let all: readonly DatedEntry[] = []
  const addToGroups = (entries: readonly Entry[]): void => {
    for (const [name, added] of groupBy(entries, groupNames)) {
      const known = groups.get(name) ?? []
      groups.set(name, merge(known, added))
    }
  }
  return {
    add(entries) {
      all = [...all, ...entries.filter(isDated)].slice(-LATEST_OF_ALL)
      addToGroups(entries)
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
  return GROUP_KINDS.flatMap((kind) => groupKeys(entry, kind).map((key) => `${kind}/${key}`))
}
