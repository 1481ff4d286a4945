/** The path of an article file → its bytes, or the reason why they cannot be had. */
import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import { diagnose } from '../../report/diagnose.js'
import type { SourcePath } from '../../record/strings.js'
import type { UnreadableFile } from '../../record/source-file.js'
import { isPacked } from '../../record/formats.js'
import { findOddPlace } from './odd-names.js'
import { readRegular } from './read-regular.js'
import { unpack } from './unpack.js'

/** The bytes of a file, and what is to be said of where it lies. */
export interface FileBytes {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one file below the content folder `root`, and unpacks it where it is packed. A file that cannot be read is a value, not an exception. */
export function readBytes(root: string, path: SourcePath): FileBytes | UnreadableFile {
  const found = readPlace(root, path)
  if (!('bytes' in found) || !isPacked(path)) return found
  try {
    return { ...found, bytes: unpack(found.bytes) }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const diagnostics = [...found.diagnostics, diagnose('damaged', path, START, cause)]
    return { path, sha256: null, diagnostics }
  }
}

function readPlace(root: string, path: SourcePath): FileBytes | UnreadableFile {
  try {
    return { bytes: readRegular(join(root, path)), diagnostics: [] }
  } catch (error) {
    return readOdd(root, path) ?? unreadable(path, error)
  }
}

function readOdd(root: string, path: SourcePath): FileBytes | null {
  const place = findOddPlace(root, path)
  if (place === null) return null
  try {
    const rule = isUtf8(place) ? 'twin-name' : 'file-name'
    return { bytes: readRegular(place), diagnostics: [diagnose(rule, path, START)] }
  } catch {
    return null
  }
}

function unreadable(path: SourcePath, error: unknown): UnreadableFile {
  const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return { path, sha256: null, diagnostics: [diagnose('unreadable', path, START, cause)] }
}
