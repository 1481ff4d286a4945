/** What is known of the whole archive before any page is planned: counts and names, no entries. */
import type { Coordinates } from './coordinates.js'
import type { DayKey, MonthKey, TopicId, YearKey } from './strings.js'

/** A month, the articles of a year without a month, or those without any date. */
export type Bucket = MonthKey | YearKey | 'undated'

/** A year, or all that has none. */
export type YearOrUndated = YearKey | 'undated'

/** The ways besides time to walk an archive. */
export type GroupKind = 'topics' | 'places' | 'people' | 'organisations' | 'sources' | 'authors'

/** A topic, a place, a source …: every article that shares it. */
export interface Group {
  readonly kind: GroupKind
  /** Its part of the URL: `politiek`. Unique within the kind. */
  readonly slug: string
  /** The id of a topic or place, or the name of a source, author …: what an entry holds. */
  readonly key: TopicId | string
  readonly label: string
  readonly description: string | null
  readonly count: number
  /** Articles per year, oldest first; articles without a year under `undated`. */
  readonly years: ReadonlyMap<YearOrUndated, number>
  /** Whether it has too few articles for pages of its own. */
  readonly isThin: boolean
  /** The group that this one is part of; it may have no articles. */
  readonly wider: { readonly key: string; readonly label: string } | null
  /** Where a place lies, if the keeper has told. */
  readonly coordinates: Coordinates | null
}

/** Counts are of articles. Keys of every map are in order of time. */
export interface ArchiveSummary {
  readonly count: number
  readonly days: ReadonlyMap<DayKey, number>
  /** Every article of a month, those without a day included. */
  readonly months: ReadonlyMap<MonthKey, number>
  /** Every article of a year, those without a month included. */
  readonly years: ReadonlyMap<YearKey, number>
  /** Articles of which only the month is known, per month. */
  readonly monthOnly: ReadonlyMap<MonthKey, number>
  readonly yearOnly: ReadonlyMap<YearKey, number>
  readonly undated: number
  readonly groups: Readonly<Record<GroupKind, ReadonlyMap<string, Group>>>
  /** Articles that have both of two topics, by both keys in their order: `arts society`. */
  readonly pairs: ReadonlyMap<string, number>
}
