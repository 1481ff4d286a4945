/** The groups of a kind → links to the largest ones. */
import type { ArchiveSummary, Group, GroupKind } from '../record/archive.js'
import type { GroupLink } from '../record/link.js'
import { groupUrl } from '../record/url.js'

/** At most `most`, by `countOf`, largest first; groups that count nothing or have no pages are left out. */
export function largestGroups(
  summary: ArchiveSummary,
  kind: GroupKind,
  most: number,
  countOf: (group: Group) => number,
): readonly GroupLink[] {
  return [...summary.groups[kind].values()]
    .filter(({ isThin }) => !isThin)
    .map((group) => linkGroup(group, countOf(group)))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.url < b.url ? -1 : 1))
    .slice(0, most)
}

export function linkGroup(group: Group, count: number): GroupLink {
  return { url: groupUrl(group.kind, group.slug), label: group.label, count }
}
