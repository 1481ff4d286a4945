/** The signatures of a month, and how others name its articles ↔ a file, read some days at a time. */
import { join } from 'node:path'
import type { Bucket } from '../record/archive.js'
import type { SignatureRange } from '../record/month.js'
import type { RelatedLine } from '../record/related.js'
import { MONTHS } from './months.js'
import { editionOf, packChunks, writeLines } from './lines.js'
import { readBytes } from './shelf.js'
import { putFile } from './files.js'

/** An article's signature, as base64 of a row of fixed size, and how others name it. */
export interface SignedArticle {
  readonly signature: string
  readonly line: RelatedLine
}

/** Writes the lists one after the other; gives the file, below the store, and where each list lies. */
export function writeSignatures(
  store: string,
  bucket: Bucket,
  lists: readonly (readonly SignedArticle[])[],
): { readonly file: string; readonly ranges: readonly SignatureRange[] } {
  const chunks = lists.map((list) => {
    const rows = Buffer.concat(list.map(({ signature }) => Buffer.from(signature, 'base64')))
    const lines = Buffer.from(writeLines(list.map(({ line }) => line)))
    return { rows: rows.length, bytes: Buffer.concat([rows, lines]) }
  })
  const packed = packChunks(chunks.map(({ bytes }) => bytes))
  const file = join(MONTHS, `${bucket}.${editionOf(packed)}.signatures`)
  putFile(join(store, file), packed.bytes)
  return {
    file,
    ranges: packed.ranges.map(({ offset, length, digest }, index) => {
      return { offset, rows: chunks[index]!.rows, length, digest }
    }),
  }
}

/** The articles of some days. */
export interface SignedDay {
  /** The signatures, one after the other. */
  readonly rows: Uint8Array
  readonly lines: RelatedLines
}

/** How others name the articles. A line is parsed only on demand: most never are. */
export type RelatedLines = (index: number) => RelatedLine

/** Throws `StaleCacheError`. */
export function readSignatureRows(store: string, file: string, range: SignatureRange): SignedDay {
  const { offset, rows, length, digest } = range
  const bytes = readBytes(store, { file, offset, length, digest })
  return { rows: bytes.subarray(0, rows), lines: linesIn(bytes.subarray(rows)) }
}

const LINE_FEED = 10

function linesIn(bytes: Buffer): RelatedLines {
  // A copy, because the bytes as they were read would keep the signatures in memory.
  const own = Buffer.from(bytes)
  const ends: number[] = []
  for (let end = own.indexOf(LINE_FEED); end >= 0; end = own.indexOf(LINE_FEED, end + 1))
    ends.push(end)
  return (index) => {
    const start = index === 0 ? 0 : ends[index - 1]! + 1
    return JSON.parse(own.toString('utf8', start, ends[index])) as RelatedLine
  }
}
