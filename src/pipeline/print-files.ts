/** Files that no template makes, such as assets and pictures → the same on the site, with a record of them. */
import { countUp } from '../record/by-key.js'
import type { OutputPath } from '../record/strings.js'
import type { PrintedPage, WriteCounts, Written } from '../record/written.js'
import { noteIntent } from '../store/journal.js'
import {
  distrust,
  readSheetRecord,
  takeFromRecord,
  writeSheetRecord,
  type PreviousOutput,
  type SheetFacts,
} from '../store/sheet-records.js'
import { removeOutputFiles } from '../write/remove-output-files.js'
import type { WrittenFile } from '../write/write-output-file.js'
import type { PrintTarget } from '../record/print-tasks.js'
import { folderIn } from '../record/url.js'

export type FilesTarget = Pick<PrintTarget, 'records' | 'output' | 'isRepair'>

/** The files of a sheet as the last build left them. */
export function readPrinted({ records, isRepair }: FilesTarget, sheet: string): PreviousOutput {
  const before = takeFromRecord(readSheetRecord(records, sheet))
  return isRepair ? distrust(before) : before
}

/** If two files have the same place, the last one counts. Throws as `write` does. */
export function printFiles<File extends { readonly path: OutputPath }>(
  target: FilesTarget,
  sheet: string,
  files: readonly File[],
  write: (file: File, last: PrintedPage | null) => WrittenFile,
  facts: Pick<SheetFacts, 'key' | 'summary'> = NO_FACTS,
): WriteCounts {
  const { records, output } = target
  const known = readPrinted(target, sheet).pages
  const unique = [...new Map(files.map((file) => [file.path, file])).values()]
  noteIntent(
    records,
    unique.map(({ path }) => path).filter((path) => !known.has(path)),
  )
  const written = unique.map((file) => write(file, known.get(file.path) ?? null))
  const pages = new Map(
    written.map(({ path, size, modified, digest }) => {
      return [path, { size, modified, digest, view: '', text: '' }]
    }),
  )
  const stale = [...known.keys()].filter((path) => !pages.has(path))
  removeOutputFiles(output, stale)
  const sizes = countFiles(pages)
  writeSheetRecord(records, sheet, { ...facts, edition: '', ...sizes }, pages)
  const unchanged = written.filter(({ isUnchanged }) => isUnchanged).length
  const counts = { written: written.length - unchanged, unchanged, removed: stale.length }
  return { ...sizes, ...counts }
}

const NO_FACTS = { key: '', summary: 'null' }

export function countFiles(
  files: ReadonlyMap<OutputPath, Written>,
): Pick<WriteCounts, 'bytes' | 'largest' | 'fullest'> {
  const folders = new Map<string, number>()
  let [bytes, largest, fullest] = [0, 0, 0]
  for (const [path, { size }] of files) {
    bytes += size
    largest = Math.max(largest, size)
    const folder = folderIn(path)
    countUp(folders, folder)
    fullest = Math.max(fullest, folders.get(folder)!)
  }
  return { bytes, largest, fullest }
}
