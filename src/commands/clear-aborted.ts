/** What builds that never ended have written → gone, unless it has been printed since. */
import { forgetIntents, readAborted } from '../store/journal.js'
import { isPlace } from '../write/check-path.js'
import { removeLeftovers, removeOutputFiles } from '../write/remove-output-files.js'
import { findPrinted } from './find-printed.js'
import type { Press } from './press.js'

/** Comes when everything is printed. Gives the number of files removed. */
export function clearAborted(press: Press): number {
  const aborted = new Set([...readAborted(press.records)].filter(isPlace))
  removeLeftovers(press.output, aborted)
  const printed = findPrinted(press, [...aborted], '')
  const orphans = [...aborted].filter((path) => !printed.has(path))
  removeOutputFiles(press.output, orphans)
  forgetIntents(press.records)
  return orphans.length
}
