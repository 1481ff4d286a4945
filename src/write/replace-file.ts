/** A text that takes the place of a file of the archive → the file, complete, or as it was. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Goes by a temporary name. Throws, naming the file, when it cannot be written. */
export function replaceFile(file: string, text: string): void {
  const temporary = `${file}.part`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}
