/** The front page, and the pages of years, months, days and dates, as plain data. */
import type { Entry } from './entry.js'
import type { DossierLink } from './dossiers.js'
import type { NamedPeriod, PeriodLink } from './front-page.js'
import type { Gap } from './gaps.js'
import type { HeatStep } from './heat.js'
import type { Counted, CountedMention, GroupLink, Neighbours } from './link.js'
import type { DayKey, MonthDay, MonthKey, YearKey } from './strings.js'

export interface HomeView {
  readonly count: number
  /** The first and the last day that have articles. */
  readonly span: { readonly first: DayKey; readonly last: DayKey } | null
  /** The number of languages that its articles are in, as far as known. */
  readonly languages: number
  /** The number of topics with pages of their own. */
  readonly topicCount: number
  /** The months, `07`, that have dates with articles in any year. */
  readonly datedMonths: readonly string[]
  /** The busiest day, with its articles; where no day is busier than others, the latest. */
  readonly lead: DayTeller | null
  readonly isBusiest: boolean
  /** What the keeper puts above all else; the page then begins with these. */
  readonly picks: readonly Entry[]
  readonly periods: readonly PeriodLink[]
  /** Oldest first; a year without articles in between has count 0. */
  readonly years: readonly Counted<YearKey>[]
  /** All months of these years where there are few of these; else none. */
  readonly months: readonly Counted<MonthKey>[]
  readonly undated: Counted<'undated'> | null
  /** The busiest days; none where the page begins with the only one. */
  readonly busiest: readonly BusyDay[]
  /** The largest topics, largest first, `unsorted` last. */
  readonly topics: readonly TopicInTime[]
  /** Newest first. */
  readonly latest: readonly Entry[]
  /** The first of the dossiers, and the number of all of them. */
  readonly dossiers: readonly DossierLink[]
  readonly dossierCount: number
  /** What came into the archive last, as far as the page does not show it elsewhere. */
  readonly added: readonly Entry[]
}

/** An article, and the day of its first publication. */
export interface AddedEntry {
  readonly day: DayKey
  readonly entry: Entry
}

/** `/added/`: what came into the archive last, whatever its date, the last publication first. */
export interface AddedView {
  readonly days: readonly { readonly day: DayKey; readonly entries: readonly Entry[] }[]
}

/** A topic and its articles through the years, oldest first: a number for each year, or for some years in a long archive. */
export interface TopicInTime extends GroupLink {
  readonly bars: readonly number[]
}

/** A day and some of its articles, the one to show first; it may have more than these. */
export interface DayTeller extends Counted<DayKey> {
  readonly stories: readonly Story[]
}

/** A day in a longer list. `entries` may be the first few of `count`. */
export interface DaySummary extends Counted<DayKey> {
  readonly entries: readonly Entry[]
}

export interface YearView {
  readonly year: YearKey
  readonly count: number
  /** All twelve months; every month lists all its days that have articles. */
  readonly months: readonly (Counted<MonthKey> & { readonly days: readonly Counted<DayKey>[] })[]
  /** The most articles of any day of the archive, for heat. */
  readonly peak: number
  /** The articles of which only the year is known. */
  readonly undated: Counted<'undated'> | null
  /** The days with most articles. */
  readonly busiest: readonly BusyDay[]
  readonly topics: readonly TopicOfYear[]
  readonly neighbours: Neighbours
}

/** `before` is the number of articles in the year before; null where the archive has none of that year. */
export interface TopicOfYear extends GroupLink {
  readonly before: number | null
}

/** An article, as other pages show it that have room for a headline and a lead. */
export type Story = Pick<Entry, 'url' | 'headline' | 'teaser' | 'language'>

/** A day, and an article of it. */
export interface BusyDay extends Counted<DayKey> {
  readonly story: Story | null
}

export interface MonthView {
  readonly month: MonthKey
  readonly count: number
  /** The most articles of any day of the archive, for heat. */
  readonly peak: number
  readonly days: readonly DaySummary[]
  /** The articles of which only the month is known. */
  readonly undated: Counted<'undated'> | null
  readonly undatedEntries: readonly Entry[]
  readonly neighbours: Neighbours
}

export interface DayView {
  readonly day: DayKey
  /** The days of its month that have articles, counted from 1, each with its heat. */
  readonly daysOfMonth: readonly (readonly [day: number, heat: HeatStep])[]
  /** What its articles are about, the most first. */
  readonly topics: readonly CountedMention[]
  /** The nearest days of the same date in other years. */
  readonly otherYears: readonly DayKey[]
  /** All of them, by time; those without a time last. Never cut off. */
  readonly entries: readonly Entry[]
  readonly neighbours: Neighbours
}

/** `/on-this-day/`: every date that has articles in any year, 1 January first. */
export interface DatesView {
  readonly dates: readonly Counted<MonthDay>[]
}

/** `/on-this-day/04-17/`: what there is of the date, the earliest year first. */
export interface OnThisDayView {
  readonly date: MonthDay
  readonly days: readonly DayTeller[]
  /** The nearest dates that have articles; labels are keys. */
  readonly neighbours: Neighbours
}

/** What the front page shows on each date of a month. */
export interface DatesScriptView {
  readonly dates: readonly { readonly date: MonthDay; readonly days: readonly DayTeller[] }[]
}

/** Every day that has articles, in order of time. */
export interface DaysScriptView {
  readonly days: readonly DayKey[]
}

/** `/coverage/`: all months, and why some are empty. */
export interface CoverageView {
  readonly count: number
  /** All twelve of each year from the first to the last. */
  readonly months: readonly Counted<MonthKey>[]
  readonly gaps: readonly Gap[]
  readonly periods: readonly PeriodLink[]
}

/** `/periods/first-world-war/` */
export interface PeriodView extends Omit<NamedPeriod, 'slug' | 'formerly'> {
  readonly count: number
  /** All twelve of each of its years, with the articles that lie within it. */
  readonly months: readonly Counted<MonthKey>[]
  /** The days with most articles. */
  readonly busiest: readonly BusyDay[]
}

/** `/undated/`, `/2020/undated/` or `/2020/04/undated/`: all that is known is `within`. */
export interface UndatedView {
  readonly within: YearKey | MonthKey | null
  readonly entries: readonly Entry[]
}
