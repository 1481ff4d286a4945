/** The pages of topics, places, sources … as plain data. */
import type { Group, GroupKind } from './archive.js'
import type { Coordinates } from './coordinates.js'
import type { Entry } from './entry.js'
import type { RelatedArticle } from './related.js'
import type { Counted, GroupLink, Neighbours } from './link.js'
import type { DayKey, MonthKey, YearKey } from './strings.js'

/** Whether the groups of a kind have feeds of their own: not those that only name what articles mention. */
export function hasFeeds(kind: GroupKind): boolean {
  return kind !== 'people' && kind !== 'organisations'
}

/** `/topics/`, `/places/`, `/sources/`, `/authors/` … */
export interface GroupsView {
  readonly kind: GroupKind
  /** The number of those that have pages. */
  readonly count: number
  /** All of them by label; where they are very many, the largest, by size. */
  readonly groups: readonly GroupLink[]
  /** The pages of the letters where groups are very many; else none. */
  readonly letters: readonly Counted<string>[]
  /** The same by what is part of what; empty where groups are very many, or none is part of another. */
  readonly tree: readonly GroupBranch[]
  /** Those of which it is known where they lie, the largest first. */
  readonly located: readonly PlaceLink[]
  /** Groups with too few articles for pages of their own, by label, each with its articles. */
  readonly thin: readonly ThinGroup[]
}

/** A place on a map. */
export interface PlaceLink extends GroupLink {
  readonly at: Coordinates
}

/** `/places/a.html`: the groups of a letter, of a kind that has very many. */
export interface GroupLetterView {
  readonly kind: GroupKind
  /** Small; `#` for what begins with none. */
  readonly letter: string
  readonly letters: readonly Counted<string>[]
  /** By label. */
  readonly groups: readonly GroupLink[]
}

/** A group and those that are narrower. One that holds no articles itself may still have branches. */
export interface GroupBranch {
  readonly group: GroupLink | { readonly label: string; readonly url: null; readonly count: 0 }
  readonly branches: readonly GroupBranch[]
}

export interface ThinGroup {
  readonly label: string
  readonly articles: readonly RelatedArticle[]
}

/** `/topics/politiek/` */
export interface GroupView {
  readonly group: Group
  /** All of its articles, oldest first; none where they are too many for one page. */
  readonly story: readonly Entry[]
  /** Newest first; none where the story is told. */
  readonly latest: readonly Entry[]
  readonly years: readonly Counted<YearKey | 'undated'>[]
  /** The group that this one is part of: the wider topic, the country of a city. */
  readonly wider: GroupLink | null
  /** Those that are part of it, largest first. */
  readonly narrower: readonly GroupLink[]
  /** Groups of the kind that share most articles with it, with the number that they share; largest first. */
  readonly together: readonly GroupLink[]
}

/** `/topics/politiek/2020/`, and `…/2020/04/`, `…/2020/04/17/` where a list would be too long. */
export interface GroupPeriodView {
  /** Without its counts: a list does not change when another one grows. */
  readonly group: Pick<Group, 'kind' | 'slug' | 'label'>
  readonly period: YearKey | MonthKey | DayKey | 'undated'
  readonly count: number
  /** Either all articles of the period, oldest first … */
  readonly entries: readonly Entry[]
  /** … or the shorter periods that they are divided over. */
  readonly parts: readonly Counted<MonthKey | DayKey | YearKey>[]
  readonly neighbours: Neighbours
}
