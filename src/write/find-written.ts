/** A file as a build left it → the same as it lies there now, or the news that it is another. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputPath } from '../record/names.js'
import type { Written } from '../record/written.js'
import { checkPath } from './check-path.js'
import { lookAt } from './look-at.js'

/** Null where it is another file, or none. What was only touched, or copied to another disk, is the same. */
export function findWritten<Last extends Written>(
  folder: string,
  path: OutputPath,
  last: Last,
): Last | null {
  const file = join(folder, checkPath(path))
  const found = lookAt(file)
  if (!found?.isFile() || found.size !== last.size) return null
  if (found.mtimeMs === last.modified) return last
  return digestOf(file, last.digest) === last.digest ? { ...last, modified: found.mtimeMs } : null
}

/** By the algorithm that gave `like`. */
function digestOf(file: string, like: string): string {
  const bytes = readFileSync(file)
  const isHex = like.length === SHA256_LENGTH
  return createHash(isHex ? 'sha256' : 'sha1')
    .update(bytes)
    .digest(isHex ? 'hex' : 'base64')
}

/** Copied files are known by the SHA-256 that their names are made of. */
const SHA256_LENGTH = 64
