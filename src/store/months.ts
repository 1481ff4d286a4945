/** The holdings of a month ↔ a file of lines in order of time, read some days at a time. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { LineRange } from '../record/byte-range.js'
import type { Bucket } from '../record/archive.js'
import type { MonthSummary } from '../record/month.js'
import type { Holding } from '../record/entry.js'
import { editionOf, packLists } from './lines.js'
import { readRange } from './shelf.js'
import { clearFolder, writeKeyed, readKeyed, putFile } from './files.js'

/** The folder below that of the store; signatures lie there as well. */
export const MONTHS = 'months'
const FOLDER = MONTHS

/** Null where the month was made of something else, or cannot be trusted. */
export function readMonthSummary(store: string, bucket: Bucket, key: string): MonthSummary | null {
  return readKeyed(join(store, FOLDER, `${bucket}.json`), key)
}

export function writeMonthSummary(store: string, summary: MonthSummary, key: string): void {
  writeKeyed(join(store, FOLDER, `${summary.bucket}.json`), key, summary)
  // Older editions are no longer of use.
  for (const name of readdirSync(join(store, FOLDER)))
    if (name.startsWith(`${summary.bucket}.`) && /\.(?:holdings|signatures)$/.test(name))
      if (![summary.file, summary.signatures].includes(join(FOLDER, name)))
        rmSync(join(store, FOLDER, name))
}

/** Writes the lists one after the other; gives the file, below the store, and where each list lies. */
export function writeHoldings(
  store: string,
  bucket: Bucket,
  lists: readonly (readonly Holding[])[],
): { readonly file: string; readonly ranges: readonly LineRange[] } {
  const packed = packLists(lists)
  const file = join(FOLDER, `${bucket}.${editionOf(packed)}.holdings`)
  mkdirSync(join(store, FOLDER), { recursive: true })
  putFile(join(store, file), packed.bytes)
  return { file, ranges: packed.ranges }
}

/** Throws `StaleCacheError`. */
export function readHoldings(store: string, file: string, range: LineRange): readonly Holding[] {
  return readRange(store, { file, ...range })
}

/** Removes the files of all months but `kept`. */
export function clearMonths(store: string, kept: ReadonlySet<Bucket>): void {
  const names = new Set<string>(kept)
  clearFolder(join(store, FOLDER), (name) => names.has(name.slice(0, name.indexOf('.'))))
}
