/** A file → the SHA-256 of its bytes. */
import { readFileSync } from 'node:fs'
import { sha256Of } from '../record/digest.js'
import type { Sha256 } from '../record/names.js'

/** Null where it cannot be read. */
export function digestOfFile(file: string): Sha256 | null {
  try {
    return sha256Of(readFileSync(file))
  } catch {
    return null
  }
}
