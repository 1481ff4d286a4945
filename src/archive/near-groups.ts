/** A group → the groups that are part of it, and those that share most articles with it. */
import type { ArchiveSummary, Group, GroupKind } from '../record/archive.js'
import { addTo } from '../record/by-key.js'
import type { GroupLink } from '../record/link.js'
import { byKind } from './group-kinds.js'
import { bySize, linkGroup } from './largest-groups.js'

/** The most topics that are listed together. */
const MOST = 8

export interface NearGroups {
  /** The groups that are part of `key`, largest first; those without pages of their own are left out. */
  readonly narrowerThan: (kind: GroupKind, key: string) => readonly GroupLink[]
  /** The topics that share most articles with `key`, with the number of these. */
  readonly togetherWith: (key: string) => readonly GroupLink[]
}

type Links = Map<string, GroupLink[]>

/** Goes through all groups once: doing it for each of thousands would take longer than their pages. */
export function nearGroupsIn({ groups, pairs }: ArchiveSummary): NearGroups {
  const narrower = byKind((kind): Links => {
    const links: Links = new Map()
    for (const group of groups[kind].values())
      if (group.wider) add(links, group.wider.key, group, group.count)
    return links
  })
  const together: Links = new Map()
  for (const [pair, count] of pairs) {
    const [one, other] = pair.split(' ') as [string, string]
    add(together, one, groups.topics.get(other), count)
    if (one !== other) add(together, other, groups.topics.get(one), count)
  }
  return {
    narrowerThan: (kind, key) => (narrower[kind].get(key) ?? []).toSorted(bySize),
    togetherWith: (key) => (together.get(key) ?? []).toSorted(bySize).slice(0, MOST),
  }
}

function add(links: Links, key: string, group: Group | undefined, count: number): void {
  if (!group || group.isThin) return
  addTo(links, key, linkGroup(group, count))
}
