/** A folder → what lies in it, with names to show for those that are no UTF-8; and such a name → the place on the disk. */
import { isUtf8 } from 'node:buffer'
import { lstatSync, readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
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
}

/** What Node puts for bytes that are no UTF-8; a name may also hold it of itself. */
const REPLACED = '\ufffd'
/** A name that no path may hold, or that shows nothing. */
const UNFIT = /[\p{Cc}\p{Cf}/\\\ufffd]/u

/** In no order. Throws where the folder cannot be opened. */
export function listItems(folder: DiskPath): readonly FolderItem[] {
  if (typeof folder !== 'string') return listBytes(folder)
  const items = readdirSync(folder, { withFileTypes: true })
  if (items.some(({ name }) => name.includes(REPLACED))) return listBytes(Buffer.from(folder))
  return items.map((item) => itemOf(item, item.name, join(folder, item.name)))
}

function listBytes(folder: Buffer): readonly FolderItem[] {
  const items = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  const sorted = items.toSorted((a, b) => Buffer.compare(a.name, b.name))
  const taken = new Set(items.filter(({ name }) => isUtf8(name)).map(({ name }) => composed(name)))
  return sorted.map((item) => {
    const place = Buffer.concat([folder, Buffer.from('/'), item.name])
    if (isUtf8(item.name)) return itemOf(item, item.name.toString(), place)
    const name = nameFor(item.name, taken)
    taken.add(name.normalize('NFC'))
    return itemOf(item, name, place)
  })
}

function itemOf(item: Dirent | Dirent<Buffer>, name: string, place: DiskPath): FolderItem {
  return { name, place, isFile: item.isFile(), isFolder: item.isDirectory() }
}

function composed(name: Buffer): string {
  return name.toString().normalize('NFC')
}

/** `caf\xe9.md` → `café.md`; `caf%E9.md` where that is another file, or its letters cannot be told. */
function nameFor(bytes: Buffer, taken: ReadonlySet<string>): string {
  const decoded = decodeBytes(guessEncoding(bytes).encoding, bytes).normalize('NFC')
  if (!UNFIT.test(decoded) && !taken.has(decoded)) return decoded
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join('')
}

/** The place of `path` below `root` where some name on the way is no UTF-8; null where it is not there. */
export function findOddPlace(root: string, path: string): Buffer | null {
  let place: DiskPath = root
  for (const name of path.split('/')) {
    const next: DiskPath | null = findItem(place, name)
    if (next === null) return null
    place = next
  }
  return typeof place === 'string' ? null : place
}

function findItem(folder: DiskPath, name: string): DiskPath | null {
  if (typeof folder === 'string' && exists(join(folder, name))) return join(folder, name)
  try {
    return listItems(folder).find((item) => item.name === name)?.place ?? null
  } catch {
    return null
  }
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}
