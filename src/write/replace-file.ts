/** What a file shall hold → the file, complete or as it was: it is filled under another name, and renamed. */
import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Written } from '../record/written.js'

/** `fill` writes the file that it is given the name of. Throws when that fails, naming the file and the cause. */
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

/** Most folders are there already: asking first would cost a call for every file. */
function fillInFolder(file: string, fill: (temporary: string) => void): void {
  try {
    fill(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(file), { recursive: true })
    fill(file)
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
