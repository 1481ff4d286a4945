/** What was written → a tally, a manifest for the next build, and an output folder without what is gone. */
import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputPath } from '../record/names.js'
import { noteIntent, readManifest, writeManifest, type Written } from './manifest.js'
import { checkPath, type WrittenFile } from './write-output-file.js'

export interface WriteCounts {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Size of the whole site. */
  readonly bytes: number
  /** Size of its largest file. */
  readonly largest: number
  /** Files in the fullest folder. */
  readonly fullest: number
}

export interface Output {
  /** Takes note of what is about to be written; gives what the last build wrote there, as far as it did. */
  readonly begin: (paths: readonly OutputPath[]) => ReadonlyMap<OutputPath, Written>
  /** Takes note of what this build wrote. */
  readonly note: (files: readonly WrittenFile[]) => void
  /** Removes what earlier builds wrote and this one did not, and remembers what was written. */
  readonly close: () => WriteCounts
}

/**
 * Opens the output folder. `manifest` is the file that remembers what the last build wrote there: nothing else is ever
 * removed.
 */
export function openOutput(folder: string, manifest: string): Output {
  const known = readManifest(manifest, folder)
  const after = new Map<OutputPath, Written>()
  let unchanged = 0
  return {
    begin(paths) {
      noteIntent(manifest, paths)
      const found = new Map<OutputPath, Written>()
      for (const path of paths) {
        const last = known.get(path)
        if (last) found.set(path, last)
      }
      return found
    },
    note(files) {
      for (const { path, isUnchanged, ...written } of files) {
        after.set(path, written)
        if (isUnchanged) unchanged++
      }
    },
    close() {
      const removed = removeStale(folder, known, after)
      writeManifest(manifest, folder, after)
      return { written: after.size - unchanged, removed, unchanged, ...measure(after) }
    },
  }
}

function measure(
  files: ReadonlyMap<OutputPath, Written>,
): Pick<WriteCounts, 'bytes' | 'largest' | 'fullest'> {
  const folders = new Map<string, number>()
  let [bytes, largest, fullest] = [0, 0, 0]
  for (const [path, { size }] of files) {
    bytes += size
    largest = Math.max(largest, size)
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const count = (folders.get(folder) ?? 0) + 1
    folders.set(folder, count)
    fullest = Math.max(fullest, count)
  }
  return { bytes, largest, fullest }
}

function removeStale(
  folder: string,
  before: ReadonlyMap<OutputPath, Written>,
  after: ReadonlyMap<OutputPath, Written>,
): number {
  const stale = [...before.keys()].filter((path) => !after.has(path))
  for (const path of stale) {
    rmSync(join(folder, checkPath(path)), { force: true })
    rmSync(`${join(folder, path)}.part`, { force: true })
  }
  for (const path of stale) removeEmptyFolders(folder, dirname(path))
  return stale.length
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
