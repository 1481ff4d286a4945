/** A file as a build left it → the same as it is now, or null where it has changed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../record/digest.js'
import type { OutputPath } from '../record/strings.js'
import type { Written } from '../record/written.js'
import { checkPath } from './check-path.js'
import { lookAt } from './look-at.js'

/** A file that was only touched, or copied to another disk, is the same. */
export function findWritten<Last extends Written>(
  folder: string,
  path: OutputPath,
  last: Last,
): Last | null {
  const file = join(folder, checkPath(path))
  const found = lookAt(file)
  if (!found?.isFile() || found.size !== last.size) return null
  if (found.mtimeMs === last.modified) return last
  const isSame = sha256Of(readFileSync(file)) === last.digest
  return isSame ? { ...last, modified: found.mtimeMs } : null
}
