/** A sheet and a page → whether the page can be one of the sheet's: a damaged record may say anything. */
import type { OutputPath } from '../../record/strings.js'
import { timesAt, type PlaceTime } from '../../record/page-kinds.js'
import type { DaysPlan, SheetPlan } from '../sheet-plan.js'

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
