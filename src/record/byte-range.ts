/** Where something lies in a file of the store: plain data. */

export interface ByteRange {
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly length: number
  /** Digest of these bytes. */
  readonly digest: string
}

/** Adjoining lines. */
export interface LineRange extends ByteRange {
  readonly count: number
}

/** A range, and the file below the store that it lies in. */
export interface FileRange extends ByteRange {
  readonly file: string
}
