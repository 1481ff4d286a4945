/** What of a picture is published, and what it said of itself besides. */

export interface CleanedPicture {
  /** The bytes to publish, in order. */
  readonly parts: readonly Uint8Array[]
  /** IPTC-IIM records and XMP packets as they stood in it. */
  readonly iptc: readonly Uint8Array[]
  readonly xmp: readonly Uint8Array[]
}

/** More pieces than this no program writes: they are meant to fill the memory. */
const MOST_PIECES = 100_000

/** Bytes of a file that are kept, with what is put between them; stretches that follow each other become one. */
export class KeptBytes {
  readonly #bytes: Buffer
  readonly #parts: Uint8Array[] = []
  #pieces = 0
  #from = 0
  #to = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** Throws `RangeError` where there are too many pieces, or no such bytes. */
  keep(from: number, to: number): void {
    this.#count()
    if (from < 0 || from > to || to > this.#bytes.length) throw new RangeError('outside the file')
    if (from === this.#to) {
      this.#to = to
      return
    }
    this.#flush()
    this.#from = from
    this.#to = to
  }

  put(bytes: Uint8Array): void {
    this.#count()
    this.#flush()
    this.#parts.push(bytes)
  }

  /** Counts a piece that is left out. */
  skip(): void {
    this.#count()
  }

  close(): readonly Uint8Array[] {
    this.#flush()
    return this.#parts
  }

  #count(): void {
    if (++this.#pieces > MOST_PIECES) throw new RangeError('too many pieces')
  }

  #flush(): void {
    if (this.#to > this.#from) this.#parts.push(this.#bytes.subarray(this.#from, this.#to))
    this.#from = this.#to
  }
}
