/** What is known of the whole archive before any page is planned: counts and names, no entries. */
import type { DayKey, MonthKey, TopicId, YearKey } from './names.js'

/** A month, the articles of a year without a month, or those without any date. */
export type Bucket = MonthKey | YearKey | 'undated'

/** A year, or all that has none. */
export type Era = YearKey | 'undated'

/** The three ways besides time to walk an archive. */
export type GroupKind = 'topics' | 'sources' | 'authors'

/** A topic, a source or an author: every article that shares it. */
export interface Group {
  readonly kind: GroupKind
  /** Its part of the URL: `politiek`. Unique within the kind. */
  readonly slug: string
  /** The topic's id, or the source's or author's name: what an entry holds. */
  readonly key: TopicId | string
  readonly label: string
  readonly description: string | null
  readonly count: number
  /** Articles per year, oldest first; articles without a year under `undated`. */
  readonly years: ReadonlyMap<Era, number>
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
}
