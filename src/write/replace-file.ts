/** The content of a file → the file, complete or as it was: it is written under another name, and renamed. */
import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Written } from '../record/written.js'

/** `fill` writes a file of the given name. Throws when that fails, naming the file and the cause. */
export function replaceFile(
  file: string,
  fill: (temporary: string) => void,
): Omit<Written, 'digest'> {
  const temporary = `${file}.part`
  try {
    fillInFolder(temporary, fill)
    const { size, mtimeMs } = lstatSync(temporary)
    renameSync(temporary, file)
    return { size, modified: mtimeMs }
  } catch (error) {
    removeQuietly(temporary)
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** Most folders exist already: checking first would cost a call for every file. */
function fillInFolder(file: string, fill: (temporary: string) => void): void {
  try {
    fill(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(file), { recursive: true })
    fill(file)
  }
}

/** What prevented writing may prevent removing too, and is the better error to report. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The first error is thrown.
  }
}
