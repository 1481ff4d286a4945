/** What the keeper puts on the front page: chosen articles, and periods with names. */
import type { Position } from './diagnostic.js'
import type { Link } from './link.js'
import type { DayKey, MonthKey, PageUrl, YearKey } from './strings.js'

/** A day, or all of a month or a year. */
export type Bound = DayKey | MonthKey | YearKey

/** A stretch of time with a name: a war, a term of office. */
export interface NamedPeriod {
  /** Its key in the settings, which is its address for good: `periods/SLUG/`. */
  readonly slug: string
  readonly name: string
  readonly intro: string
  /** `1914`, `1914-08` or `1914-08-04`; both are in. */
  readonly from: Bound
  readonly to: Bound
  /** Slugs that it had before. */
  readonly formerly: readonly string[]
}

export interface FrontPageChoice {
  /** Addresses of the articles that the front page begins with, as the keeper writes them. */
  readonly picks: readonly PageUrl[]
  /** Where each of them stands. */
  readonly positions: Readonly<Record<PageUrl, Position>>
  /** In order of time. */
  readonly periods: readonly NamedPeriod[]
}

/** A period in a list. */
export interface PeriodLink extends Link, Pick<NamedPeriod, 'from' | 'to'> {
  readonly count: number
}
