/** A source file → its lines as its author sees them, for showing a place in it. */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourcePath } from '../record/names.js'

/** No lines at all where the file cannot be read. */
export function readLines(root: string, path: SourcePath): readonly string[] {
  try {
    const bytes = readFileSync(join(root, path))
    return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').split(/\r\n|\r|\n/)
  } catch {
    return []
  }
}
