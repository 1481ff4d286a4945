/** Bytes → files of the store; a sealed one begins with the digest of the rest, so that a damaged one counts as missing. */
import { mkdirSync, readFileSync, renameSync, writeFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { digestOf } from '../record/digest.js'

/** Throws when the file cannot be written, naming it and the cause. */
export function putFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** Change this with the form of sealed files, so that no version reads what another has sealed. */
const FORM = 'pressmark 1'

/** Leaves the file complete, or as it was. */
export function writeSealed(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  putFile(`${file}.part`, `${sealOf(text)}\n${text}`)
  renameSync(`${file}.part`, file)
}

/** Null where there is no such file, or it has changed. */
export function readSealed(file: string): string | null {
  const sealed = readQuietly(file)
  const end = sealed.indexOf('\n')
  const text = sealed.slice(end + 1)
  return end > 0 && sealed.slice(0, end) === sealOf(text) ? text : null
}

function sealOf(text: string): string {
  return digestOf(`${FORM}\n${text}`)
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Thrown where the store has changed behind our back: the remedy is to forget it and begin again. */
export class StaleCacheError extends Error {
  override readonly name = 'StaleCacheError'
}

export function forgetStore(store: string): void {
  rmSync(store, { recursive: true, force: true })
}
