/** A build that is done → the files to send to a server since the last list, and those to remove there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { recordsIn } from '../pipeline/print/target.js'
import { readOwnText } from '../read/settings/own-text.js'
import type { SiteChanges } from '../record/written.js'
import { siteFile, type OutputPath } from '../record/strings.js'
import { CATALOGUE_PATH } from '../search/build/pack-files.js'
import { compareRecords, copyRecords } from '../store/deployed-records.js'
import { replaceTexts } from '../write/replace-text.js'

export interface SitePlaces {
  readonly output: string
  readonly cache: string
}

/** What the list of files to remove is called. */
export function removedList(file: string): string {
  return `${file}.removed`
}

/**
 * Writes the paths of the files to send into `file`, a line each, and those to remove into `file.removed`. Lists that are
 * still there have not been sent: what stands in them is listed again. Throws when a list cannot be read or written.
 */
export function listChanges(file: string, { output, cache }: SitePlaces): SiteChanges {
  const records = recordsIn(cache, output)
  const listed = `${records}.listed`
  const { written, removed } = compareRecords(records, listed)
  const unsent = [...readList(file), ...readList(removedList(file))]
  const isThere = (path: OutputPath): boolean => existsSync(join(output, path))
  const changes = {
    written: catalogueLast(sorted([...written, ...unsent.filter(isThere)])),
    removed: sorted([...removed, ...unsent].filter((path) => !isThere(path))),
  }
  const lists = [
    [file, changes.written],
    [removedList(file), changes.removed],
  ] as const
  replaceTexts(new Map(lists.map(([name, paths]) => [name, paths.map(lineOf).join('')])))
  copyRecords(records, listed)
  return changes
}

function readList(file: string): readonly OutputPath[] {
  return readOwnText(file)
    .split('\n')
    .filter((line) => line !== '')
    .map(siteFile)
}

function lineOf(path: OutputPath): string {
  return `${path}\n`
}

function sorted(paths: readonly OutputPath[]): readonly OutputPath[] {
  return [...new Set(paths)].toSorted()
}

/** It names the files of the search index: where they are sent one by one, a reader must not be led to one too early. */
function catalogueLast(paths: readonly OutputPath[]): readonly OutputPath[] {
  const others = paths.filter((path) => path !== CATALOGUE_PATH)
  return others.length === paths.length ? paths : [...others, CATALOGUE_PATH]
}
