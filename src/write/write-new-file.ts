/** A text → a new file. Nothing is ever overwritten. */
import { isThere } from './look-at.js'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes missing folders. Throws when the file exists. */
export function writeNewFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw isThere(error) ? new Error(`${file} is there already.`, { cause: error }) : error
  }
}
