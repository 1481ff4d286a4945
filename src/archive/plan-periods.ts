/** Stretches of time with a name, and the counts of the archive → their pages, and the links to them. */
import type { ArchiveSummary } from '../record/archive.js'
import { countUp } from '../record/by-key.js'
import type { NamedPeriod, PeriodLink } from '../record/front-page.js'
import type { PeriodView } from '../record/time-page.js'
import type { Counted } from '../record/link.js'
import type { PageOf } from '../record/page.js'
import { type MonthKey, monthKey, yearKey } from '../record/strings.js'
import { monthOf, namedPeriodUrl, outputPath, periodUrl } from '../record/url.js'
import { busiestDays } from './busiest-days.js'
import type { DaysOfArchive } from './day-stories.js'
import { isWithin } from './is-within.js'

/** Those that have articles. */
export function linkPeriods(
  summary: ArchiveSummary,
  periods: readonly NamedPeriod[],
): readonly PeriodLink[] {
  return periods.flatMap((period) => {
    const { slug, name, from, to } = period
    const count = countWithin(summary, period)
    return count === 0 ? [] : [{ url: namedPeriodUrl(slug), label: name, from, to, count }]
  })
}

/** A period has its page also while it has no article: its address is given away. */
export function* planPeriods(
  summary: ArchiveSummary,
  periods: readonly NamedPeriod[],
  days: DaysOfArchive,
): Generator<PageOf<'period'>> {
  for (const { slug, formerly: _, ...period } of periods) {
    const url = namedPeriodUrl(slug)
    const view: PeriodView = {
      ...period,
      count: countWithin(summary, period),
      months: monthsOf(summary, period),
      busiest: busiestDays(within(summary.days, period), BUSIEST).map(([day, count]) => {
        return { key: day, url: periodUrl(day), count, story: days.find(day)?.stories[0] ?? null }
      }),
    }
    yield { kind: 'period', url, output: outputPath(url), view }
  }
}

const BUSIEST = 12

type Bounds = Pick<NamedPeriod, 'from' | 'to'>

function within<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  { from, to }: Bounds,
): readonly (readonly [Key, number])[] {
  return [...counts].filter(([key]) => isWithin(key, from, to))
}

/** Articles of which only the month or the year is known count where all of it lies within. */
function countWithin(summary: ArchiveSummary, bounds: Bounds): number {
  const { days, monthOnly, yearOnly } = summary
  const all = [...within(days, bounds), ...within(monthOnly, bounds), ...within(yearOnly, bounds)]
  return all.reduce((sum, [, count]) => sum + count, 0)
}

function monthsOf(summary: ArchiveSummary, bounds: Bounds): readonly Counted<MonthKey>[] {
  const counts = new Map<MonthKey, number>()
  for (const [day, count] of within(summary.days, bounds)) countUp(counts, monthOf(day), count)
  for (const [month, count] of within(summary.monthOnly, bounds)) countUp(counts, month, count)
  const [first, last] = [bounds.from, bounds.to].map((bound) => Number(bound.slice(0, 4)))
  return Array.from({ length: (last! - first! + 1) * MONTHS }, (_, index) => {
    const year = yearKey(String(first! + Math.floor(index / MONTHS)))
    const key = monthKey(`${year}-${String((index % MONTHS) + 1).padStart(2, '0')}`)
    return { key, url: periodUrl(key), count: counts.get(key) ?? 0 }
  })
}

const MONTHS = 12
