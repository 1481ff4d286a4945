/** A finished file → the same on disk, complete or as it was; only written when it changed. */
import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputPath } from '../record/names.js'
import type { OutputFile } from '../record/page.js'
import type { Written } from './manifest.js'
import { isUntouched, replaceFile } from './replace-file.js'

export interface WrittenFile extends Written {
  readonly path: OutputPath
  /** Whether it was there already. */
  readonly isUnchanged: boolean
}

/**
 * Writes below `folder`, unless the file is still as `last` says it was written. It goes to a temporary name first: a
 * reader, or the next build after a killed one, finds either the old file or the new one. Throws when the file cannot
 * be written, naming the file and the cause.
 */
export function writeOutputFile(
  folder: string,
  { path, content }: OutputFile,
  last: Written | undefined,
): WrittenFile {
  const file = join(folder, checkPath(path))
  const bytes = Buffer.from(content)
  const digest = hash('sha1', bytes, 'base64')
  if (last?.digest === digest && isUntouched(file, last))
    return { path, ...last, isUnchanged: true }
  const written = replaceFile(file, (temporary) => writeFileSync(temporary, bytes))
  return { path, digest, ...written, isUnchanged: false }
}

/** No way up, no hidden file, no mark that a disk or a shell gives a meaning. */
const PART = /^(?!\.)[^\p{C}\\/:*?"<>|`$]+$/u

/** The last wall between a name that came from content and the disk. */
export function checkPath(path: OutputPath): OutputPath {
  const isSafe = path.split('/').every((part) => PART.test(part))
  if (!isSafe) throw new Error(`“${path}” is not a place inside the site.`)
  return path
}
