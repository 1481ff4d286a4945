/** A file of the content folder → the same on the site, complete or as it was; copied only when it changed. */
import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import type { MediaFile } from '../record/media.js'
import type { Written } from '../record/written.js'
import { breakSeal } from './break-seal.js'
import { findWritten } from './find-written.js'
import { placeToChange } from './output-place.js'
import { replaceFile } from './replace-file.js'
import type { WrittenFile } from './write-output-file.js'

const CHUNK = 1 << 20

/** The bytes of a picture → those that are published; null where it is broken. */
export type Clean = (bytes: Buffer, mediaType: string) => readonly Uint8Array[] | null

/**
 * Copies `file`, which lies at `source`, to below `folder`, unless it is still there as `last` says. Throws when it
 * cannot be copied, or is no longer the file that was looked at.
 */
export function copyOutputFile(
  folder: string,
  source: string | Buffer,
  { path, output, sha256, isCleaned, mediaType }: MediaFile,
  last: Written | null,
  clean: Clean,
): WrittenFile {
  const found = last?.digest === sha256 ? findWritten(folder, output, last) : null
  if (found)
    return {
      path: output,
      digest: sha256,
      size: found.size,
      modified: found.modified,
      isUnchanged: true,
    }
  const file = placeToChange(folder, output)
  breakSeal(folder)
  const written = replaceFile(file, (temporary) => {
    const copy = isCleaned ? (from: number) => clean(readFileSync(from), mediaType) ?? [] : chunksOf
    if (copyBytes(source, temporary, copy) !== sha256)
      throw new Error(`${path} changed while the site was being built. Build again.`)
  })
  return { path: output, digest: sha256, ...written, isUnchanged: false }
}

/** Gives the SHA-256 of the copied bytes. */
function copyBytes(
  source: string | Buffer,
  target: string,
  partsOf: (from: number) => Iterable<Uint8Array>,
): string {
  const to = openSync(target, 'wx')
  try {
    const from = openSync(source, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return pour(partsOf(from), to)
    } finally {
      closeSync(from)
    }
  } finally {
    closeSync(to)
  }
}

function* chunksOf(from: number): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(CHUNK)
  for (let length = readSync(from, chunk); length > 0; length = readSync(from, chunk))
    yield chunk.subarray(0, length)
}

function pour(parts: Iterable<Uint8Array>, to: number): string {
  const hash = createHash('sha256')
  for (const bytes of parts) {
    hash.update(bytes)
    for (let done = 0; done < bytes.length;) done += writeSync(to, bytes, done)
  }
  return hash.digest('hex')
}
