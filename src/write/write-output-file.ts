/** A finished file → the same on disk, complete or as it was; written only when it changed. */
import { writeFileSync } from 'node:fs'
import { sha256Of } from '../record/digest.js'
import type { OutputPath } from '../record/strings.js'
import type { OutputFile } from '../record/page.js'
import type { Written } from '../record/written.js'
import { breakSeal } from './break-seal.js'
import { findWritten } from './find-written.js'
import { placeToChange } from './output-place.js'
import { replaceFile } from './replace-file.js'

export interface WrittenFile extends Written {
  readonly path: OutputPath
  /** Whether the same file was there already. */
  readonly isUnchanged: boolean
}

/**
 * Writes below `folder`, unless the file is still as `last` says it was written. It goes to a temporary name first: a
 * reader, or the next build after a killed one, finds either the old file or the new one. Throws when the file cannot
 * be written, naming the file and the cause, and where a link is on the way.
 */
export function writeOutputFile(
  folder: string,
  { path, content }: OutputFile,
  last: Written | null,
): WrittenFile {
  const bytes = encode(content)
  const digest = sha256Of(bytes)
  const found = last?.digest === digest ? findWritten(folder, path, last) : null
  if (found) return { path, digest, size: found.size, modified: found.modified, isUnchanged: true }
  const file = placeToChange(folder, path)
  breakSeal(folder)
  const written = replaceFile(file, (temporary) => writeFileSync(temporary, bytes, { flag: 'wx' }))
  return { path, digest, ...written, isUnchanged: false }
}

const encoder = new TextEncoder()
/** A buffer for one page after the other: most pages fit. */
const lent = new Uint8Array(1 << 18)
/** The most bytes that a UTF-16 unit of a string becomes. */
const LONGEST_CHARACTER = 3

/** The bytes are valid until the next call. */
function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? encodeText(content) : content
}

function encodeText(text: string): Uint8Array {
  if (text.length * LONGEST_CHARACTER > lent.length) return encoder.encode(text)
  return lent.subarray(0, encoder.encodeInto(text, lent).written)
}
