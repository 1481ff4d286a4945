/** A finished file → the same on disk, complete or as it was: a temporary name first, then the right one. */
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Written } from './manifest.js'

/** Makes the folders on the way. Throws when the file cannot be written, naming the file and the cause. */
export function replaceFile(file: string, content: Uint8Array | string): Omit<Written, 'digest'> {
  const temporary = `${file}.part`
  try {
    writeInFolder(temporary, content)
    const { size, mtimeMs } = lstatSync(temporary)
    renameSync(temporary, file)
    return { size, modified: mtimeMs }
  } catch (error) {
    removeQuietly(temporary)
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** Most folders are there already: asking first would cost a call for every file. */
function writeInFolder(file: string, content: Uint8Array | string): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
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
