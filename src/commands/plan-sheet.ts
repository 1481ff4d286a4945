/** What is to be printed together → its pages, from what the store has of it. */
import { planDays } from '../archive/plan-days.js'
import { planYear } from '../archive/plan-year.js'
import { latestOf } from '../archive/recent.js'
import type { PlannedPage } from '../record/page.js'
import { readHoldings } from '../store/buckets.js'
import type { DaysPlan, SheetPlan, YearGist, YearPlan } from './sheet-plan.js'

export interface PlannedSheet {
  readonly pages: Iterable<PlannedPage>
  readonly gist: YearGist | null
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
