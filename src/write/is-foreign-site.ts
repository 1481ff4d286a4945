/** A folder that a site is to be written to → whether somebody else's site lies there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SEAL } from '../record/manifest.js'
import { lookAt } from './look-at.js'
import { hasMark } from './find-own-files.js'

/** `records` are the notes of builds that have written to the folder, if there were any. */
export function isForeignSite(folder: string, records: string): boolean {
  const home = join(folder, 'index.html')
  if (!lookAt(home)?.isFile() || existsSync(records) || existsSync(join(folder, SEAL))) return false
  return !hasMark(home)
}
