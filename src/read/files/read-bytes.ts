/** The path of an article file → its bytes, or the reason why they cannot be had. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { START } from '../../record/diagnostic.js'
import { diagnose } from '../../report/diagnose.js'
import type { SourcePath } from '../../record/strings.js'
import type { UnreadableFile } from '../../record/source-file.js'

/** Reads one file below the content folder `root`. A file that cannot be read is a value, not an exception. */
export function readBytes(root: string, path: SourcePath): Uint8Array | UnreadableFile {
  try {
    return readFileSync(join(root, path))
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const diagnostics = [diagnose('unreadable', path, START, cause)]
    return { path, sha256: null, diagnostics }
  }
}
