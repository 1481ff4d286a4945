/** The whole archive → exactly what the pages of some days of a month show of it. */
import type { ArchiveSummary } from '../record/archive.js'
import type { MonthSummary, DayRange, TopicSpan } from '../record/month.js'
import type { Dossier } from '../record/dossiers.js'
import type { Mention, Neighbours } from '../record/link.js'
import { dayKey, type DayKey } from '../record/strings.js'
import { groupBy } from '../record/by-key.js'
import { heatOf, peakOf } from '../record/heat.js'
import { writeJson, type Json } from '../record/json.js'
import { groupUrl, monthDayOf } from '../record/url.js'
import { dossiersOfMonth } from './dossiers.js'
import { byKind } from './group-kinds.js'
import { dateOf, type DividedMonth } from './month-parts.js'
import { neighboursOf } from './neighbours.js'
import type { DaysContext, MonthGroups } from './plan-days.js'
import { lookBeyond, type TopicBeyond } from './topic-walks.js'

/** The days of the whole archive, by their keys, in order of time. */
export interface DayChain {
  readonly ranges: ReadonlyMap<DayKey, DayRange>
  readonly summary: ArchiveSummary
  /** The most articles of a day, for heat. */
  readonly peak: number
  /** The days of each month and day, `07-21`, in order of time. */
  readonly sameDays: ReadonlyMap<string, readonly DayKey[]>
  /** How topics go on beyond the articles of each sheet. */
  readonly beyond: ReadonlyMap<TopicSpan, TopicBeyond>
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
  const beyond = lookBeyond(months, summary)
  return { ranges, summary, peak, sameDays, beyond, dossiers }
}

/** A day that is new in its month is a link on the page of each of its articles: where there are more, they have none. */
const MOST_REWRITTEN = 300

/** `part` is one of those of the month, and `number` its number, from 0. */
export function daysContextOf(
  chain: DayChain,
  month: MonthSummary,
  groups: Json<MonthGroups>,
  { days }: Pick<DividedMonth, 'days'>,
  number: number,
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
    topics: (month.topics[number] ?? []).flatMap((span) => chain.beyond.get(span) ?? []),
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
