/** A file that may be longer than the memory → stretches of its bytes. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { placeOf } from './odd-names.js'
import type { SourcePath } from '../../record/strings.js'

export interface ByteSource {
  readonly size: number
  /** The bytes are good until the next call. */
  readonly read: (from: number, to: number) => Buffer
}

/** Throws what the system says, and where the file is no regular one or grows shorter. */
export function withByteSource<Result>(
  root: string,
  path: SourcePath,
  use: (source: ByteSource) => Result,
): Result {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const handle = openSync(placeOf(root, path), flags)
  try {
    const stats = fstatSync(handle)
    if (!stats.isFile()) throw new Error('is no regular file')
    return use({ size: stats.size, read: (from, to) => readStretch(handle, from, to) })
  } finally {
    closeSync(handle)
  }
}

export function sourceOfBytes(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (from, to) => bytes.subarray(from, to) }
}

function readStretch(handle: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from)
  for (let done = 0; done < bytes.length;) {
    const read = readSync(handle, bytes, done, bytes.length - done, from + done)
    if (read === 0) throw new Error('has become shorter')
    done += read
  }
  return bytes
}
