/** The names of what earlier builds recorded → which of it is about the pages of a sheet, and which of nothing any more. */
import { groupBy } from '../record/by-key.js'
import { forgetSection, readSheetRecord } from '../store/sheet-records.js'
import { removeOutputFiles } from '../write/remove-output-files.js'
import { nameSheet, type SheetPlan } from './sheet-plan.js'
import type { PrintTarget } from '../record/print-tasks.js'

/** A month may have been divided otherwise: then all of its sheets may know of the page. */
export function openKnownSections(
  sections: readonly string[],
): (plan: SheetPlan) => readonly string[] {
  const months = groupBy(sections, (section) => [monthIn(section)])
  return (plan) => {
    const name = nameSheet(plan)
    const found = months.get(monthIn(name)) ?? []
    return plan.kind === 'year' || found.includes(name) ? [name] : found
  }
}

/** `2020-04.1-16` → `2020-04` */
function monthIn(section: string): string {
  return section.slice(0, section.lastIndexOf('.'))
}

/**
 * Forgets records of sheets that are printed no more, and removes their pages, unless the same month is divided
 * otherwise now, and so has taken care of them. Gives the number of pages removed.
 */
export function clearSections(
  { records, output }: PrintTarget,
  gone: readonly string[],
  printed: ReadonlySet<string>,
): number {
  const months = new Set([...printed].map(monthIn))
  let removed = 0
  for (const section of gone) {
    const isRedivided = !section.startsWith('year.') && months.has(monthIn(section))
    const pages = isRedivided ? [] : (readSheetRecord(records, section)?.paths ?? [])
    removeOutputFiles(output, pages)
    removed += pages.length
    forgetSection(records, section)
  }
  return removed
}
