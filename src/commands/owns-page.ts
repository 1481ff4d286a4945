/** A sheet and a page → whether the page can be one of the sheet's: a damaged record may say anything. */
import { isMonth } from '../archive/era.js'
import type { OutputPath } from '../record/names.js'
import { undatedUrl, periodUrl } from '../record/url.js'
import type { DaysPlan, SheetPlan } from './sheet-plan.js'

const LAST_DAY = 31

export function ownsPage(plan: SheetPlan, path: OutputPath): boolean {
  return plan.kind === 'days' ? ownsDay(plan, path) : ownsList(plan.outline.era, path)
}

/** `2020/04/17/…` for the 17th, and `2020/04/undated/…` for the last days of the month. */
function ownsDay({ bucket, from, to }: DaysPlan, path: OutputPath): boolean {
  const undated = undatedUrl(bucket === 'undated' ? null : bucket)
  if (path.startsWith(undated)) return to === LAST_DAY
  if (!isMonth(bucket) || !path.startsWith(periodUrl(bucket))) return false
  const [, day] = /^\d{4}\/\d{2}\/(\d{2})\//.exec(path) ?? []
  return day !== undefined && Number(day) >= from && Number(day) <= to
}

/** `2020/index.html`, `2020/04/index.html`, `topics/…/2020/…`, `sitemaps/2020-04.xml` */
function ownsList(era: string, path: OutputPath): boolean {
  const [first = '', second = '', third = ''] = path.split('/')
  if (first === era) return path.endsWith('/index.html') && path.split('/').length <= MONTH_DEPTH
  if (first === 'sitemaps') return second.startsWith(era)
  return third === era
}

/** Parts of the path of a month's page. */
const MONTH_DEPTH = 3
