/** Topics, places, sources … → their index pages and a page each, with feeds for most kinds. */
import type { ArchiveSummary, Group, GroupKind } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import { pageUrl } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import type { PageBy } from '../record/page-kinds.js'
import type { ThinGroup, GroupBranch, GroupView, PlaceLink } from '../record/group-page.js'
import type { Counted, GroupLink } from '../record/link.js'
import { firstLetter } from '../language/first-letter.js'
import type { RelatedArticle } from '../record/related.js'
import { groupLetterUrl, groupPeriodUrl, groupUrl, outputPath } from '../record/url.js'
import { bySize, linkGroup } from './largest-groups.js'
import { nearGroupsIn, type NearGroups } from './near-groups.js'
import { planFeeds } from './plan-feeds.js'
import type { Recent } from './recent.js'
import { hasFeeds } from '../record/group-page.js'
import { GROUP_KINDS } from './group-kinds.js'
import { groupBy } from '../record/by-key.js'

export function* planGroups(summary: ArchiveSummary, recent: Recent): Generator<PageBy<'archive'>> {
  const near = nearGroupsIn(summary)
  for (const kind of GROUP_KINDS) {
    const groups = [...summary.groups[kind].values()]
    if (groups.length === 0) continue
    yield* planIndex(kind, groups, recent)
    for (const group of groups) {
      if (group.isThin) continue
      const latest = recent.ofGroup(kind, group.key)
      const story = recent.storyOf(group)
      yield planGroup(summary, group, { story, latest: story.length > 0 ? [] : latest }, near)
      if (hasFeeds(kind)) yield* planFeeds(group.label, groupUrl(kind, group.slug), latest)
    }
  }
}

/** More groups than these have a page for each letter, and their index shows the largest. */
const LONGEST_INDEX = 300
const LARGEST = 100

function* planIndex(
  kind: GroupKind,
  groups: readonly Group[],
  recent: Recent,
): Generator<PageOf<'groups'> | PageOf<'group-letter'>> {
  const url = pageUrl(`${kind}/`)
  const inOrder = groups.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const shown = inOrder.filter(({ isThin }) => !isThin)
  const links = shown.map((group) => linkGroup(group, group.count))
  const isLong = links.length > LONGEST_INDEX
  const byLetter = isLong ? groupBy(links, ({ label }) => [firstLetter(label)]) : NO_LETTERS
  const letters = Array.from(byLetter, ([letter, own]): Counted<string> => {
    return { key: letter, url: groupLetterUrl(kind, letter), count: own.length }
  }).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const view = {
    kind,
    count: links.length,
    groups: isLong ? links.toSorted(bySize).slice(0, LARGEST) : links,
    letters,
    tree: isLong ? [] : growTree(shown),
    located: locate(shown),
    thin: kind === 'topics' ? inOrder.flatMap((group) => listThin(group, recent)) : [],
  }
  yield { kind: 'groups', url, output: outputPath(url), view }
  for (const { key: letter, url: place } of letters) {
    const page = { kind, letter, letters, groups: byLetter.get(letter)! }
    yield { kind: 'group-letter', url: place, output: outputPath(place), view: page }
  }
}

/** More dots than these would be a blot. */
const MOST_LOCATED = 300

function locate(groups: readonly Group[]): readonly PlaceLink[] {
  return groups
    .flatMap((group) =>
      group.coordinates ? [{ ...linkGroup(group, group.count), at: group.coordinates }] : [],
    )
    .toSorted(bySize)
    .slice(0, MOST_LOCATED)
}

const NO_LETTERS: ReadonlyMap<string, readonly GroupLink[]> = new Map()

/** Only thin topics are listed: labels were given on purpose, while names in an article or two are too many. */
function listThin({ kind, key, label, isThin }: Group, recent: Recent): readonly ThinGroup[] {
  return isThin ? [{ label, articles: recent.ofGroup(kind, key).map(toRelated) }] : []
}

function toRelated({ url, headline, date, language }: Entry): RelatedArticle {
  return { url, label: headline, date, language }
}

function planGroup(
  summary: ArchiveSummary,
  group: Group,
  articles: Pick<GroupView, 'story' | 'latest'>,
  { narrowerThan, togetherWith }: NearGroups,
): PageOf<'group'> {
  const { kind, slug, key } = group
  const url = groupUrl(kind, slug)
  const years = [...group.years].map(([year, count]) => {
    return { key: year, count, url: groupPeriodUrl(kind, slug, year) }
  })
  const above = group.wider === null ? undefined : summary.groups[kind].get(group.wider.key)
  const view = {
    group,
    ...articles,
    years,
    wider: above && !above.isThin ? linkGroup(above, above.count) : null,
    narrower: narrowerThan(kind, key),
    together: kind === 'topics' ? togetherWith(key) : [],
  }
  return { kind: 'group', url, output: outputPath(url), view }
}

/** `groups` and branches are sorted by label. A group without articles is a branch without a link. */
function growTree(groups: readonly Group[]): readonly GroupBranch[] {
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
