/**
 * A folder → what lies in it, under names that differ: those that are no UTF-8, and those that differ from another one only
 * in how an accent is stored, get names to show; and such a name → the place on the disk.
 */
import { isUtf8 } from 'node:buffer'
import { lstatSync, readdirSync, type Dirent } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { guessEncoding } from '../../text/encodings/guess.js'
import { decodeBytes } from '../../text/encodings/names.js'

/** What the file system is asked for: bytes where no text names the place. */
export type DiskPath = string | Buffer

export interface FolderItem {
  /** As it stands on the disk, or the name that it would have in UTF-8. */
  readonly name: string
  readonly place: DiskPath
  readonly isFile: boolean
  readonly isFolder: boolean
  readonly isLink: boolean
}

/** What Node puts for bytes that are no UTF-8; a name may also hold it of itself. */
const REPLACED = '\ufffd'
/** The name of no item gets such a form: it holds no letter that could be stored otherwise, and no `%`. */
const PLAIN = /^[^%\x80-\uffff]*$/
/** A name that no path may hold, or that shows nothing. */
const UNFIT = /[\p{Cc}\p{Cf}/\\\ufffd]/u

/** In no order. Throws where the folder cannot be opened. */
export function listItems(folder: DiskPath): readonly FolderItem[] {
  if (typeof folder !== 'string') return listBytes(folder)
  const items = readdirSync(folder, { withFileTypes: true })
  if (hasOddName(items)) return listBytes(Buffer.from(folder))
  return items.map((item) => itemOf(item, item.name, join(folder, item.name)))
}

/** Whether a name is no UTF-8, or two of them are one to whoever compares composed forms, as the ledger does. */
function hasOddName(items: readonly Dirent[]): boolean {
  const accented = items.filter(({ name }) => !PLAIN.test(name))
  if (accented.some(({ name }) => name.includes(REPLACED))) return true
  return new Set(accented.map(({ name }) => name.normalize('NFC'))).size < accented.length
}

/** Of names that differ only in how they are stored, the composed one stays as it is. */
function listBytes(folder: Buffer): readonly FolderItem[] {
  const items = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  const sorted = items.toSorted((a, b) => Buffer.compare(a.name, b.name))
  const plain = choosePlain(sorted.flatMap(({ name }) => (isUtf8(name) ? [name.toString()] : [])))
  const taken = new Set(plain.keys())
  return sorted.map((item) => {
    const place = Buffer.concat([folder, Buffer.from('/'), item.name])
    const written = isUtf8(item.name) ? item.name.toString() : null
    if (written !== null && plain.get(written.normalize('NFC')) === written)
      return itemOf(item, written, place)
    const name = nameFor(item.name, taken)
    taken.add(name.normalize('NFC'))
    return itemOf(item, name, place)
  })
}

/** The composed form of each name → the one of those that have it which is shown as it stands. */
function choosePlain(names: readonly string[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const name of names) {
    const composed = name.normalize('NFC')
    if (name === composed || !chosen.has(composed)) chosen.set(composed, name)
  }
  return chosen
}

function itemOf(item: Dirent | Dirent<Buffer>, name: string, place: DiskPath): FolderItem {
  const [isFile, isFolder, isLink] = [item.isFile(), item.isDirectory(), item.isSymbolicLink()]
  return { name, place, isFile, isFolder, isLink }
}

/** `caf\xe9.md` → `café.md`; `caf%E9.md` where that is another file, or its letters cannot be told. */
function nameFor(bytes: Buffer, taken: ReadonlySet<string>): string {
  const decoded = decodeBytes(guessEncoding(bytes).encoding, bytes).normalize('NFC')
  if (!UNFIT.test(decoded) && !taken.has(decoded)) return decoded
  let name = Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join('')
  while (taken.has(name)) name = `%${name}`
  return name
}

/** Where the file at `path` below `root` lies, whether it is there or not. */
export function placeOf(root: string, path: string): DiskPath {
  return findOddPlace(root, path) ?? join(root, path)
}

/** The place of `path` below `root` where some name on the way is not what the disk calls it; null where it is not there. */
export function findOddPlace(root: string, path: string): Buffer | null {
  if (PLAIN.test(path)) return null
  let place: DiskPath = root
  for (const name of path.split('/')) {
    const next: DiskPath | null = findItem(place, name)
    if (next === null) return null
    place = next
  }
  return typeof place === 'string' ? null : place
}

/**
 * The path that a file is shown by, where a shell handed over its name as bytes that are no UTF-8, of which Node leaves marks
 * of replacement. The path as it is where no name, or more than one, would give these.
 */
export function shownPath(path: string): string {
  const asked = basename(path)
  if (!asked.includes(REPLACED) || exists(path)) return path
  const folder = dirname(path)
  try {
    const meant = listItems(folder).filter(
      ({ place }) => typeof place !== 'string' && lastName(place) === asked,
    )
    return meant.length === 1 ? join(folder, meant[0]!.name) : path
  } catch {
    return path
  }
}

function lastName(place: Buffer): string {
  return place.subarray(place.lastIndexOf('/') + 1).toString()
}

function findItem(folder: DiskPath, name: string): DiskPath | null {
  if (typeof folder === 'string' && exists(join(folder, name))) return join(folder, name)
  if (typeof folder === 'string' && PLAIN.test(name)) return null
  try {
    return listItems(folder).find((item) => item.name === name)?.place ?? null
  } catch {
    return null
  }
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}
