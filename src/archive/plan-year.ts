/** A year of entries → its page, those of its months, its lists of topics, sources and authors, its sitemaps. */
import type { Bucket, YearOrUndated } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import { type MonthKey, type PageUrl, type YearKey, monthKey } from '../record/strings.js'
import { leadStoryOf } from '../record/lead-story.js'
import type { PageOf } from '../record/page.js'
import type { BusyDay, TopicOfYear } from '../record/time-page.js'
import { isListed, type PageBy } from '../record/page-kinds.js'
import type { Counted, Neighbours } from '../record/link.js'
import { outputPath, periodUrl } from '../record/url.js'
import { groupBy } from '../record/by-key.js'
import { busiestDays } from './busiest-days.js'
import { isDated } from './is-dated.js'
import { planGroupPeriods, type GroupContexts } from './plan-group-periods.js'
import { countUndated, planMonth, type MonthContext } from './plan-month.js'
import { planData } from './plan-data.js'
import { planFeedArchive, type FeedArchiveContext } from './plan-feeds.js'
import { planSitemaps } from './plan-sitemaps.js'
import type { YearPart } from './year-part.js'

/** All that these pages show of the rest of the archive, as plain data: they can show nothing else of it. */
export interface YearContext {
  readonly year: YearOrUndated
  readonly count: number
  /** The months with articles, in order of time. */
  readonly months: readonly MonthContext[]
  /** The number of articles of which only the year is known. */
  readonly undated: number
  /** The most articles of any day of the archive, for heat. */
  readonly peak: number
  /** The largest topics of the year. */
  readonly topics: readonly TopicOfYear[]
  readonly neighbours: Neighbours
  readonly groups: GroupContexts
  readonly archives: readonly FeedArchiveContext[]
  /** Whether the site has an address: sitemaps need one. */
  readonly hasAddress: boolean
  readonly hasData: boolean
}

export function* planYear(
  context: YearContext,
  parts: readonly YearPart[],
): Generator<PageBy<'year'>> {
  for (const month of context.months)
    yield planMonth(month, entriesOf(parts, month.month), context.peak)
  for (const archive of context.archives)
    yield planFeedArchive(archive, entriesOf(parts, archive.bucket))
  if (context.hasData) for (const { bucket, entries } of parts) yield* planData(bucket, entries)
  const lists = [...planLists(context, parts)]
  yield* lists
  if (context.hasAddress)
    yield* planSitemaps(
      context.year,
      parts,
      lists.filter(isListed).map(({ url }) => url),
    )
}

function entriesOf(parts: readonly YearPart[], month: Bucket): readonly Entry[] {
  return parts.find(({ bucket }) => bucket === month)?.entries ?? []
}

function* planLists(
  context: YearContext,
  parts: readonly YearPart[],
): Generator<PageOf<'year'> | PageOf<'group-period'>> {
  const { year } = context
  const entries = parts.flatMap((part) => part.entries)
  if (year !== 'undated') yield planYearPage(context, year, entries)
  yield* planGroupPeriods(context.groups, year, entries)
}

function planYearPage(
  context: YearContext,
  year: YearKey,
  entries: readonly Entry[],
): PageOf<'year'> {
  const url: PageUrl = periodUrl(year)
  const { count, peak, topics, neighbours } = context
  const months = Array.from({ length: 12 }, (_, index) =>
    countMonth(context, monthKey(`${year}-${String(index + 1).padStart(2, '0')}`)),
  )
  const undated = countUndated(year, context.undated)
  const busiest = busiestOf(context, entries)
  const view = { year, count, peak, months, undated, busiest, topics, neighbours }
  return { kind: 'year', url, output: outputPath(url), view }
}

const BUSIEST = 8

function busiestOf({ months }: YearContext, entries: readonly Entry[]): readonly BusyDay[] {
  const days = busiestDays(
    months.flatMap((month) => month.days),
    BUSIEST,
  )
  const wanted = new Set(days.map(([day]) => day))
  const stories = groupBy(entries.filter(isDated), ({ date }) =>
    wanted.has(date.day) ? [date.day] : [],
  )
  return days.map(([day, count]) => {
    const story = leadStoryOf(stories.get(day) ?? []) ?? null
    return { key: day, url: periodUrl(day), count, story }
  })
}

function countMonth(
  { months }: YearContext,
  key: MonthKey,
): PageOf<'year'>['view']['months'][number] {
  const month = months.find((each) => each.month === key)
  const days = (month?.days ?? []).map(([day, count]): Counted<typeof day> => ({
    key: day,
    url: periodUrl(day),
    count,
  }))
  return { key, url: periodUrl(key), count: month?.count ?? 0, days }
}
