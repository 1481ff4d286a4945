/** The whole archive → its pages, one after the other. Never holds more entries than those of a year. */
import type { Entry } from '../record/entry.js'
import type { MonthKey, YearKey } from '../record/names.js'
import type { PlannedPage } from '../record/page.js'
import type { Archive, Bucket } from './archive.js'
import { openBucketWindow } from './bucket-window.js'
import { planArticles } from './plan-articles.js'
import { planFixedPages } from './plan-fixed-pages.js'
import { planGroupPeriods } from './plan-group-periods.js'
import { planGroups } from './plan-groups.js'
import { planHome } from './plan-home.js'
import { planBucket, planYear } from './plan-periods.js'
import { withSitemaps } from './plan-sitemaps.js'
import { groupBy } from './group-by.js'
import { yearOf } from '../record/url.js'
import { openRecent, type Recent } from './recent.js'

type Era = YearKey | 'undated'

/** Yields every page of the site once: month by month, then its year, and last what spans the archive. */
export function* planPages(archive: Archive): Generator<PlannedPage> {
  const pages = tellOf(planEverything(archive), archive)
  yield* archive.hasAddress ? withSitemaps(pages) : pages
}

function* tellOf(pages: Iterable<PlannedPage>, { onPage }: Archive): Generator<PlannedPage> {
  for (const page of pages) {
    onPage(page.output)
    yield page
  }
}

function* planEverything(archive: Archive): Generator<PlannedPage> {
  const recent = openRecent()
  const window = openBucketWindow(archive)
  for (const [era, buckets] of erasOf(archive.buckets)) {
    const entries: Entry[] = []
    for (const bucket of buckets) {
      const month = window.moveTo(bucket)
      yield* planArticles(archive, month)
      yield* planBucket(archive.summary, bucket, month.entries)
      month.entries.forEach(archive.onEntry)
      for (const entry of month.entries) entries.push(entry)
    }
    if (era !== 'undated') yield planYear(archive.summary, era)
    yield* planGroupPeriods(archive.summary, era, entries)
    recent.add(entries)
  }
  yield* planArchive(archive, recent)
}

function* planArchive(archive: Archive, recent: Recent): Generator<PlannedPage> {
  yield planHome(archive.summary, recent)
  yield* planGroups(archive.summary, recent)
  yield* planFixedPages(archive, recent)
}

/** Months by year, in the order given. */
function erasOf(buckets: readonly Bucket[]): ReadonlyMap<Era, readonly Bucket[]> {
  return groupBy(buckets, (bucket) => [
    bucket === 'undated' ? ('undated' as const) : yearOf(bucket as MonthKey | YearKey),
  ])
}
