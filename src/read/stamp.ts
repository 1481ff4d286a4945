/** A file → what tells, without reading it, that it is still the same: size, times and place on the disk. */
import { lstatSync } from 'node:fs'

/**
 * Empty where nothing can be told: there is no such file, or it changed after `since` (milliseconds, as the file system
 * counts them): a second change within the same tick of its clock would not show.
 */
export function stampOf(file: string, since: number): string {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found || found.mtimeMs >= since || found.ctimeMs >= since) return ''
  return `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`
}
