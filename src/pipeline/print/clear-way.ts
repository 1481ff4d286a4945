/** A file that cannot be written because an old redirect is in its way → the same, with the redirect removed. */
import type { OutputPath } from '../../record/strings.js'
import { readSheetRecord } from '../../store/sheet-records.js'
import { removeOutputFiles } from '../../write/remove-output-files.js'
import type { PrintTarget } from '../../record/print-tasks.js'

/** The records of redirects and tombstones, which may be at any address: those that may be named, and the others. */
export const PAST = 'past'
export const UNTOLD = 'untold'

/**
 * Runs `write`, and once more where `path` needs a folder in which a redirect of an earlier build is a file, or the
 * other way round. Throws as `write` does.
 */
export function clearWay<Result>(
  target: PrintTarget,
  path: OutputPath,
  write: () => Result,
): Result {
  try {
    return write()
  } catch (error) {
    const old = [PAST, UNTOLD].flatMap((name) => readSheetRecord(target.records, name)?.paths ?? [])
    const obstacles = old.filter(
      (each) => path.startsWith(`${each}/`) || each.startsWith(`${path}/`),
    )
    if (obstacles.length === 0) throw error
    removeOutputFiles(target.output, obstacles)
    return write()
  }
}
