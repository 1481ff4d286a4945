/** Files that the site has no more → gone, with the folders that they leave empty. */
import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputPath } from '../record/strings.js'
import { checkPath } from './check-path.js'
import { lookAt } from './look-at.js'

/** Also removes what a killed build may have left of them. */
export function removeOutputFiles(folder: string, paths: Iterable<OutputPath>): void {
  const folders = new Set<string>()
  for (const path of paths) {
    const file = join(folder, checkPath(path))
    for (const name of [file, `${file}.part`]) removeFile(name)
    folders.add(dirname(path))
  }
  for (const each of folders) removeEmptyFolders(folder, each)
}

/** What a killed build may have left beside files that are there. */
export function removeLeftovers(folder: string, paths: Iterable<OutputPath>): void {
  for (const path of paths) removeFile(`${join(folder, checkPath(path))}.part`)
}

/** A folder is none of ours: where a file was, pages of another address, or somebody's own files, may lie now. */
function removeFile(file: string): void {
  const found = lookAt(file)
  if (found && !found.isDirectory()) rmSync(file, { force: true })
}

/** The name of a folder may say what nobody should read any more. */
function removeEmptyFolders(root: string, path: string): void {
  for (let folder = path; folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(root, folder))
    } catch {
      // Something lies in it, or it is gone already.
      return
    }
}
