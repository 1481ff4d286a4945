/** A content folder → what lies at each path that an article names: a file to publish, or the reason why there is none. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { slugOf } from '../../language/slug.js'
import { NO_WORDS, type FoundMedia, type MediaFile, type PictureSize } from '../../record/media.js'
import type { ArchiveSettings } from '../../record/settings.js'
import { type Sha256, type SourcePath, sha256Digest, siteFile } from '../../record/strings.js'
import { attachmentKindOf, pictureKindOf, type MediaKind, pictureSizeOf } from './media-kinds.js'
import { cleanPicture, wordsIn } from './cleaning/clean-picture.js'
import { pathFinder, type FoundPath } from './find-path.js'

/** Bytes that are read at once. The first of them tell what a file is: they hold all that a camera writes into a JPEG. */
const CHUNK = 1 << 20
/** More pixels than this are a mistake, or meant to fill the memory of readers. */
const MOST_PIXELS = 250_000_000
/** A longer side makes a page that no screen can scroll; the largest scans of newspapers have 12,000. */
const LONGEST_SIDE = 30_000
/** Digits of the hash in the name of a published file: so many that two files do not share them. */
const DIGITS = 16

/** Larger pictures are not looked through as a whole, and cannot be published without their camera data. */
const MOST_BYTES = 1 << 27

/**
 * Looks at every path once. Never throws for what is the matter with a file. Pictures are to be published without
 * their camera data where `cameraData` is to be removed.
 */
export function mediaFinder(
  root: string,
  { cameraData }: Pick<ArchiveSettings, 'cameraData'>,
): (path: SourcePath) => FoundMedia {
  const findPath = pathFinder(root)
  const chunk = Buffer.allocUnsafe(CHUNK)
  const known = new Map<SourcePath, FoundMedia>()
  return (path) => {
    const found = known.get(path) ?? look(findPath(path), chunk, cameraData === 'remove')
    known.set(path, found)
    return found
  }
}

/** Reads by way of `chunk`. */
function look(found: FoundPath, chunk: Buffer, cleans: boolean): FoundMedia {
  if (found.kind !== 'path') return found
  try {
    // Neither a link nor a pipe that has just taken the place of the file is opened or waited for.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    const handle = openSync(found.place, flags)
    try {
      return fstatSync(handle).isFile()
        ? lookInside({ handle, chunk, path: found.path, cleans })
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
  /** Whether pictures lose their camera data. */
  readonly cleans: boolean
}

function lookInside(file: OpenFile): FoundMedia {
  const head = readChunk(file)
  if (head.length === 0) return { kind: 'unfit', cause: 'is empty' }
  const kind = pictureKindOf(head)
  if (!kind) {
    const attachment = attachmentKindOf(head, file.path)
    if (!attachment) return { kind: 'unfit', cause: 'is not of a kind that is published' }
    return { kind: 'file', file: describe(file, head, attachment, null), words: NO_WORDS }
  }
  const size = pictureSizeOf(head, kind.extension)
  if (!size) return { kind: 'unfit', cause: 'is broken or cut off' }
  if (size.width * size.height > MOST_PIXELS || Math.max(size.width, size.height) > LONGEST_SIDE)
    return { kind: 'unfit', cause: `claims to have ${size.width} × ${size.height} pixels` }
  if (file.cleans) return lookThrough(file, head, kind, size)
  return { kind: 'file', file: describe(file, head, kind, size), words: NO_WORDS }
}

/** Reads the rest of a picture, and takes out what does not draw it. */
function lookThrough(
  file: OpenFile,
  head: Buffer,
  { extension, mediaType }: MediaKind,
  picture: PictureSize,
): FoundMedia {
  const { path } = file
  if (fstatSync(file.handle).size > MOST_BYTES)
    return { kind: 'unfit', cause: `is larger than ${MOST_BYTES >> 20} MB` }
  const cleaned = cleanPicture(readRest(file, head), mediaType)
  if (!cleaned) return { kind: 'unfit', cause: 'is broken or cut off' }
  const hash = createHash('sha256')
  let size = 0
  for (const part of cleaned.parts) {
    hash.update(part)
    size += part.length
  }
  const sha256 = sha256Digest(hash.digest('hex'))
  const output = placeOf(path, sha256, extension)
  const known = { path, output, sha256, size, isCleaned: true, mediaType, picture }
  return { kind: 'file', file: known, words: wordsIn(cleaned) }
}

/** The whole file, of which `head` has been read. */
function readRest(file: OpenFile, head: Buffer): Buffer {
  const chunks = [Buffer.from(head)]
  if (head.length === CHUNK)
    for (let bytes = readChunk(file); bytes.length > 0; bytes = readChunk(file))
      chunks.push(Buffer.from(bytes))
  return Buffer.concat(chunks)
}

function placeOf(path: SourcePath, sha256: Sha256, extension: string): MediaFile['output'] {
  const name = slugOf(basename(path, extname(path)))
  return siteFile(`media/${sha256.slice(0, DIGITS)}-${name}.${extension}`)
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
  const output = placeOf(path, sha256, extension)
  return { path, output, sha256, size, isCleaned: false, mediaType, picture }
}

/** Less than a whole chunk at the end of the file only. The next call takes the same bytes. */
function readChunk({ handle, chunk }: OpenFile): Buffer {
  let length = 0
  for (let read = -1; read !== 0 && length < CHUNK; length += read)
    read = readSync(handle, chunk, length, CHUNK - length, null)
  return chunk.subarray(0, length)
}
