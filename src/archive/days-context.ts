/** The whole archive → exactly what the pages of some days of a month show of it. */
import type { ArchiveSummary } from '../record/archive.js'
import type { MonthSummary, DayRange, HoldingRange } from '../record/month.js'
import type { Dossier } from '../record/dossiers.js'
import type { Mention, Neighbours } from '../record/link.js'
import { dayKey, type DayKey } from '../record/strings.js'
import { groupBy } from '../record/by-key.js'
import { heatOf, peakOf } from '../record/heat.js'
import { writeJson, type Json } from '../record/json.js'
import { groupUrl, monthDayOf } from '../record/url.js'
import { dossiersOfMonth } from './dossiers.js'
import { isMonth } from './buckets.js'
import { byKind } from './group-kinds.js'
import { neighboursOf } from './neighbours.js'
import type { DaysContext, MonthGroups } from './plan-days.js'

/** The days of the whole archive, by their keys, in order of time. */
export interface DayChain {
  readonly ranges: ReadonlyMap<DayKey, DayRange>
  readonly summary: ArchiveSummary
  /** The most articles of a day, for heat. */
  readonly peak: number
  /** The days of each month and day, `07-21`, in order of time. */
  readonly sameDays: ReadonlyMap<string, readonly DayKey[]>
  /** Settled. */
  readonly dossiers: readonly Dossier[]
}

export function chainDays(
  summary: ArchiveSummary,
  months: readonly MonthSummary[],
  dossiers: readonly Dossier[],
): DayChain {
  const ranges = new Map(
    months.flatMap(({ days }) => days.map((range) => [range.day, range] as const)),
  )
  const peak = peakOf(summary.days.values())
  const sameDays = groupBy(ranges.keys(), (day) => [monthDayOf(day)])
  return { ranges, summary, peak, sameDays, dossiers }
}

/** A day that is new in its month is a link on the page of each of its articles: where there are more, they have none. */
const MOST_REWRITTEN = 300

/** `days` are adjoining days of the month, or none. */
export function daysContextOf(
  chain: DayChain,
  month: MonthSummary,
  groups: Json<MonthGroups>,
  days: readonly DayRange[],
): DaysContext {
  const { bucket } = month
  const [first, last] = [days[0], days.at(-1)]
  const previousDay = first ? dayBeside(chain, first.day, 'previous') : null
  const nextDay = last ? dayBeside(chain, last.day, 'next') : null
  return {
    before: previousDay ? chain.ranges.get(previousDay)!.last : null,
    after: nextDay ? chain.ranges.get(nextDay)!.first : null,
    previousDay,
    nextDay,
    within: bucket === 'undated' ? null : bucket,
    daysOfMonth: month.days.map(({ day, count }) => [dateOf(day), heatOf(count, chain.peak)]),
    isBusy: month.count > MOST_REWRITTEN,
    otherYears: days.map(({ day }) => otherYearsOf(chain, day)),
    groups,
    dossiers: dossiersOfMonth(chain.dossiers, month),
  }
}

/** Years on each side: all of them would rewrite the same day of every year when there is a new one. */
const OTHER_YEARS = 2

function otherYearsOf({ sameDays }: DayChain, day: DayKey): readonly DayKey[] {
  const all = sameDays.get(monthDayOf(day)) ?? []
  const at = all.indexOf(day)
  return [
    ...all.slice(Math.max(0, at - OTHER_YEARS), at),
    ...all.slice(at + 1, at + 1 + OTHER_YEARS),
  ]
}

function dayBeside({ summary }: DayChain, day: DayKey, side: keyof Neighbours): DayKey | null {
  const link = neighboursOf(summary.days, day)[side]
  return link && dayKey(link.label)
}

/** The topics, places, sources … of a month, for all of its sheets. */
export function writeGroups(
  { summary }: DayChain,
  { groups }: Pick<MonthSummary, 'groups'>,
): Json<MonthGroups> {
  const links: MonthGroups = byKind((kind) =>
    groups[kind].map(([key]): readonly [string, Mention] => {
      const { slug, label, isThin } = summary.groups[kind].get(key)!
      return [key, { url: isThin ? null : groupUrl(kind, slug), label }]
    }),
  )
  return writeJson(links)
}

/** Days of a month whose pages are made together, counted from 1. */
export interface MonthPart {
  readonly from: number
  readonly to: number
}

/** Some days of a month, and in its last part the articles without a day. */
export interface DividedMonth extends MonthPart {
  readonly days: readonly DayRange[]
  readonly loose: HoldingRange | null
}

export function divideDays(month: MonthSummary): readonly DividedMonth[] {
  const parts = divideMonth(month)
  return parts.map(({ from, to }, index) => ({
    from,
    to,
    days: month.days.filter((range) => isWithin(range, from, to)),
    loose: index === parts.length - 1 ? month.loose : null,
  }))
}

function isWithin({ day }: DayRange, from: number, to: number): boolean {
  const date = dateOf(day)
  return date >= from && date <= to
}

function dateOf(day: DayKey): number {
  return Number(day.slice(DATE_AT))
}

/** Where the day of the month begins: `2020-04-17`. */
const DATE_AT = 8

/** The number of articles that is worth a task of its own. */
const PART = 500
const LONGEST_MONTH = 31

/**
 * A month with many articles is divided into 2, 4, 8 … parts. Their bounds depend on the size of the month only in
 * steps, so that one more article hardly ever moves them.
 */
function divideMonth({
  bucket,
  count,
}: Pick<MonthSummary, 'bucket' | 'count'>): readonly MonthPart[] {
  const wanted = isMonth(bucket) ? 2 ** Math.ceil(Math.log2(Math.max(1, count / PART))) : 1
  const length = Math.ceil(LONGEST_MONTH / Math.min(wanted, LONGEST_MONTH))
  const number = Math.ceil(LONGEST_MONTH / length)
  return Array.from({ length: number }, (_, index) => ({
    from: index * length + 1,
    to: Math.min(LONGEST_MONTH, (index + 1) * length),
  }))
}
