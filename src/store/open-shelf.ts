/** Places in files of the store → the bytes that lie there, if they are still those that were put. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRange } from '../record/byte-range.js'
import { digestOf } from '../record/digest.js'
import type { ClassifiedArticle } from '../record/classified-article.js'
import { CacheDoubt } from './doubt.js'

export interface Shelf {
  /** Throws `CacheDoubt`. */
  readonly read: (place: FileRange) => Buffer
  /** Throws `CacheDoubt`. */
  readonly take: (place: FileRange) => ClassifiedArticle
  readonly close: () => void
}

/** Files that are held open at once: systems allow a few hundred. */
const MOST_OPEN = 100

export function openShelf(store: string): Shelf {
  const handles = new Map<string, number>()
  const close = (): void => {
    for (const handle of handles.values()) closeSync(handle)
    handles.clear()
  }
  const open = (file: string): number => {
    const known = handles.get(file)
    if (known !== undefined) return known
    if (handles.size >= MOST_OPEN) close()
    const handle = openSync(join(store, file), 'r')
    handles.set(file, handle)
    return handle
  }
  const read = ({ file, offset, length, digest }: FileRange): Buffer => {
    const bytes = Buffer.allocUnsafe(length)
    if (!fill(bytes, () => open(file), offset) || digestOf(bytes) !== digest)
      throw new CacheDoubt(`${file} is not as it was written`)
    return bytes
  }
  return {
    read,
    take: (place) => JSON.parse(read(place).toString('utf8')) as ClassifiedArticle,
    close,
  }
}

function fill(bytes: Buffer, open: () => number, offset: number): boolean {
  try {
    return readSync(open(), bytes, 0, bytes.length, offset) === bytes.length
  } catch {
    return false
  }
}
