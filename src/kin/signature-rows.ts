/** Signatures ↔ rows of fixed size in one buffer, and text for a line of JSON. */
import { BINS, FIGURES, TERMS, type Signature } from '../record/kin.js'

const TERMS_AT = 0
const BINS_AT = TERMS_AT + TERMS * 4
const FIGURES_AT = BINS_AT + BINS * 2
const SHINGLES_AT = FIGURES_AT + FIGURES * 2
const COUNT_AT = SHINGLES_AT + 2
/** Two weights of 4 bits in each byte. */
const WEIGHTS_AT = COUNT_AT + 1
const WEIGHT_BYTES = Math.ceil(TERMS / 2)

/** Bytes of a row, a multiple of four: 260. Little endian, as every machine is that Node runs on. */
export const SIGNATURE_BYTES = WEIGHTS_AT + WEIGHT_BYTES

export function writeSignature(signature: Signature, rows: Uint8Array, row: number): void {
  const start = row * SIGNATURE_BYTES
  rows.fill(0, start, start + SIGNATURE_BYTES)
  const put = (
    at: number,
    { buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Uint32Array,
  ): void => rows.set(new Uint8Array(buffer, byteOffset, byteLength), start + at)
  put(TERMS_AT, signature.terms)
  put(BINS_AT, signature.bins)
  put(FIGURES_AT, signature.figures)
  put(SHINGLES_AT, Uint16Array.of(signature.shingles))
  rows[start + COUNT_AT] = signature.terms.length
  signature.weights.forEach((weight, term) => {
    rows[start + WEIGHTS_AT + (term >> 1)]! |= term % 2 === 0 ? weight : weight << 4
  })
}

/** The row as it lies in the buffer, which must begin at a multiple of four bytes; only the weights are copied. */
export function readSignature(rows: Uint8Array, row: number): Signature {
  const start = rows.byteOffset + row * SIGNATURE_BYTES
  const halves = (at: number, length: number): Uint16Array =>
    new Uint16Array(rows.buffer, start + at, length)
  const count = rows[row * SIGNATURE_BYTES + COUNT_AT]!
  return {
    bins: halves(BINS_AT, BINS),
    shingles: halves(SHINGLES_AT, 1)[0]!,
    figures: upToZero(halves(FIGURES_AT, FIGURES)),
    terms: new Uint32Array(rows.buffer, start + TERMS_AT, count),
    weights: readWeights(rows, row * SIGNATURE_BYTES + WEIGHTS_AT, count),
  }
}

function readWeights(rows: Uint8Array, start: number, count: number): Uint8Array {
  const weights = new Uint8Array(count)
  for (let term = 0; term < count; term++) {
    const pair = rows[start + (term >> 1)]!
    weights[term] = term % 2 === 0 ? pair & 15 : pair >> 4
  }
  return weights
}

function upToZero(hashes: Uint16Array): Uint16Array {
  const end = hashes.indexOf(0)
  return end < 0 ? hashes : hashes.subarray(0, end)
}

/** Base64 of the row: 348 characters. */
export function encodeSignature(signature: Signature): string {
  const row = Buffer.alloc(SIGNATURE_BYTES)
  writeSignature(signature, row, 0)
  return row.toString('base64')
}

/** Lays the text's signature into a row of the buffer. Text that is no signature throws a `RangeError`. */
export function decodeSignature(text: string, rows: Uint8Array, row: number): void {
  const bytes = Buffer.from(text, 'base64')
  const count = bytes[COUNT_AT] ?? 0
  if (bytes.length !== SIGNATURE_BYTES || count > TERMS)
    throw new RangeError(`Not a signature: ${text.length} characters.`)
  rows.set(bytes, row * SIGNATURE_BYTES)
}
