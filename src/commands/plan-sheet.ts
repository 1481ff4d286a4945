/** What is to be printed together → its pages, from what the store has of it. */
import { planDays } from '../archive/plan-days.js'
import { planYear, type YearOutline } from '../archive/plan-year.js'
import { gatherKinship } from '../archive/gather-kinship.js'
import { byKind } from '../archive/group-kinds.js'
import { latestOf } from '../archive/recent.js'
import type { GroupKind } from '../record/archive.js'
import type { PlannedPage } from '../record/page.js'
import { readHoldings } from '../store/buckets.js'
import { readDescendants, readForebears } from '../store/related-sheets.js'
import type { DaysPlan, SheetPlan, YearGist, YearPlan } from './sheet-plan.js'

export interface PlannedSheet {
  readonly pages: Iterable<PlannedPage>
  readonly gist: YearGist | null
}

/** Throws `CacheDoubt`. */
export function planSheet(store: string, plan: SheetPlan): PlannedSheet {
  return plan.kind === 'days' ? planDaysSheet(store, plan) : planYearSheet(store, plan)
}

function planDaysSheet(store: string, plan: DaysPlan): PlannedSheet {
  const { file, days, loose, outline, kin } = plan
  const held = days.map((run) => ({ day: run.day, holdings: readHoldings(store, file, run) }))
  const rest = loose === null ? [] : readHoldings(store, file, loose)
  const kinship =
    kin && gatherKinship(readForebears(store, kin.own), readDescendants(store, kin.later))
  return { pages: planDays(outline, held, rest, kinship ?? []), gist: null }
}

function planYearSheet(store: string, { months, outline }: YearPlan): PlannedSheet {
  const parts = months.map(({ bucket, file, runs }) => {
    const holdings = runs.flatMap((run) => readHoldings(store, file, run))
    return { bucket, entries: holdings.map(({ entry }) => entry) }
  })
  const pages = [...planYear(outline, parts)]
  const sitemaps = pages.filter(({ kind }) => kind === 'sitemap').map(({ url }) => url)
  const entries = parts.flatMap((part) => part.entries)
  return { pages, gist: { sitemaps, latest: latestOf(entries, openIsShown(outline)) } }
}

/** Those with pages of their own. The index of topics also lists the articles of those that have none. */
function openIsShown({ groups }: YearOutline): (kind: GroupKind, key: string) => boolean {
  const known = byKind((kind) => new Set(groups[kind].map(([key]) => key)))
  return (kind, key) => kind === 'topics' || known[kind].has(key)
}
