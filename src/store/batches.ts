/** Filed records and articles → files of a drawer, and back. */
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { groupBy } from '../record/by-key.js'
import type { ByteRange, FileRange } from '../record/byte-range.js'
import { digestOf } from '../record/digest.js'
import type { Bucket } from '../record/archive.js'
import type { Claim, Docket, FiledFile, FiledRecord, Piece } from '../record/batch.js'
import { CacheDoubt, putFile, readSealed, writeSealed } from './files.js'
import { packLists, readLines, writeLines } from './lines.js'
import { readRange } from './shelf.js'
/** Below the folder of the store. */
const FOLDER = 'drawers'

/** Null where there is none that can be trusted. */
export function readDocket(store: string, id: string): Docket | null {
  const text = readSealed(join(store, FOLDER, `${id}.json`))
  return text === null ? null : (JSON.parse(text) as Docket)
}

/** A record and the month that it belongs to. */
export interface SortedRecord {
  readonly bucket: Bucket
  readonly record: FiledRecord
}

/** All of a docket but the places of its files. */
export type DrawerFacts = Pick<
  Docket,
  'stamps' | 'key' | 'references' | 'mediaKey' | 'today' | 'account'
>

export interface DrawerContent {
  readonly facts: DrawerFacts
  readonly files: readonly FiledFile[]
  readonly sorted: readonly SortedRecord[]
  /** Lines of articles. */
  readonly articles: Uint8Array
}

/** What is known of each file, and whose records these are. */
interface FilesOfDrawer {
  readonly records: string
  readonly files: readonly FiledFile[]
}

/** Enough that two editions of a drawer do not share a name. */
const EDITION_LENGTH = 12

/** The docket is written last: one that is there speaks of files that are there. */
export function writeDrawer(
  store: string,
  id: string,
  { facts, files, sorted, articles }: DrawerContent,
): Docket {
  const { text, pieces } = layOut(sorted)
  const claims = writeLines(sorted.map(claimOf))
  const edition = digestOf(text).slice(0, EDITION_LENGTH)
  const nameOf = (kind: string): string => join(FOLDER, `${id}.${edition}.${kind}`)
  const docket: Docket = {
    ...facts,
    records: nameOf('records'),
    claims: nameOf('claims'),
    articles: nameOf('articles'),
    claimsDigest: digestOf(claims),
    pieces,
  }
  mkdirSync(join(store, FOLDER), { recursive: true })
  putFile(join(store, docket.articles), articles)
  putFile(join(store, docket.records), text)
  putFile(join(store, docket.claims), claims)
  const known: FilesOfDrawer = { records: docket.records, files }
  writeSealed(join(store, FOLDER, `${id}.files.json`), JSON.stringify(known))
  writeSealed(join(store, FOLDER, `${id}.json`), JSON.stringify(docket))
  return docket
}

/** The files that the docket is about; null where they cannot be told. */
export function readFiledFiles(
  store: string,
  id: string,
  { records }: Pick<Docket, 'records'>,
): readonly FiledFile[] | null {
  const text = readSealed(join(store, FOLDER, `${id}.files.json`))
  const known = text === null ? null : (JSON.parse(text) as FilesOfDrawer)
  return known?.records === records ? known.files : null
}

function claimOf({ bucket, record }: SortedRecord): Claim {
  const { abstract, siblings } = record
  const { file, record: number, sha256, id } = abstract.mark
  return { file, record: number, sha256, id, slug: abstract.slug, siblings, bucket }
}

/** In the order that they were put. Throws `CacheDoubt`. */
export function readClaims(
  store: string,
  { claims, claimsDigest }: Pick<Docket, 'claims' | 'claimsDigest'>,
): readonly Claim[] {
  const text = readTrusted(store, claims, claimsDigest)?.toString('utf8')
  if (text === undefined) throw new CacheDoubt(`${claims} is not as it was written`)
  return readLines(text)
}

/** Lines by month, in the order given. */
function layOut(sorted: readonly SortedRecord[]): {
  readonly text: Buffer
  readonly pieces: readonly Piece[]
} {
  const months = [...groupBy(sorted, ({ bucket }) => [bucket])]
  const { bytes, ranges } = packLists(months.map(([, list]) => list.map(({ record }) => record)))
  const pieces = ranges.map(({ offset, length, count, digest }, index): Piece => {
    return { bucket: months[index]![0], offset, length, count, digest }
  })
  return { text: bytes, pieces }
}

/** Throws `CacheDoubt` where the bytes are not those that were written. */
export function readPiece(store: string, file: string, piece: ByteRange): readonly FiledRecord[] {
  const { offset, length, digest } = piece
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

/** Removes the files of all editions but those that `dockets` speak of. */
export function clearDrawers(
  store: string,
  dockets: ReadonlyMap<string, Pick<Docket, 'records'>>,
): void {
  const folder = join(store, FOLDER)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const docket = dockets.get(name.slice(0, name.indexOf('.')))
    const stem = docket && basename(docket.records, 'records')
    const isKept = stem !== undefined && (name.startsWith(stem) || name.endsWith('.json'))
    if (!isKept) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Written out: to spread what goes before a new field takes long. */
export function placeRecord(filed: FiledRecord, body: FileRange): FiledRecord {
  const { abstract, signature, siblings, labels, media, diagnostics, future } = filed
  const { entry, slug } = abstract
  const { file, record, sha256, id, aliases, words } = abstract.mark
  const mark = { file, record, sha256, id, aliases, words, body }
  return {
    abstract: { entry, slug, mark },
    signature,
    siblings,
    labels,
    media,
    diagnostics,
    future,
  }
}
