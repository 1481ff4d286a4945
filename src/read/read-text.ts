/** A text file that a user edits → its text; empty where there is none. */
import { existsSync, readFileSync } from 'node:fs'

export function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
