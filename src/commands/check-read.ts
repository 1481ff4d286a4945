/** Diagnostics of a file → an error where the disk did not let it be read: what is learned would depend on luck. */
import type { Diagnostic } from '../record/diagnostic.js'

/** Throws, naming the file and the cause. */
export function checkRead(diagnostics: readonly Diagnostic[]): void {
  const failed = diagnostics.find(({ rule }) => rule === 'unreadable')
  if (failed)
    throw new Error(`Nothing was written, for ${failed.file} cannot be read: ${failed.reason}`)
}
