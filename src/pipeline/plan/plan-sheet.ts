/** The plan of a sheet → its pages, from what the store has of it, and what it hands to other pages. */
import type { DaysContent, YearContent } from '../../archive/contribution.js'
import { withCopied } from '../../archive/plan-copies.js'
import { planDays } from '../../archive/plan-days.js'
import { withSidecars } from '../../archive/plan-sidecars.js'
import { planYear } from '../../archive/plan-year.js'
import { gatherRelated } from '../../archive/gather-related.js'
import { summarizeSheet, type SheetSummary } from '../../archive/sheet-summary.js'
import type { PlannedPage } from '../../record/page.js'
import type { ArchiveSettings } from '../../record/settings.js'
import type { PlannedPrintable, SidecarFormat } from '../../record/sidecar.js'
import { SIDECAR_FORMATS } from '../../render/sidecar-formats.js'
import { readHoldings } from '../../store/months.js'
import { readLater, readEarlier } from '../../store/related-sheets.js'
import type { DaysPlan, SheetPlan, YearPlan } from '../sheet-plan.js'

export interface PlannedSheet {
  readonly pages: Iterable<PlannedPrintable>
  readonly summary: SheetSummary
}

/** Throws `StaleCacheError`. */
export function planSheet(
  store: string,
  plan: SheetPlan,
  settings: ArchiveSettings,
  formats: readonly SidecarFormat[] = SIDECAR_FORMATS,
): PlannedSheet {
  const wanted = formats.filter(({ isWanted }) => isWanted(settings))
  const { pages, summary } =
    plan.kind === 'days' ? planDaysSheet(store, plan) : planYearSheet(store, plan)
  return { summary, pages: wanted.length === 0 ? pages : withSidecars(pages, wanted) }
}

interface PlannedPages extends PlannedSheet {
  readonly pages: Iterable<PlannedPage>
}

function planDaysSheet(store: string, plan: DaysPlan): PlannedPages {
  const { kind, file, context, relations } = plan
  const content: DaysContent = {
    kind,
    context,
    days: plan.days.map((range) => ({
      day: range.day,
      holdings: readHoldings(store, file, range),
    })),
    loose: plan.loose === null ? [] : readHoldings(store, file, plan.loose),
  }
  const { days, loose } = content
  const summary = summarizeSheet(content)
  if (!relations) return { pages: planDays(context, days, loose, []), summary }
  const earlier = readEarlier(store, relations.own)
  const related = gatherRelated(earlier, readLater(store, relations.later))
  const pages = planDays(context, days, loose, related)
  if (relations.copied.length === 0) return { pages, summary }
  const own = [...days.flatMap(({ holdings }) => holdings), ...loose]
  const copied = relations.copied.flatMap((range) => readHoldings(store, range.file, range))
  return {
    pages: withCopied(pages, { own, earlier, copied, redacted: relations.redacted }),
    summary,
  }
}

function planYearSheet(store: string, { kind, months, context }: YearPlan): PlannedPages {
  const parts = months.map(({ bucket, file, ranges }) => {
    const holdings = ranges.flatMap((range) => readHoldings(store, file, range))
    return { bucket, entries: holdings.map(({ entry }) => entry) }
  })
  const pages = [...planYear(context, parts)]
  const content: YearContent = { kind, context, parts, pages }
  return { pages, summary: summarizeSheet(content) }
}
