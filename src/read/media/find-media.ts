/** A content folder → what lies at each path that an article names: a file to publish, or the reason why there is none. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { slugOf } from '../../language/slug.js'
import type { FoundMedia, MediaFile, PictureSize } from '../../record/media.js'
import { type SourcePath, sha256Digest, siteFile } from '../../record/strings.js'
import { attachmentKindOf, pictureKindOf, type MediaKind, pictureSizeOf } from './media-kinds.js'
import { pathFinder, type FoundPath } from './find-path.js'

/** Bytes that are read at once. The first of them tell what a file is: they hold all that a camera writes into a JPEG. */
const CHUNK = 1 << 20
/** More pixels than this are a mistake, or meant to fill the memory of readers. */
const MOST_PIXELS = 250_000_000
/** A longer side makes a page that no screen can scroll; the largest scans of newspapers have 12,000. */
const LONGEST_SIDE = 30_000
/** Digits of the hash in the name of a published file: so many that two files do not share them. */
const DIGITS = 16

/** Looks at every path once. Never throws for what is the matter with a file. */
export function mediaFinder(root: string): (path: SourcePath) => FoundMedia {
  const findPath = pathFinder(root)
  const chunk = Buffer.allocUnsafe(CHUNK)
  const known = new Map<SourcePath, FoundMedia>()
  return (path) => {
    const found = known.get(path) ?? look(findPath(path), chunk)
    known.set(path, found)
    return found
  }
}

/** Reads by way of `chunk`. */
function look(found: FoundPath, chunk: Buffer): FoundMedia {
  if (found.kind !== 'path') return found
  try {
    // Neither a link nor a pipe that has just taken the place of the file is opened or waited for.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    const handle = openSync(found.place, flags)
    try {
      return fstatSync(handle).isFile()
        ? lookInside({ handle, chunk, path: found.path })
        : { kind: 'refused', cause: 'is no regular file' }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { kind: 'refused', cause: `cannot be read (${cause})` }
  }
}

interface OpenFile {
  readonly handle: number
  readonly chunk: Buffer
  readonly path: SourcePath
}

function lookInside(file: OpenFile): FoundMedia {
  const head = readChunk(file)
  if (head.length === 0) return { kind: 'unfit', cause: 'is empty' }
  const kind = pictureKindOf(head)
  if (!kind) {
    const attachment = attachmentKindOf(head, file.path)
    if (!attachment) return { kind: 'unfit', cause: 'is not of a kind that is published' }
    return { kind: 'file', file: describe(file, head, attachment, null) }
  }
  const size = pictureSizeOf(head, kind.extension)
  if (!size) return { kind: 'unfit', cause: 'is broken or cut off' }
  if (size.width * size.height > MOST_PIXELS || Math.max(size.width, size.height) > LONGEST_SIDE)
    return { kind: 'unfit', cause: `claims to have ${size.width} × ${size.height} pixels` }
  return { kind: 'file', file: describe(file, head, kind, size) }
}

/** Reads the rest of the file as well. */
function describe(
  file: OpenFile,
  head: Buffer,
  { extension, mediaType }: MediaKind,
  picture: PictureSize | null,
): MediaFile {
  const { path } = file
  const hash = createHash('sha256')
  let size = 0
  for (let bytes = head; bytes.length > 0; bytes = readChunk(file)) {
    hash.update(bytes)
    size += bytes.length
  }
  const sha256 = sha256Digest(hash.digest('hex'))
  const name = slugOf(basename(path, extname(path)))
  const output = siteFile(`media/${sha256.slice(0, DIGITS)}-${name}.${extension}`)
  return { path, output, sha256, size, mediaType, picture }
}

/** Less than a whole chunk at the end of the file only. The next call takes the same bytes. */
function readChunk({ handle, chunk }: OpenFile): Buffer {
  let length = 0
  for (let read = -1; read !== 0 && length < CHUNK; length += read)
    read = readSync(handle, chunk, length, CHUNK - length, null)
  return chunk.subarray(0, length)
}
