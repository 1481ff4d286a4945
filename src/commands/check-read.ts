/** A file → an error where the disk did not let it be read: what is learned would depend on luck. */
import type { ParsedFile } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'

type Read = Pick<ParsedFile, 'diagnostics'> & Partial<Pick<ParsedFile, 'records'>>

/** Whether the disk did not let it be read. */
export function isUnread(file: Read): boolean {
  return findFailure(file) !== undefined
}

function findFailure({ diagnostics, records = [] }: Read): Diagnostic | undefined {
  const all = [...diagnostics, ...records.flatMap((record) => record.diagnostics)]
  return all.find(({ rule }) => rule === 'unreadable')
}

/** Throws, naming the file and the cause. */
export function checkRead(file: Read): void {
  const failed = findFailure(file)
  if (failed)
    throw new Error(`Nothing was written, for ${failed.file} cannot be read: ${failed.reason}`)
}
