/** The path of a regular file → its bytes. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { DiskPath } from './odd-names.js'

/**
 * Throws what the system says; for a pipe, a device, a socket or a folder an error with the code `EIRREGULAR`: reading from
 * one may never end. It is asked of the file that was opened, which nobody can put another in the place of.
 */
export function readRegular(file: DiskPath): Buffer {
  // A pipe that nobody writes to would hold whoever opens it.
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(opened).isFile())
      throw Object.assign(new Error('is no regular file'), { code: 'EIRREGULAR' })
    return readFileSync(opened)
  } finally {
    closeSync(opened)
  }
}
