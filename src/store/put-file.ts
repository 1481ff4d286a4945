/** Bytes → a file of the store. */
import { writeFileSync } from 'node:fs'

/** Throws when it cannot be written, naming the file and the cause. */
export function putFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}
