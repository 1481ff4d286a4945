/** The groups of a kind → links to the largest ones. */
import type { ArchiveSummary, Group, GroupKind } from '../record/archive.js'
import type { GroupLink } from '../record/link.js'
import { UNSORTED } from '../record/topics.js'
import { groupUrl } from '../record/url.js'

/** The `most` largest by `countOf`, with `unsorted` last; groups that count nothing or have no pages are left out. */
export function largestGroups(
  summary: ArchiveSummary,
  kind: GroupKind,
  most: number,
  countOf: (group: Group) => number,
): readonly LinkedGroup[] {
  return [...summary.groups[kind].values()]
    .filter(({ isThin }) => !isThin)
    .map((group) => ({ group, link: linkGroup(group, countOf(group)) }))
    .filter(({ link }) => link.count > 0)
    .toSorted((a, b) => Number(isUnsorted(a)) - Number(isUnsorted(b)) || bySize(a.link, b.link))
    .slice(0, most)
}

export interface LinkedGroup {
  readonly group: Group
  readonly link: GroupLink
}

function isUnsorted({ group }: LinkedGroup): boolean {
  return group.key === UNSORTED
}

/** Sorts the largest first. */
export function bySize(a: GroupLink, b: GroupLink): number {
  return b.count - a.count || (a.url < b.url ? -1 : 1)
}

export function linkGroup(group: Group, count: number): GroupLink {
  return { url: groupUrl(group.kind, group.slug), label: group.label, count }
}
