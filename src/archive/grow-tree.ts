/** Groups and what each is part of → a tree; nothing where no group is part of another. */
import type { Group } from '../record/archive.js'
import { groupBy } from '../record/by-key.js'
import type { GroupBranch } from '../record/group-page.js'
import { linkGroup } from './largest-groups.js'

/** `groups` are by label, and so are the branches. A group without articles stands there by its name alone. */
export function growTree(groups: readonly Group[]): readonly GroupBranch[] {
  if (groups.every(({ wider }) => wider === null)) return []
  const known = new Set(groups.map(({ key }) => key))
  const below = groupBy(groups, ({ wider }) => (wider ? [wider.key] : []))
  const growAll = (key: string): readonly GroupBranch[] => (below.get(key) ?? []).map(grow)
  const grow = (group: Group): GroupBranch => ({
    group: linkGroup(group, group.count),
    branches: growAll(group.key),
  })
  const missing = groups.flatMap(({ wider }) => (wider && !known.has(wider.key) ? [wider] : []))
  const bare = [...new Map(missing.map(({ key, label }) => [key, label]))]
  return [
    ...groups.filter(({ wider }) => wider === null).map(grow),
    ...bare.map(([key, label]): GroupBranch => ({
      group: { label, url: null, count: 0 },
      branches: growAll(key),
    })),
  ].toSorted(byLabel)
}

function byLabel({ group: a }: GroupBranch, { group: b }: GroupBranch): number {
  if (a.label === b.label) return 0
  return a.label < b.label ? -1 : 1
}
