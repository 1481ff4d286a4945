/** What is to be printed together → its pages, from what the store has of it. */
import { latestOf, type Latest } from '../archive/recent.js'
import { planDays, type DaysOutline } from '../archive/plan-days.js'
import { planYear, type YearOutline } from '../archive/plan-year.js'
import type { Bucket } from '../record/archive.js'
import type { DayRun, Run } from '../record/bucket.js'
import type { PageUrl } from '../record/names.js'
import type { PlannedPage } from '../record/page.js'
import { readHoldings } from '../store/buckets.js'

/** Some days of a month, or articles without a day: their articles and their lists. Plain data. */
export interface DaysPlan {
  readonly kind: 'days'
  readonly bucket: Bucket
  /** Days of the month, from 1. */
  readonly from: number
  readonly to: number
  /** The file of the holdings. */
  readonly file: string
  readonly days: readonly DayRun[]
  readonly loose: Run | null
  readonly outline: DaysOutline
}

/** A year: its months, its lists of topics, sources and authors. Plain data. */
export interface YearPlan {
  readonly kind: 'year'
  readonly months: readonly MonthRuns[]
  readonly outline: YearOutline
}

export interface MonthRuns {
  readonly bucket: Bucket
  readonly file: string
  readonly runs: readonly Run[]
}

export type SheetPlan = DaysPlan | YearPlan

/** What the pages of the whole archive need of a year. */
export interface YearGist {
  readonly latest: Latest
  readonly sitemaps: readonly PageUrl[]
}

export interface PlannedSheet {
  readonly pages: Iterable<PlannedPage>
  readonly gist: YearGist | null
}

/** The name of the sheet's record. */
export function nameSheet(plan: SheetPlan): string {
  if (plan.kind === 'year') return `year.${plan.outline.era}`
  return `${plan.bucket}.${plan.from}-${plan.to}`
}

/** Throws `CacheDoubt`. */
export function planSheet(store: string, plan: SheetPlan): PlannedSheet {
  return plan.kind === 'days' ? planDaysSheet(store, plan) : planYearSheet(store, plan)
}

function planDaysSheet(store: string, { file, days, loose, outline }: DaysPlan): PlannedSheet {
  const held = days.map((run) => ({ day: run.day, holdings: readHoldings(store, file, run) }))
  const rest = loose === null ? [] : readHoldings(store, file, loose)
  return { pages: planDays(outline, held, rest), gist: null }
}

function planYearSheet(store: string, { months, outline }: YearPlan): PlannedSheet {
  const parts = months.map(({ bucket, file, runs }) => {
    const holdings = runs.flatMap((run) => readHoldings(store, file, run))
    return { bucket, entries: holdings.map(({ entry }) => entry) }
  })
  const pages = [...planYear(outline, parts)]
  const sitemaps = pages.filter(({ kind }) => kind === 'sitemap').map(({ url }) => url)
  return { pages, gist: { sitemaps, latest: latestOf(parts.flatMap(({ entries }) => entries)) } }
}
