/** A place on the disk → what is there, if anything. */
import { lstatSync, type Stats } from 'node:fs'

/** Undefined where there is nothing, or where a folder on the way is a file. */
export function lookAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Whether a file could not be made because there is one already. */
export function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
