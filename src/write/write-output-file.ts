/** A finished file → the same on disk, complete or as it was; only written when it changed. */
import { hash } from 'node:crypto'
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputPath } from '../record/names.js'
import type { OutputFile } from '../record/page.js'
import type { Written } from './manifest.js'

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
  return { path, digest, ...replaceFile(file, bytes), isUnchanged: false }
}

/** No way up, no hidden file, no mark that a disk or a shell gives a meaning. */
const PART = /^(?!\.)[^\p{C}\\/:*?"<>|`$]+$/u

/** The last wall between a name that came from content and the disk. */
export function checkPath(path: OutputPath): OutputPath {
  const isSafe = path.split('/').every((part) => PART.test(part))
  if (!isSafe) throw new Error(`“${path}” is not a place inside the site.`)
  return path
}

function isUntouched(file: string, last: Written): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === last.size && found.mtimeMs === last.modified
}

function replaceFile(file: string, bytes: Buffer): Omit<Written, 'digest'> {
  const temporary = `${file}.part`
  try {
    writeInFolder(temporary, bytes)
    const { size, mtimeMs } = lstatSync(temporary)
    renameSync(temporary, file)
    return { size, modified: mtimeMs }
  } catch (error) {
    removeQuietly(temporary)
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** Most folders are there already: asking first would cost a call for every file. */
function writeInFolder(file: string, bytes: Buffer): void {
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
}

/** What stopped the writing may stop the removing too, and is the better thing to tell. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Told already.
  }
}
