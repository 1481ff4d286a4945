/** The line that may date an undated article → what reports say of it. */
import type { BestDate } from '../record/triage.js'

const SHOWN = 80

/** `a.txt:34 would be 1994-06-03: “Gent, 3 juni 1994”` */
export function describeBestDate({ file, line, date, text }: BestDate): string {
  return `${file}:${line} would be ${date}: “${text.slice(0, SHOWN)}”`
}
