/** Ranges of files of the store → their bytes, if they are still as they were written. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRange } from '../record/byte-range.js'
import type { ClassifiedArticle } from '../record/classified-article.js'
import { digestOf } from '../record/digest.js'
import { StaleCacheError } from './files.js'
import { readLines } from './lines.js'

/** The most files held open at once: systems allow a few hundred. */
const MOST_OPEN = 100

/** Keeps the files open that it has read from. */
export class Shelf {
  readonly #store: string
  readonly #handles = new Map<string, number>()

  constructor(store: string) {
    this.#store = store
  }

  /** Throws `StaleCacheError`. */
  read({ file, offset, length, digest }: FileRange): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    if (!this.#fill(bytes, file, offset) || digestOf(bytes) !== digest)
      throw new StaleCacheError(`${file} is not as it was written`)
    return bytes
  }

  /** Throws `StaleCacheError`. */
  readArticle(place: FileRange): ClassifiedArticle {
    return JSON.parse(this.read(place).toString('utf8')) as ClassifiedArticle
  }

  close(): void {
    for (const handle of this.#handles.values()) closeSync(handle)
    this.#handles.clear()
  }

  #fill(bytes: Buffer, file: string, offset: number): boolean {
    try {
      return readSync(this.#open(file), bytes, 0, bytes.length, offset) === bytes.length
    } catch {
      return false
    }
  }

  #open(file: string): number {
    const known = this.#handles.get(file)
    if (known !== undefined) return known
    if (this.#handles.size >= MOST_OPEN) this.close()
    const handle = openSync(join(this.#store, file), 'r')
    this.#handles.set(file, handle)
    return handle
  }
}

/** The bytes of one range. Throws `StaleCacheError`. */
export function readBytes(store: string, range: FileRange): Buffer {
  const shelf = new Shelf(store)
  try {
    return shelf.read(range)
  } finally {
    shelf.close()
  }
}

/** The items of one range; the caller vouches for their type. Throws `StaleCacheError`. */
export function readRange<Item>(store: string, range: FileRange): readonly Item[] {
  return range.length === 0 ? [] : readLines(readBytes(store, range).toString('utf8'))
}
