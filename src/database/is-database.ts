/** A file → whether it is an SQLite database, or empty: what the database of an archive may take the place of. */
import { closeSync, openSync, readSync } from 'node:fs'

const HEAD = 'SQLite format 3\0'

/** `file` is a regular one. */
export function isDatabase(file: string): boolean {
  const head = Buffer.alloc(HEAD.length)
  const handle = openSync(file, 'r')
  try {
    const size = readSync(handle, head)
    return size === 0 || head.toString('latin1') === HEAD
  } finally {
    closeSync(handle)
  }
}
