/** The archive → its home page: the latest days, the years, the largest topics. */
import type { ArchiveSummary } from '../record/archive.js'
import { type YearKey, HOME, yearKey } from '../record/strings.js'
import type { DaySummary, PageOf } from '../record/page.js'
import type { Counted } from '../record/link.js'
import { outputPath, periodUrl, undatedUrl } from '../record/url.js'
import type { DatedEntry } from './is-dated.js'
import { largestGroups } from './largest-groups.js'
import { summarizeDay } from './plan-month.js'
import type { Recent } from './recent.js'

const LATEST_DAYS = 5
const PER_DAY = 8
const TOPICS = 24

export function planHome(summary: ArchiveSummary, recent: Recent): PageOf<'home'> {
  const url = HOME
  const view = {
    count: summary.count,
    latest: latestDays(summary, recent.ofAll()),
    years: yearsOf(summary),
    undated:
      summary.undated === 0
        ? null
        : { key: 'undated' as const, url: undatedUrl(null), count: summary.undated },
    topics: largestGroups(summary, 'topics', TOPICS, (group) => group.count),
  }
  return { kind: 'home', url, output: outputPath(url), view }
}

function latestDays(
  summary: ArchiveSummary,
  newestFirst: readonly DatedEntry[],
): readonly DaySummary[] {
  const days = [...new Set(newestFirst.map((entry) => entry.date.day))].slice(0, LATEST_DAYS)
  return days.map((day) => {
    const entries = newestFirst.filter((entry) => entry.date.day === day).toReversed()
    return summarizeDay(day, entries, PER_DAY, summary.days.get(day))
  })
}

/** Every year from the first to the last, so that a gap shows. */
export function yearsOf({ years }: ArchiveSummary): readonly Counted<YearKey>[] {
  const keys = [...years.keys()]
  const [first, last] = [Number(keys[0]), Number(keys.at(-1))]
  return Array.from({ length: keys.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const key = yearKey(String(first + index).padStart(4, '0'))
    return { key, url: periodUrl(key), count: years.get(key) ?? 0 }
  })
}
