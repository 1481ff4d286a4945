/** The content of a file → the file, complete or as it was: it is written under another name, and renamed. */
import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Written } from '../record/written.js'
import { isThere } from './look-at.js'

/**
 * `fill` makes a new file of the given name, and none where something has it: what a killed build left goes first, and so does
 * a link that somebody laid there. Throws when that fails, naming the file and the cause.
 */
export function replaceFile(
  file: string,
  fill: (temporary: string) => void,
): Omit<Written, 'digest'> {
  const temporary = `${file}.part`
  try {
    fillAnew(temporary, fill)
    const { size, mtimeMs } = lstatSync(temporary)
    renameSync(temporary, file)
    return { size, modified: mtimeMs }
  } catch (error) {
    removeQuietly(temporary)
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

function fillAnew(file: string, fill: (temporary: string) => void): void {
  try {
    fillInFolder(file, fill)
  } catch (error) {
    if (!isThere(error)) throw error
    rmSync(file, { force: true, recursive: true })
    fill(file)
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
