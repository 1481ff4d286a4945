/** Files that the site no longer has → removed, with the folders that they leave empty. */
import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputPath } from '../record/strings.js'
import { breakSeal } from './break-seal.js'
import { lookAt } from './look-at.js'
import { placeToChange } from './output-place.js'

/** Also removes what a killed build may have left of them. Throws where a link is on the way. */
export function removeOutputFiles(folder: string, paths: Iterable<OutputPath>): void {
  const folders = new Set<string>()
  for (const path of paths) {
    const file = placeToChange(folder, path)
    if (lookAt(file)) breakSeal(folder)
    for (const name of [file, `${file}.part`]) removeFile(name)
    folders.add(dirname(path))
  }
  for (const each of folders) removeEmptyFolders(folder, each)
}

/** Removes what a killed build may have left beside files that are there. */
export function removeLeftovers(folder: string, paths: Iterable<OutputPath>): void {
  for (const path of paths) removeFile(`${placeToChange(folder, path)}.part`)
}

/** A folder is not removed: where a file was, there may be pages of another address now, or files of the user. */
function removeFile(file: string): void {
  const found = lookAt(file)
  if (found && !found.isDirectory()) rmSync(file, { force: true })
}

/** Even the name of an empty folder may give away withdrawn or redacted words. */
function removeEmptyFolders(root: string, path: string): void {
  for (let folder = path; folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(root, folder))
    } catch {
      // The folder is not empty, or gone already.
      return
    }
}
