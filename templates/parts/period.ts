/** The key of a period, or `undated` → its name in the language of the interface. */
import { monthKey } from '../../src/record/strings.js'
import type { Link } from '../../src/record/link.js'
import type { Period } from '../../src/record/url.js'
import type { PageContext } from '../../src/template/page-context.js'

/** `2020-04-17` → `17 april 2020` */
export function namePeriod({ dates, texts }: PageContext, period: Period): string {
  return isUndated(period) ? texts.undated : dates.period(period)
}

/** The label of a link to a period is its key. */
export function nameLinked(context: PageContext, { label }: Link): string {
  return namePeriod(context, label as Period)
}

/** As `namePeriod`, without what stands above it in a trail: `17`, `april`, `2020`. */
export function namePart(context: PageContext, period: Period): string {
  if (isUndated(period) || period.length === 4) return namePeriod(context, period)
  return period.length === 7
    ? context.dates.monthName(monthKey(period))
    : String(Number(period.slice(8)))
}

function isUndated(period: Period): period is 'undated' {
  return period === 'undated'
}
