/** The plan of a sheet → its pages on disk, and a record of them; nothing is done twice. */
import type { SheetSummary } from '../../archive/sheet-summary.js'
import {
  type PrintedSheet,
  type SheetTask,
  nameSheet,
  type SheetPlan,
  type DaysPlan,
} from '../sheet-plan.js'
import type { SidecarFormat } from '../../record/sidecar.js'
import {
  distrust,
  readSheetRecord,
  type SheetRecord,
  NO_PREVIOUS_OUTPUT,
  type PreviousOutput,
} from '../../store/sheet-records.js'
import { areUntouched } from '../../write/are-untouched.js'
import { digestOfValue } from '../../record/digest.js'
import { StageTimer } from '../workers/stage-timer.js'
import type { RenderPages } from './print-pages.js'
import type { OutputPath } from '../../record/strings.js'
import { timesAt, type PlaceTime } from '../../record/page-kinds.js'

/** `formats` defaults to ours. Throws `StaleCacheError`, when a template does, and when a file cannot be written. */
export async function printSheet(
  { plan, target, known }: SheetTask,
  formats?: readonly SidecarFormat[],
): Promise<PrintedSheet> {
  const timer = new StageTimer()
  const sheet = nameSheet(plan)
  const key = digestOfValue(plan)
  const { site, edition, records, store, output, why } = target
  const [last, ...others] = known.flatMap((name) => readSheetRecord(records, name) ?? [])
  if (
    !target.isRepair &&
    last?.key === key &&
    last.edition === edition &&
    areUntouched(output, last.paths, last.stamps)
  ) {
    timer.mark('looking')
    const reason = why.some((path) => last.paths.includes(path)) ? 'unchanged' : null
    return { ...keep(last), reason, timings: timer.timings() }
  }
  const [{ planSheet }, { printSheetPages }, { renderPages }] = await Promise.all([
    import('../plan/plan-sheet.js'),
    import('./print-sheet-pages.js'),
    import('./render-pages.js'),
  ])
  const { pages, summary } = planSheet(store, plan, site.settings, formats)
  const previous = last ? mergeKnown(plan, [last, ...others]) : NO_PREVIOUS_OUTPUT
  const before = target.isRepair ? distrust(previous) : previous
  const planned = { sheet, key, summary: JSON.stringify(summary), pages, before }
  const render: RenderPages = (stale) => renderPages(target, stale, timer)
  const { counts, reason } = await printSheetPages(target, planned, timer, render)
  return { counts, reason, summary, timings: timer.timings() }
}

function keep({
  paths,
  bytes,
  largest,
  fullest,
  summary,
}: SheetRecord): Pick<PrintedSheet, 'counts' | 'summary'> {
  const counts = { written: 0, removed: 0, unchanged: paths.length, bytes, largest, fullest }
  return { counts, summary: JSON.parse(summary) as SheetSummary }
}

/** The month may have been divided otherwise: the pages of these days are then in the records of several sheets. */
function mergeKnown(plan: SheetPlan, known: readonly SheetRecord[]): PreviousOutput {
  const all = known.flatMap(({ pages }) => [...pages()])
  const isOne = known.every(({ edition }) => edition === known[0]!.edition)
  return {
    edition: isOne ? known[0]!.edition : null,
    pages: new Map(all.filter(([path]) => ownsPage(plan, path))),
  }
}

/** Whether the page can be one of the sheet's: a damaged record may name any file. */
export function ownsPage(plan: SheetPlan, path: OutputPath): boolean {
  return timesAt(path, plan.kind).some((time) =>
    plan.kind === 'days' ? isOfDays(plan, time) : (time.year ?? 'undated') === plan.context.year,
  )
}

/** Lists of articles without a day belong to the last days of their month. */
function isOfDays({ bucket, from, to }: DaysPlan, { year, month, day }: PlaceTime): boolean {
  const parts = [year, month].filter((part) => part !== undefined)
  if ((parts.join('-') || 'undated') !== bucket) return false
  return day === undefined ? to === LAST_DAY : Number(day) >= from && Number(day) <= to
}

const LAST_DAY = 31
