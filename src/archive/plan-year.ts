/** A year of entries → its page, those of its months, its lists of topics, sources and authors, its sitemaps. */
import type { Era } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import type { MonthKey, PageUrl, YearKey } from '../record/names.js'
import type { PageOf, ListPage } from '../record/page.js'
import type { Counted, GroupLink, Neighbours } from '../record/link.js'
import { outputPath, periodUrl } from '../record/url.js'
import { planGroupPeriods, type GroupOutlines } from './plan-group-periods.js'
import { countUndated, planMonth, type MonthOutline } from './plan-month.js'
import { planSitemaps } from './plan-sitemaps.js'
import type { YearPart } from './year-part.js'

/** All that these pages show of the rest of the archive. Plain data: what is not in it they cannot show. */
export interface YearOutline {
  readonly era: Era
  readonly count: number
  /** Those with articles, in order of time. */
  readonly months: readonly MonthOutline[]
  /** Articles of which only the year is known. */
  readonly undated: number
  /** The largest topics of the year. */
  readonly topics: readonly GroupLink[]
  readonly neighbours: Neighbours
  readonly groups: GroupOutlines
  /** Whether the site has an address: sitemaps need one. */
  readonly hasAddress: boolean
}

export function* planYear(outline: YearOutline, parts: readonly YearPart[]): Generator<ListPage> {
  for (const month of outline.months) yield planMonth(month, entriesOf(parts, month.month))
  const lists = [...planLists(outline, parts)]
  yield* lists
  if (outline.hasAddress)
    yield* planSitemaps(
      outline.era,
      parts,
      lists.map(({ url }) => url),
    )
}

function entriesOf(parts: readonly YearPart[], month: MonthKey): readonly Entry[] {
  return parts.find(({ bucket }) => bucket === month)?.entries ?? []
}

function* planLists(
  outline: YearOutline,
  parts: readonly YearPart[],
): Generator<PageOf<'year'> | PageOf<'group-period'>> {
  const { era } = outline
  if (era !== 'undated') yield planYearPage(outline, era)
  const entries = parts.flatMap((part) => part.entries)
  yield* planGroupPeriods(outline.groups, era, entries)
}

function planYearPage(outline: YearOutline, year: YearKey): PageOf<'year'> {
  const url: PageUrl = periodUrl(year)
  const { count, topics, neighbours } = outline
  const months = Array.from({ length: 12 }, (_, index) =>
    countMonth(outline, `${year}-${String(index + 1).padStart(2, '0')}` as MonthKey),
  )
  const undated = countUndated(year, outline.undated)
  const view = { year, count, months, undated, topics, neighbours }
  return { kind: 'year', url, output: outputPath(url), view }
}

function countMonth(
  { months }: YearOutline,
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
