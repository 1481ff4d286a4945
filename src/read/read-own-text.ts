/** A text file that a user edits → its text; empty where there is none. */
import { lstatSync, readFileSync } from 'node:fs'
import { SettingsError } from './settings-error.js'

/**
 * Not by way of a link, which may lead out of the archive, nor from a pipe, which may never end. Throws `SettingsError`
 * for what is no file.
 */
export function readOwnText(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return ''
  if (!found.isFile())
    throw new SettingsError(`${file}:1:1: must be a file of its own, and no link`)
  return readFileSync(file, 'utf8')
}
