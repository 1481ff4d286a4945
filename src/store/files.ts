/** Bytes → files of the store; a sealed one begins with the digest of the rest, so that a damaged one counts as missing. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  writeFileSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Null where there is no such file, it has changed, or it cannot be read: for what can be made anew. */
export function readSealed(file: string): string | null {
  return unseal(readQuietly(file))
}

/** The text that was sealed; null where it has changed since. */
export function unseal(sealed: string): string | null {
  const end = sealed.indexOf('\n')
  const text = sealed.slice(end + 1)
  return end > 0 && sealed.slice(0, end) === sealOf(text) ? text : null
}

/**
 * The digest that the file was sealed with, which nothing is held against; empty where there is no such file. Throws where it
 * cannot be read.
 */
export function readSealOf(file: string): string {
  return unlessAbsent('', () => {
    const handle = openSync(file, 'r')
    try {
      const head = Buffer.alloc(SEAL_LENGTH)
      return head.toString('latin1', 0, readSync(handle, head))
    } finally {
      closeSync(handle)
    }
  })
}

/** What `read` gives, or `absent` where the disk says that there is nothing. Whatever else the disk says is thrown. */
export function unlessAbsent<Found>(absent: Found, read: () => Found): Found {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(String(error.code))) return absent
    throw error
  }
}

/** There is no such file, or a file lies where its folder would. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR'])

/** A digest as `digestOf` writes it. */
const SEAL_LENGTH = 27

/** A value, and the digest of all that it was made of. */
interface Keyed<Value> {
  readonly key: string
  readonly value: Value
}

export function writeKeyed(file: string, key: string, value: object): void {
  writeSealed(file, JSON.stringify({ key, value }))
}

/** Null where the value was made of something else, or cannot be trusted. The caller vouches for its type. */
export function readKeyed<Value>(file: string, key: string): Value | null {
  const text = readSealed(file)
  const known = text === null ? null : (JSON.parse(text) as Keyed<Value>)
  return known?.key === key ? known.value : null
}

/** Makes the folder if need be, and removes all that is in it but what is kept. */
export function clearFolder(folder: string, isKept: (name: string) => boolean): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (!isKept(name)) rmSync(join(folder, name), { recursive: true, force: true })
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

/** What lies in a store. */
const ENTRIES: ReadonlySet<string> = new Set([
  'batches',
  'months',
  'related',
  'reference-data.json',
])

/** Removes what another version of Pressmark has laid there: it would stay for good, at the size of a whole store. */
export function clearForeign(store: string): void {
  for (const name of readdirSync(store))
    if (!ENTRIES.has(name)) rmSync(join(store, name), { recursive: true, force: true })
}
