/** Groups and what each is part of → a tree; nothing where no group is part of another. */
import type { Group } from '../record/archive.js'
import type { GroupBranch } from '../record/page.js'
import { linkGroup } from './largest-groups.js'

/** `groups` are by label, and so are the branches. A group without articles stands there by its name alone. */
export function growTree(groups: readonly Group[]): readonly GroupBranch[] {
  if (groups.every(({ wider }) => wider === null)) return []
  const known = new Set(groups.map(({ key }) => key))
  const grow = (group: Group): GroupBranch => ({
    group: linkGroup(group, group.count),
    branches: groups.filter(({ wider }) => wider?.key === group.key).map(grow),
  })
  const isTop = ({ wider }: Group): boolean => wider === null
  const stems = new Map(
    groups.flatMap(({ wider }) => (wider && !known.has(wider.key) ? [[wider.key, wider]] : [])),
  )
  const bare = [...stems.values()].map(({ key, label }): GroupBranch => ({
    group: { label, url: null, count: 0 },
    branches: groups.filter(({ wider }) => wider?.key === key).map(grow),
  }))
  return [...groups.filter(isTop).map(grow), ...bare].toSorted(byLabel)
}

function byLabel({ group: a }: GroupBranch, { group: b }: GroupBranch): number {
  if (a.label === b.label) return 0
  return a.label < b.label ? -1 : 1
}
