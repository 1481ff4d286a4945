/** The entries of a month → its page, with the days and their entries. */
import { groupBy } from '../record/by-key.js'
import type { Entry } from '../record/entry.js'
import type { DayKey, MonthKey, YearKey } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import type { DaySummary } from '../record/time-page.js'
import type { Counted, Neighbours } from '../record/link.js'
import { outputPath, periodUrl, undatedUrl } from '../record/url.js'
import { isDated } from './is-dated.js'

/** A longer list is divided by time; a month page with more articles shows the first few of each day. */
export const LONGEST_LIST = 500

/** What the page of a month shows of the rest of the archive. */
export interface MonthContext {
  readonly month: MonthKey
  /** The number of articles of the month, including those without a day. */
  readonly count: number
  /** Articles per day, in order of time. */
  readonly days: readonly (readonly [day: DayKey, count: number])[]
  readonly undated: number
  readonly neighbours: Neighbours
}

/** `peak` is the most articles of any day of the archive. */
export function planMonth(
  context: MonthContext,
  entries: readonly Entry[],
  peak: number,
): PageOf<'month'> {
  const { month, count, neighbours } = context
  const url = periodUrl(month)
  const lists = groupBy(entries.filter(isDated), (entry) => [entry.date.day])
  const perDay = count <= LONGEST_LIST ? count : Math.ceil(LONGEST_LIST / lists.size)
  const days = [...lists].map(([day, list]) => summarizeDay(day, list, perDay))
  const undated = countUndated(month, context.undated)
  const undatedEntries = entries.filter((entry) => !isDated(entry))
  const view = { month, count, peak, days, undated, undatedEntries, neighbours }
  return { kind: 'month', url, output: outputPath(url), view }
}

/** A day with its first `most` entries; `count` is given where `entries` are not all of them. */
function summarizeDay(
  day: DayKey,
  entries: readonly Entry[],
  most: number,
  count = entries.length,
): DaySummary {
  return { key: day, url: periodUrl(day), count, entries: entries.slice(0, most) }
}

export function countUndated(
  within: YearKey | MonthKey | null,
  count: number,
): Counted<'undated'> | null {
  return count === 0 ? null : { key: 'undated', url: undatedUrl(within), count }
}
