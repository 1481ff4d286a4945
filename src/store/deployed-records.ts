/** The records of a site, and a copy of them from when its changes were last listed → what has changed since. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputPath, Sha256 } from '../record/strings.js'
import type { SiteChanges } from '../record/written.js'
import { unlessAbsent } from './files.js'
import { listSheetNames, readRecordSeal, readSheetRecord, RECORD_ENDING } from './sheet-records.js'

/**
 * `listed` is the folder of the copy; where there is none, every file counts as written. Records that are the same are not
 * read, and a file whose time alone has changed has not changed.
 */
export function compareRecords(records: string, listed: string): SiteChanges {
  const sheets = listChanged(records, listed)
  const [before, now] = [listed, records].map((folder) => digestsIn(folder, sheets))
  return {
    written: [...now!].flatMap(([path, digest]) => (before!.get(path) === digest ? [] : path)),
    removed: [...before!.keys()].filter((path) => !now!.has(path)),
  }
}

/** Call this when the changes are listed. */
export function copyRecords(records: string, listed: string): void {
  mkdirSync(listed, { recursive: true })
  for (const sheet of listChanged(records, listed)) {
    const name = sheet + RECORD_ENDING
    const isCopied = unlessAbsent(false, () => copyRecord(join(records, name), join(listed, name)))
    if (!isCopied) rmSync(join(listed, name), { force: true })
  }
}

function copyRecord(from: string, to: string): true {
  copyFileSync(from, to)
  return true
}

/** A file that another sheet has taken over makes both sheets differ. */
function listChanged(records: string, listed: string): readonly string[] {
  const names = new Set([...listSheetNames(records), ...listSheetNames(listed)])
  return [...names]
    .toSorted()
    .filter((sheet) => readRecordSeal(records, sheet) !== readRecordSeal(listed, sheet))
}

function digestsIn(folder: string, sheets: readonly string[]): ReadonlyMap<OutputPath, Sha256> {
  return new Map(
    sheets.flatMap((sheet) =>
      Array.from(readSheetRecord(folder, sheet)?.pages() ?? [], ([path, { digest }]) => {
        return [path, digest] as const
      }),
    ),
  )
}
