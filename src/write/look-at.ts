/** A place on the disk → what lies there, if it can be seen. */
import { lstatSync, type Stats } from 'node:fs'

/** Undefined for nothing, also where a folder on the way is none. */
export function lookAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
