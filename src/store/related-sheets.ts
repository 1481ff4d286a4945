/** The relations of a sheet's articles ↔ a file of lines and a record of it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LaterArticle, EarlierArticles } from '../record/related.js'
import type { PlacedLines, RelatedSheet } from '../record/sheet-relations.js'
import { editionOf, packLists } from './lines.js'
import { readRange } from './shelf.js'
import { clearFolder, writeKeyed, readKeyed, putFile } from './files.js'

/** The folder below that of the store. */
const FOLDER = 'related'

/** Null where the sheet was made of something else, or cannot be trusted. */
export function readRelatedSheet(store: string, sheet: string, key: string): RelatedSheet | null {
  return readKeyed(join(store, FOLDER, `${sheet}.json`), key)
}

/** All relations found for one sheet. */
export interface FoundRelated extends Pick<RelatedSheet, 'copied' | 'rules'> {
  readonly own: readonly EarlierArticles[]
  readonly later: ReadonlyMap<string, readonly LaterArticle[]>
}

export function writeRelatedSheet(
  store: string,
  sheet: string,
  { own, later, copied, rules }: FoundRelated,
  key: string,
): RelatedSheet {
  const sheets = [...later]
  const packed = packLists([own, ...sheets.map(([, list]) => list)])
  const file = join(FOLDER, `${sheet}.${editionOf(packed)}.lines`)
  const [first, ...others] = packed.ranges.map((range): PlacedLines => {
    const { offset, length, count, digest } = range
    return { file, offset, length, count, digest }
  })
  const related: RelatedSheet = {
    own: first!,
    later: others.map((range, index) => [sheets[index]![0], range]),
    copied,
    rules,
  }
  mkdirSync(join(store, FOLDER), { recursive: true })
  putFile(join(store, file), packed.bytes)
  writeKeyed(join(store, FOLDER, `${sheet}.json`), key, related)
  return related
}

/** Throws `StaleCacheError`. */
export function readEarlier(store: string, range: PlacedLines): readonly EarlierArticles[] {
  return readRange(store, range)
}

/** Throws `StaleCacheError`. */
export function readLater(store: string, ranges: readonly PlacedLines[]): readonly LaterArticle[] {
  return ranges.flatMap((range) => readRange<LaterArticle>(store, range))
}

/** Removes the files of other sheets, and older editions. */
export function clearRelatedSheets(store: string, kept: ReadonlyMap<string, RelatedSheet>): void {
  const files = new Set(
    [...kept].flatMap(([sheet, { own }]) => [`${FOLDER}/${sheet}.json`, own.file]),
  )
  clearFolder(join(store, FOLDER), (name) => files.has(`${FOLDER}/${name}`))
}
