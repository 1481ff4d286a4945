/** A date and two bounds, each as far as it is known → whether all that the date may stand for lies between them. */

/** Bounds are days, months or years, and are within. A month or a year is within when all of it is; what has no date never is. */
export function isWithin(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  if (from !== null && (date < from.slice(0, date.length) || isWider(date, from))) return false
  return to === null || (date.slice(0, to.length) <= to && !isWider(date, to))
}

/** Whether the bound divides the month or the year. */
function isWider(date: string, bound: string): boolean {
  return bound.length > date.length && bound.startsWith(date)
}
