/** Filed records and articles → files of a batch, and back. */
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { groupBy } from '../record/by-key.js'
import type { ByteRange, FileRange } from '../record/byte-range.js'
import { digestOf } from '../record/digest.js'
import { folderUrl } from '../record/url.js'
import type { Bucket } from '../record/archive.js'
import type {
  Claimant,
  BatchManifest,
  FiledFile,
  FiledRecord,
  BatchSlice,
} from '../record/batch.js'
import { clearFolder, StaleCacheError, putFile, readSealed, writeSealed } from './files.js'
import { packLists, readLines, writeLines } from './lines.js'
import { readRange } from './shelf.js'
/** The folder below that of the store. */
const FOLDER = 'batches'

/** Null where there is no manifest that can be trusted. */
export function readManifest(store: string, id: string): BatchManifest | null {
  const text = readSealed(join(store, FOLDER, `${id}.json`))
  return text === null ? null : (JSON.parse(text) as BatchManifest)
}

/** A record and the month that it belongs to. */
export interface SortedRecord {
  readonly bucket: Bucket
  readonly record: FiledRecord
}

/** A manifest without the places of its files. */
export type BatchFacts = Pick<
  BatchManifest,
  'stamps' | 'key' | 'references' | 'attached' | 'mediaKey' | 'today' | 'unread' | 'account'
>

export interface BatchContent {
  readonly facts: BatchFacts
  readonly files: readonly FiledFile[]
  readonly sorted: readonly SortedRecord[]
  /** The articles, as lines. */
  readonly articles: Uint8Array
}

/** What is known of each file, and the file of records that it belongs to. */
interface FilesOfBatch {
  readonly records: string
  readonly files: readonly FiledFile[]
}

/** Long enough that two editions of a batch do not share a name. */
const EDITION_LENGTH = 12

/** The manifest is written last, so that the files that it names exist. */
export function writeBatch(
  store: string,
  id: string,
  { facts, files, sorted, articles }: BatchContent,
): BatchManifest {
  const { text, slices } = layOut(sorted)
  const claimants = writeLines(sorted.map(claimOf))
  const edition = digestOf(text).slice(0, EDITION_LENGTH)
  const nameOf = (kind: string): string => join(FOLDER, `${id}.${edition}.${kind}`)
  const manifest: BatchManifest = {
    ...facts,
    records: nameOf('records'),
    claimants: nameOf('claimants'),
    articles: nameOf('articles'),
    claimantsDigest: digestOf(claimants),
    slices,
  }
  mkdirSync(join(store, FOLDER), { recursive: true })
  putFile(join(store, manifest.articles), articles)
  putFile(join(store, manifest.records), text)
  putFile(join(store, manifest.claimants), claimants)
  const known: FilesOfBatch = { records: manifest.records, files }
  writeSealed(join(store, FOLDER, `${id}.files.json`), JSON.stringify(known))
  writeSealed(join(store, FOLDER, `${id}.json`), JSON.stringify(manifest))
  return manifest
}

/** The files that the manifest is about; null where the store has not kept them. */
export function readFiledFiles(
  store: string,
  id: string,
  { records }: Pick<BatchManifest, 'records'>,
): readonly FiledFile[] | null {
  const text = readSealed(join(store, FOLDER, `${id}.files.json`))
  const known = text === null ? null : (JSON.parse(text) as FilesOfBatch)
  return known?.records === records ? known.files : null
}

function claimOf({ bucket, record }: SortedRecord): Claimant {
  const { unplaced, siblings, future } = record
  const { file, record: number, sha256, id, sketch } = unplaced.mark
  const { slug, entry } = unplaced
  const folder = folderUrl(entry.date)
  const claimant = { file, record: number, sha256, id, sketch, slug, folder, siblings, bucket }
  return future === null ? claimant : { ...claimant, future: future.written }
}

/** Gives claimants in the order in which they were written. Throws `StaleCacheError`. */
export function readClaimants(
  store: string,
  { claimants, claimantsDigest }: Pick<BatchManifest, 'claimants' | 'claimantsDigest'>,
): readonly Claimant[] {
  const text = readTrusted(store, claimants, claimantsDigest)?.toString('utf8')
  if (text === undefined) throw new StaleCacheError(`${claimants} is not as it was written`)
  return readLines(text)
}

/** Packs the records month by month, each in the given order. */
function layOut(sorted: readonly SortedRecord[]): {
  readonly text: Buffer
  readonly slices: readonly BatchSlice[]
} {
  const months = [...groupBy(sorted, ({ bucket }) => [bucket])]
  const { bytes, ranges } = packLists(months.map(([, list]) => list.map(({ record }) => record)))
  const slices = ranges.map(({ offset, length, count, digest }, index): BatchSlice => {
    const [bucket, list] = months[index]!
    const dueBy = lastDue(list)
    return { bucket, offset, length, count, digest, dueBy }
  })
  return { text: bytes, slices }
}

function lastDue(list: readonly SortedRecord[]): string | null {
  const days = list.flatMap(({ record: { future } }) => (future === null ? [] : [future.written]))
  return days.toSorted().at(-1) ?? null
}

/** Throws `StaleCacheError` where the bytes have changed. */
export function readSlice(store: string, file: string, slice: ByteRange): readonly FiledRecord[] {
  const { offset, length, digest } = slice
  return readRange(store, { file, offset, length, digest })
}

function readTrusted(store: string, file: string, digest: string): Buffer | null {
  try {
    const bytes = readFileSync(join(store, file))
    return digestOf(bytes) === digest ? bytes : null
  } catch {
    return null
  }
}

/** Removes the files of all editions but those of `manifests`. */
export function clearBatches(
  store: string,
  manifests: ReadonlyMap<string, Pick<BatchManifest, 'records'>>,
): void {
  clearFolder(join(store, FOLDER), (name) => {
    const manifest = manifests.get(name.slice(0, name.indexOf('.')))
    const stem = manifest && basename(manifest.records, 'records')
    return stem !== undefined && (name.startsWith(stem) || name.endsWith('.json'))
  })
}

/** Written out field by field: spreading an object before a new field is slow. */
export function placeRecord(filed: FiledRecord, body: FileRange): FiledRecord {
  const { unplaced, signature, siblings, labels, media, diagnostics, future } = filed
  const { entry, slug } = unplaced
  const { file, record, sha256, id, sketch, aliases, words, source } = unplaced.mark
  const mark = { file, record, sha256, id, sketch, aliases, words, source, body }
  return {
    unplaced: { entry, slug, mark },
    signature,
    siblings,
    labels,
    media,
    diagnostics,
    future,
  }
}
