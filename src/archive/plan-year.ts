/** A year of entries → its page, those of its months, its lists of topics, sources and authors, its sitemaps. */
import type { YearOrUndated } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import { type MonthKey, type PageUrl, type YearKey, monthKey } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import { isListed, type PageBy } from '../record/page-kinds.js'
import type { Counted, GroupLink, Neighbours } from '../record/link.js'
import { outputPath, periodUrl } from '../record/url.js'
import { planGroupPeriods, type GroupContexts } from './plan-group-periods.js'
import { countUndated, planMonth, type MonthContext } from './plan-month.js'
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
  /** The largest topics of the year. */
  readonly topics: readonly GroupLink[]
  readonly neighbours: Neighbours
  readonly groups: GroupContexts
  /** Whether the site has an address: sitemaps need one. */
  readonly hasAddress: boolean
}

export function* planYear(
  context: YearContext,
  parts: readonly YearPart[],
): Generator<PageBy<'year'>> {
  for (const month of context.months) yield planMonth(month, entriesOf(parts, month.month))
  const lists = [...planLists(context, parts)]
  yield* lists
  if (context.hasAddress)
    yield* planSitemaps(
      context.year,
      parts,
      lists.filter(isListed).map(({ url }) => url),
    )
}

function entriesOf(parts: readonly YearPart[], month: MonthKey): readonly Entry[] {
  return parts.find(({ bucket }) => bucket === month)?.entries ?? []
}

function* planLists(
  context: YearContext,
  parts: readonly YearPart[],
): Generator<PageOf<'year'> | PageOf<'group-period'>> {
  const { year } = context
  if (year !== 'undated') yield planYearPage(context, year)
  const entries = parts.flatMap((part) => part.entries)
  yield* planGroupPeriods(context.groups, year, entries)
}

function planYearPage(context: YearContext, year: YearKey): PageOf<'year'> {
  const url: PageUrl = periodUrl(year)
  const { count, topics, neighbours } = context
  const months = Array.from({ length: 12 }, (_, index) =>
    countMonth(context, monthKey(`${year}-${String(index + 1).padStart(2, '0')}`)),
  )
  const undated = countUndated(year, context.undated)
  const view = { year, count, months, undated, topics, neighbours }
  return { kind: 'year', url, output: outputPath(url), view }
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
