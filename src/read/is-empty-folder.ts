/** A path → whether a new archive may be made there. */
import { existsSync, readdirSync } from 'node:fs'

/** True for a folder without anything in it, and where there is nothing yet. */
export function isEmptyFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}
