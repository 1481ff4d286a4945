/** A group → those that are part of it, and those that share most articles with it. */
import type { ArchiveSummary, Group, GroupKind } from '../record/archive.js'
import type { GroupLink } from '../record/link.js'
import { bySize, linkGroup } from './largest-groups.js'

/** More than that is no neighbourhood. */
const MOST = 8

/** Largest first; those without pages of their own are left out. */
export function narrowerThan(
  { groups }: ArchiveSummary,
  kind: GroupKind,
  key: string,
): readonly GroupLink[] {
  return [...groups[kind].values()]
    .filter(({ wider, isThin }) => wider?.key === key && !isThin)
    .map((group) => linkGroup(group, group.count))
    .toSorted(bySize)
}

/** The topics that stand beside `key` most often, with the number of articles that have both. */
export function togetherWith({ groups, pairs }: ArchiveSummary, key: string): readonly GroupLink[] {
  const shared = [...pairs].flatMap(([pair, count]): readonly GroupLink[] => {
    const [one, other] = pair.split(' ') as [string, string]
    if (one !== key && other !== key) return []
    const group: Group | undefined = groups.topics.get(one === key ? other : one)
    return group && !group.isThin ? [linkGroup(group, count)] : []
  })
  return shared.toSorted(bySize).slice(0, MOST)
}
