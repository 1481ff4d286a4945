/** Bytes → files of the store; a sealed one begins with the digest of the rest: cut off or changed, it is as if it were not there. */
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from '../record/digest.js'

/** Throws when it cannot be written, naming the file and the cause. */
export function putFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** Changes with the form of what is sealed: what an older or newer Pressmark has sealed is not for this one to read. */
const FORM = 'pressmark 1'

/** The file is complete or as it was. */
export function writeSealed(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  putFile(`${file}.part`, `${sealOf(text)}\n${text}`)
  renameSync(`${file}.part`, file)
}

/** Null where there is no such file, or where it is not what was written. */
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

/** The remedy is to forget the store and begin again. */
export class StaleCacheError extends Error {
  override readonly name = 'StaleCacheError'
}

export function forgetStore(store: string): void {
  rmSync(store, { recursive: true, force: true })
}

/** What lies in a store. */
const ENTRIES: ReadonlySet<string> = new Set(['batches', 'months', 'related', 'reference-data.json'])

/** Removes what another version of Pressmark has laid there: it would stay for good, at the size of a whole store. */
export function clearForeign(store: string): void {
  for (const name of readdirSync(store))
    if (!ENTRIES.has(name)) rmSync(join(store, name), { recursive: true, force: true })
}
