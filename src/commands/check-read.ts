/** A file → an error where the disk did not let it be read: what is learned would depend on luck. */
import type { ParsedFile } from '../record/article.js'

type Read = Pick<ParsedFile, 'diagnostics'> & Partial<Pick<ParsedFile, 'records'>>

/** Throws, naming the file and the cause. */
export function checkRead({ diagnostics, records = [] }: Read): void {
  const all = [...diagnostics, ...records.flatMap((record) => record.diagnostics)]
  const failed = all.find(({ rule }) => rule === 'unreadable')
  if (failed)
    throw new Error(`Nothing was written, for ${failed.file} cannot be read: ${failed.reason}`)
}
