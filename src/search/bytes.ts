/** Whole numbers ↔ bytes: seven bits to a byte, small numbers in one. */

/** Bytes that grow. */
export class ByteWriter {
  #bytes: Uint8Array
  #length = 0

  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room)
  }

  get length(): number {
    return this.#length
  }

  /** Below 2³². */
  number(value: number): void {
    this.#reserve(LONGEST_NUMBER)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** Its length, and its units (UTF-16) as numbers. */
  text(text: string): void {
    this.number(text.length)
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at))
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  clear(): void {
    this.#length = 0
  }

  /** Valid until something is written. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  copy(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

const LONGEST_NUMBER = 5

/** Reads what a `ByteWriter` wrote. Throws where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  number(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new Error('A file of the search index is too short.')
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
      shift += 7
    }
  }

  text(): string {
    const length = this.number()
    let text = ''
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.number())
    return text
  }

  /** The next `length` bytes, which are not copied. */
  take(length: number): Uint8Array {
    const start = this.#at
    this.#at += length
    if (this.#at > this.#bytes.length) throw new Error('A file of the search index is too short.')
    return this.#bytes.subarray(start, this.#at)
  }
}
