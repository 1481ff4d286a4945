/** Single files and folders → what is there. */
import { lstatSync, statSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { hash } from 'node:crypto'
import { contentOf, isPacked } from '../../record/formats.js'
import { findEncoding } from '../../text/encodings/find.js'
import { decodeBytes } from '../../text/encodings/names.js'
import { placeOf } from './odd-names.js'
import { readRegular } from './read-regular.js'
import { unpack } from './unpack.js'
import { type SourcePath, type Sha256, sha256Digest } from '../../record/strings.js'

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Whether a new archive may be made there: a folder without anything in it, or nothing yet. */
export function isEmptyFolder(folder: string): boolean {
  return !existsSync(folder) || (isFolder(folder) && readdirSync(folder).length === 0)
}

/**
 * The lines of a source file as its author sees them, to show a position in it; none where it cannot be shown. What a link
 * leads to is somebody else's, and a pipe has no end.
 */
export function readLines(root: string, path: SourcePath): readonly string[] {
  if (contentOf(path) === 'binary') return []
  try {
    const place = placeOf(root, path)
    if (!lstatSync(place).isFile()) return []
    const read = readRegular(place)
    const bytes = isPacked(path) ? Buffer.from(unpack(read)) : read
    return decodeBytes(findEncoding(path, bytes, null).encoding, bytes).split(/\r\n|\r|\n/)
  } catch {
    return []
  }
}

/**
 * The SHA-256 of the bytes of `file`; null where it cannot be read, or is no regular file: what a link or a pipe leads to
 * may have no end.
 */
export function digestOfFile(file: string): Sha256 | null {
  try {
    if (!lstatSync(file).isFile()) return null
    return sha256Digest(hash('sha256', readFileSync(file), 'hex'))
  } catch {
    return null
  }
}
