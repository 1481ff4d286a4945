/** A text that takes the place of a file of the archive → the file, complete, or as it was. */
import { writeFileSync } from 'node:fs'
import { replaceFile } from './replace-file.js'

/** Makes the folders on the way. Throws when the file cannot be written, naming the file and the cause. */
export function replaceText(file: string, text: string): void {
  replaceFile(file, (temporary) => writeFileSync(temporary, text))
}
