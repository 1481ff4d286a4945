/** The folder of a site → what of it is not as its manifests say. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isManifest } from '../record/manifest.js'
import { sha256Digest, siteFile, type OutputPath, type Sha256 } from '../record/strings.js'
import { isSealed, readNames, readSeal, type SealState } from './read-seal.js'

export interface SiteFault {
  readonly kind: 'missing' | 'altered' | 'foreign'
  readonly path: OutputPath
}

/** A page that no manifest names, because its address should not be told: it is there for who knows it. */
export interface UntoldPage {
  readonly path: OutputPath
  readonly kind: 'redirect' | 'tombstone'
  readonly digest: Sha256
}

export interface CheckedSite {
  readonly seal: SealState
  /** Files that were read, and their size in bytes. */
  readonly files: number
  readonly bytes: number
  readonly untold: readonly UntoldPage[]
}

export interface SiteWatcher {
  readonly find: (fault: SiteFault) => void
  readonly progress: (done: number, total: number) => void
}

/** Reads every file of the site once, a piece at a time. Holds the names of files, and never a file. */
export function checkSite(folder: string, { find, progress }: SiteWatcher): CheckedSite {
  const seal = readSeal(folder)
  const names = new Set<OutputPath>()
  for (const manifest of seal.manifests)
    for (const { path } of readNames(folder, manifest)) names.add(path)
  let [files, bytes] = [0, 0]
  for (const manifest of seal.manifests)
    for (const { path, digest } of readNames(folder, manifest)) {
      const found = digestFile(join(folder, path))
      if (found.kind === 'file') bytes += found.size
      if (found.kind === 'missing') find({ kind: 'missing', path })
      else if (found.kind !== 'file' || found.digest !== digest) find({ kind: 'altered', path })
      progress(++files, names.size)
    }
  const untold: UntoldPage[] = []
  // Without all manifests, most files would seem to be somebody else's.
  if (!isSealed(seal)) return { seal, files, bytes, untold }
  for (const path of listFiles(folder)) {
    if (names.has(path) || isManifest(path)) continue
    const page = readUntold(folder, path)
    if (page) untold.push(page)
    else find({ kind: 'foreign', path })
  }
  return { seal, files, bytes, untold }
}

/** Whatever is no folder, links and devices included; in order of path, folder by folder. */
function* listFiles(root: string, below = ''): Generator<OutputPath> {
  const items = readdirSync(join(root, below), { withFileTypes: true })
  for (const item of items.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? item.name : `${below}/${item.name}`
    if (item.isDirectory()) yield* listFiles(root, path)
    else yield siteFile(path)
  }
}

type FileDigest =
  | { readonly kind: 'file'; readonly digest: Sha256; readonly size: number; readonly head: string }
  | { readonly kind: 'missing' | 'unfit' }

const CHUNK = Buffer.allocUnsafe(1 << 18)

/** unfit: a link, a folder, or a file that cannot be read. */
function digestFile(file: string): FileDigest {
  try {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return fstatSync(handle).isFile() ? pour(handle) : { kind: 'unfit' }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const isGone =
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ENOTDIR'].includes(String(error.code))
    return { kind: isGone ? 'missing' : 'unfit' }
  }
}

const HEAD = 8192

function pour(handle: number): FileDigest {
  const hash = createHash('sha256')
  let [size, head] = [0, '']
  for (let length = readSync(handle, CHUNK); length > 0; length = readSync(handle, CHUNK)) {
    if (size === 0) head = CHUNK.toString('latin1', 0, Math.min(length, HEAD))
    hash.update(CHUNK.subarray(0, length))
    size += length
  }
  return { kind: 'file', digest: sha256Digest(hash.digest('hex')), size, head }
}

/** What the templates of tombstones and redirects put into the head of a page. */
const MARKS = ['<meta name="generator" content="Pressmark', '<meta name="robots" content="noindex"']
const REFRESH = '<meta http-equiv="refresh"'

function readUntold(folder: string, path: OutputPath): UntoldPage | null {
  if (!/\.html?$/i.test(path)) return null
  const found = digestFile(join(folder, path))
  if (found.kind !== 'file' || !MARKS.every((mark) => found.head.includes(mark))) return null
  const kind = found.head.includes(REFRESH) ? 'redirect' : 'tombstone'
  return { path, kind, digest: found.digest }
}
