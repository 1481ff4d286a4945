/** What builds that never ended have written → gone, unless it has been printed since. */
import { forgetIntents, readAborted } from '../store/journal.js'
import { isPlace } from '../write/check-path.js'
import { removeLeftovers, removeOutputFiles } from '../write/remove-output-files.js'
import { findPrinted } from './find-printed.js'
import type { PrintTarget } from '../record/print-tasks.js'

/** Comes when everything is printed. Gives the number of files removed. */
export function clearAborted(target: PrintTarget): number {
  const aborted = new Set([...readAborted(target.records)].filter(isPlace))
  removeLeftovers(target.output, aborted)
  const printed = findPrinted(target, [...aborted], '')
  const orphans = [...aborted].filter((path) => !printed.has(path))
  removeOutputFiles(target.output, orphans)
  forgetIntents(target.records)
  return orphans.length
}
