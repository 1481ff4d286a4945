/** A place on the disk → what is there, if anything. */
import { lstatSync, type Stats } from 'node:fs'

/** Names that no file has, for the disk or for Node. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'])

/**
 * Undefined where there is nothing, or where a folder on the way is a file. Throws where the disk does not say: what is to be
 * removed must not be taken for gone.
 */
export function lookAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_FILE.has(String(error.code)))
      return undefined
    throw error
  }
}

/** Whether there is something, or the disk does not say: a file in a folder that is closed today may be opened tomorrow. */
export function mayBeThere(file: string): boolean {
  try {
    return lookAt(file) !== undefined
  } catch {
    return true
  }
}

/** Whether a file could not be made because there is one already. */
export function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
