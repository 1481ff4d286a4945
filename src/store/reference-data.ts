/** Reference data ↔ a file of the store, which threads read when they have articles to file. */
import { join } from 'node:path'
import type { ReferenceData } from '../record/reference-data.js'
import { StaleCacheError, readSealed, writeSealed } from './files.js'
const FILE = 'reference-data.json'

/** Reference data is too large to go with each task: a vocabulary is half a megabyte. */
export function putReferenceData(store: string, referenceData: ReferenceData): void {
  if (readStored(store)?.key !== referenceData.key)
    writeSealed(join(store, FILE), JSON.stringify(referenceData))
}

/** Throws `StaleCacheError`. */
export function fetchReferenceData(store: string, key: string): ReferenceData {
  const referenceData = readStored(store)
  if (referenceData?.key === key) return referenceData
  throw new StaleCacheError(`${FILE} is not as it was written`)
}

function readStored(store: string): ReferenceData | null {
  const text = readSealed(join(store, FILE))
  return text === null ? null : (JSON.parse(text) as ReferenceData)
}
