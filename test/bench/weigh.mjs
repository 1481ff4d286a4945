/** A folder → the number of files below it, and their bytes. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function weigh(folder) {
  const total = { files: 0, bytes: 0 }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const { files, bytes } = entry.isDirectory()
      ? weigh(path)
      : { files: 1, bytes: statSync(path).size }
    total.files += files
    total.bytes += bytes
  }
  return total
}
