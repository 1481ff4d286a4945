/** The records of earlier builds → those about the pages of a sheet, and the pages and records that are of no use any more. */
import { groupBy } from '../../record/by-key.js'
import { forgetSheet, readSheetRecord, listPrinted } from '../../store/sheet-records.js'
import { removeOutputFiles, removeLeftovers } from '../../write/remove-output-files.js'
import { nameSheet, type SheetPlan } from '../sheet-plan.js'
import type { PrintTarget } from '../../record/print-tasks.js'
import type { OutputPath } from '../../record/strings.js'
import { readAborted } from '../../store/journal.js'
import { isPlace } from '../../write/check-path.js'

/** Lists the sheets that may have printed the pages of a plan: all of the month, if it was divided otherwise. */
export function knownSheetsOf(
  sheetNames: readonly string[],
): (plan: SheetPlan) => readonly string[] {
  const months = groupBy(sheetNames, (sheet) => [monthIn(sheet)])
  return (plan) => {
    const name = nameSheet(plan)
    const found = months.get(monthIn(name)) ?? []
    return plan.kind === 'year' || found.includes(name) ? [name] : found
  }
}

/** `2020-04.1-16` → `2020-04` */
function monthIn(sheet: string): string {
  return sheet.slice(0, sheet.lastIndexOf('.'))
}

/**
 * Forgets the records of sheets that are no longer printed, and removes their pages, unless the month is now divided
 * otherwise: its new sheets have taken care of them. Gives the number of pages removed.
 */
export function clearSheets(
  { records, output }: PrintTarget,
  gone: readonly string[],
  printed: ReadonlySet<string>,
): number {
  const months = new Set([...printed].map(monthIn))
  let removed = 0
  for (const sheet of gone) {
    const isRedivided = !sheet.startsWith('year.') && months.has(monthIn(sheet))
    const pages = isRedivided ? [] : (readSheetRecord(records, sheet)?.paths ?? [])
    removeOutputFiles(output, pages)
    removed += pages.length
    forgetSheet(records, sheet)
  }
  return removed
}

/** The paths that are in the record of a sheet other than `except`. */
export function findPrinted(
  { records }: PrintTarget,
  paths: readonly OutputPath[],
  except: string,
): ReadonlySet<OutputPath> {
  const wanted = new Set(paths)
  const found = new Set<OutputPath>()
  if (wanted.size === 0) return found
  for (const path of listPrinted(records, [except])) if (wanted.has(path)) found.add(path)
  return found
}

/** Removes what aborted builds left, when everything is printed. Gives the number of files removed. */
export function clearAborted(target: PrintTarget): number {
  const aborted = new Set([...readAborted(target.records)].filter(isPlace))
  removeLeftovers(target.output, aborted)
  const printed = findPrinted(target, [...aborted], '')
  const orphans = [...aborted].filter((path) => !printed.has(path))
  removeOutputFiles(target.output, orphans)
  return orphans.length
}
