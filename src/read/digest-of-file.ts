/** A file → the SHA-256 of its bytes. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Sha256 } from '../record/names.js'

/** Null where it cannot be read. */
export function digestOfFile(file: string): Sha256 | null {
  try {
    return hash('sha256', readFileSync(file), 'hex') as Sha256
  } catch {
    return null
  }
}
