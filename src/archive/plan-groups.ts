/** Topics, sources and authors → their index pages and a page each; topics get feeds as well. */
import type { ArchiveSummary, Group, GroupKind } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import type { PageUrl } from '../record/names.js'
import type { ListPage, PageOf } from '../record/page.js'
import { groupPeriodUrl, groupUrl, outputPath } from '../record/url.js'
import { linkGroup } from './largest-groups.js'
import { planFeeds } from './plan-feeds.js'
import type { Recent } from './recent.js'
import { GROUP_KINDS } from './group-kinds.js'

export function* planGroups(summary: ArchiveSummary, recent: Recent): Generator<ListPage> {
  for (const kind of GROUP_KINDS) {
    const groups = [...summary.groups[kind].values()]
    yield planIndex(kind, groups)
    for (const group of groups) {
      const latest = recent.ofGroup(kind, group.key)
      yield planGroup(group, latest)
      if (kind === 'topics') yield* planFeeds(group.label, groupUrl(kind, group.slug), latest)
    }
  }
}

function planIndex(kind: GroupKind, groups: readonly Group[]): PageOf<'groups'> {
  const url = `${kind}/` as PageUrl
  const byLabel = groups.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const view = { kind, groups: byLabel.map((group) => linkGroup(group, group.count)) }
  return { kind: 'groups', url, output: outputPath(url), view }
}

function planGroup(group: Group, latest: readonly Entry[]): PageOf<'group'> {
  const url = groupUrl(group.kind, group.slug)
  const years = [...group.years].map(([key, count]) => {
    return { key, count, url: groupPeriodUrl(group.kind, group.slug, key) }
  })
  return { kind: 'group', url, output: outputPath(url), view: { group, latest, years } }
}
