/** What was printed → a manifest for each month, year and other part of the site, and the seal over them, written last. */
import { groupBy } from '../../record/by-key.js'
import { digestOf } from '../../record/digest.js'
import { SEAL, manifestPath, writeManifest, type ManifestLine } from '../../record/manifest.js'
import type { PrintTarget } from '../../record/print-tasks.js'
import type { OutputPath } from '../../record/strings.js'
import type { PrintedPage, WriteCounts } from '../../record/written.js'
import {
  listSheetNames,
  readRecordSeal,
  readSheetRecord,
  writeSheetRecord,
} from '../../store/sheet-records.js'
import { noteIntent } from '../../store/journal.js'
import { findWritten } from '../../write/find-written.js'
import { listManifests } from '../../write/list-manifests.js'
import { removeOutputFiles } from '../../write/remove-output-files.js'
import { writeOutputFile } from '../../write/write-output-file.js'
import { UNTOLD } from './clear-way.js'
import { isShard, SEARCH_CATALOGUE } from '../sheet-plan.js'
import { countFiles, readPrinted } from '../print-files.js'

/** The record of the manifests themselves. */
export const SEALED = 'seal'

/** Sheets whose files have a manifest of their own; those of other sheets that span the archive share one. */
const OWN_MANIFESTS = new Set(['past', 'media', SEARCH_CATALOGUE])

/** Call this when all files are in place. A manifest whose sheets are as they were is neither made nor written. */
export function sealSite(target: PrintTarget): WriteCounts {
  const { records, output } = target
  const known = readPrinted(target, SEALED).pages
  const parts = groupBy(listSheetNames(records).toSorted(), (sheet) => manifestsOf(sheet))
  noteIntent(
    records,
    [SEAL, ...[...parts.keys()].map(manifestPath)].filter((path) => !known.has(path)),
  )
  const pages = new Map<OutputPath, PrintedPage>()
  let unchanged = 0
  const keep = (path: OutputPath, view: string, make: () => string): void => {
    const last = known.get(path) ?? null
    const found = last?.view === view ? findWritten(output, path, last) : null
    const content = found ? null : make()
    // `sha256sum -c` refuses a file without a line.
    if (content === '') return
    const file = found ?? writeOutputFile(output, { path, content: content ?? '' }, last)
    if (found || ('isUnchanged' in file && file.isUnchanged)) unchanged++
    const { size, modified, digest } = file
    pages.set(path, { size, modified, digest, view, text: '' })
  }
  for (const [name, sheets] of parts)
    keep(manifestPath(name), keyOf(records, sheets), () =>
      writeManifest(listFiles(records, sheets)),
    )
  const stale = listManifests(output).filter((path) => !pages.has(path))
  removeOutputFiles(output, stale)
  const seal = writeManifest(linesOf(pages))
  keep(SEAL, digestOf(seal), () => seal)
  const sizes = countFiles(pages)
  writeSheetRecord(records, SEALED, { key: '', edition: '', summary: 'null', ...sizes }, pages)
  return { ...sizes, written: pages.size - unchanged, unchanged, removed: stale.length }
}

/**
 * `search.2020-04` → `search-2020-04`: one more article changes the manifest of its shard alone. `2020-04.1-16` → `2020-04`; `year.2020` → `2020`, which has the articles of unknown months as well. Addresses that
 * nothing tells are in no manifest: it would tell them.
 */
function manifestsOf(sheet: string): readonly string[] {
  if (sheet === SEALED || sheet === UNTOLD) return []
  if (isShard(sheet)) return [sheet.replace('.', '-')]
  const end = sheet.lastIndexOf('.')
  if (end < 0) return [OWN_MANIFESTS.has(sheet) ? sheet : 'site']
  const bucket = sheet.slice(0, end)
  return [bucket === 'year' ? sheet.slice(end + 1) : bucket]
}

/** Changes whenever one of the records does. */
function keyOf(records: string, sheets: readonly string[]): string {
  return digestOf(sheets.map((sheet) => `${sheet} ${readRecordSeal(records, sheet)}`).join('\n'))
}

/** Throws where a record is not as this build left it: without its digests, the manifest would vouch for nothing. */
function* listFiles(records: string, sheets: readonly string[]): Generator<ManifestLine> {
  for (const sheet of sheets)
    for (const line of linesOf(readSheetRecord(records, sheet)?.pages() ?? new Map())) {
      if (line.digest === '')
        throw new Error(
          `The note of what was printed (${sheet}) has changed meanwhile: build again.`,
        )
      yield line
    }
}

function* linesOf(pages: ReadonlyMap<OutputPath, PrintedPage>): Generator<ManifestLine> {
  for (const [path, { digest }] of pages) yield { path, digest }
}
