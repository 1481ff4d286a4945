/** Files of the site → how large they are, and how many lie in the fullest folder. */
import type { OutputPath } from '../record/names.js'
import { folderIn } from '../record/url.js'
import type { WriteCounts, Written } from '../record/written.js'

export function countFiles(
  files: ReadonlyMap<OutputPath, Written>,
): Pick<WriteCounts, 'bytes' | 'largest' | 'fullest'> {
  const folders = new Map<string, number>()
  let [bytes, largest, fullest] = [0, 0, 0]
  for (const [path, { size }] of files) {
    bytes += size
    largest = Math.max(largest, size)
    const folder = folderIn(path)
    const count = (folders.get(folder) ?? 0) + 1
    folders.set(folder, count)
    fullest = Math.max(fullest, count)
  }
  return { bytes, largest, fullest }
}
