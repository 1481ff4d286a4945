/** What articles are catalogued by → a file of the store, for threads to read when they have articles to file, and back. */
import { join } from 'node:path'
import type { Catalogue } from '../record/reference-data.js'
import { CacheDoubt, readSealed, writeSealed } from './files.js'
const FILE = 'catalogue.json'

/** Too large to go along with each task: a vocabulary is half a megabyte. */
export function putCatalogue(store: string, catalogue: Catalogue): void {
  if (findCatalogue(store)?.key !== catalogue.key)
    writeSealed(join(store, FILE), JSON.stringify(catalogue))
}

/** Throws `CacheDoubt`. */
export function readCatalogue(store: string, key: string): Catalogue {
  const catalogue = findCatalogue(store)
  if (catalogue?.key === key) return catalogue
  throw new CacheDoubt(`${FILE} is not as it was written`)
}

function findCatalogue(store: string): Catalogue | null {
  const text = readSealed(join(store, FILE))
  return text === null ? null : (JSON.parse(text) as Catalogue)
}
