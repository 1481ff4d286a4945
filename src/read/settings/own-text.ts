/** A text file that a user edits → its text, or the error that says what is wrong with it. */
import { lstatSync } from 'node:fs'
import { readRegular } from '../files/read-regular.js'
import type { DiskPath } from '../files/odd-names.js'

/** Bad settings end a build, for they cannot be guessed. The message begins with `file:line:column`. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Empty where there is no file. Not by way of a link, which may lead out of the archive, nor from a pipe, which may never
 * end. `place` is where `file` lies, if the disk has another name for it. Throws `SettingsError` for what is no file.
 */
export function readOwnText(file: string, place: DiskPath = file): string {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (!found) return ''
  if (!found.isFile())
    throw new SettingsError(`${file}:1:1: must be a file of its own, and no link`)
  // Some editors begin a file with a mark of its encoding, which is none of its text.
  return readRegular(place)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}

/**
 * The same for a file that is never empty once it is there, such as one that says what was published: an empty one is what a
 * power cut or a full disk left, and must not be taken for an empty list.
 */
export function readKeptText(file: string): string {
  const text = readOwnText(file)
  const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined
  if (isThere && !/[^\s\0]/.test(text))
    throw new SettingsError(
      `${file}:1:1: is empty, and was not meant to be: put it back as it was, or delete it`,
    )
  return text
}
