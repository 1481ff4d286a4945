/** A text file that a user edits → its text, or the error that says what is wrong with it. */
import { lstatSync, readFileSync } from 'node:fs'

/** Bad settings end a build, for they cannot be guessed. The message begins with `file:line:column`. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Empty where there is no file. Not by way of a link, which may lead out of the archive, nor from a pipe, which may never end. Throws `SettingsError`
 * for what is no file.
 */
export function readOwnText(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return ''
  if (!found.isFile())
    throw new SettingsError(`${file}:1:1: must be a file of its own, and no link`)
  return readFileSync(file, 'utf8')
}
