/** Signatures ↔ rows of fixed size in one buffer, and text for a line of JSON. */
import { BINS, FIGURES, TERMS, type Signature } from '../record/signature.js'

const TERMS_AT = 0
const BINS_AT = TERMS_AT + TERMS * 4
const FIGURES_AT = BINS_AT + BINS
const SHINGLES_AT = FIGURES_AT + FIGURES * 2
const COUNT_AT = SHINGLES_AT + 2
/** Two weights of 4 bits in each byte. */
const WEIGHTS_AT = COUNT_AT + 1
const WEIGHT_BYTES = Math.ceil(TERMS / 2)

/** Bytes of a row: 292. The least byte of a number comes first. */
export const SIGNATURE_BYTES = WEIGHTS_AT + WEIGHT_BYTES

export function writeSignature(signature: Signature, rows: Uint8Array, row: number): void {
  const start = row * SIGNATURE_BYTES
  rows.fill(0, start, start + SIGNATURE_BYTES)
  const { terms, weights } = signature
  terms.forEach((term, index) => {
    writeHalf(rows, start + TERMS_AT + 4 * index, term)
    writeHalf(rows, start + TERMS_AT + 4 * index + 2, term >>> 16)
  })
  rows.set(signature.bins, start + BINS_AT)
  signature.figures.forEach((figure, index) =>
    writeHalf(rows, start + FIGURES_AT + 2 * index, figure),
  )
  writeHalf(rows, start + SHINGLES_AT, signature.shingles)
  rows[start + COUNT_AT] = terms.length
  weights.forEach((weight, term) => {
    rows[start + WEIGHTS_AT + (term >> 1)]! |= term % 2 === 0 ? weight : weight << 4
  })
}

function writeHalf(rows: Uint8Array, at: number, value: number): void {
  rows[at] = value & 0xff
  rows[at + 1] = (value >>> 8) & 0xff
}

export function readSignature(rows: Uint8Array, row: number): Signature {
  const start = row * SIGNATURE_BYTES
  const count = rows[start + COUNT_AT]!
  const figures = readHalves(rows, start + FIGURES_AT, FIGURES)
  const end = figures.indexOf(0)
  return {
    bins: Array.from(rows.subarray(start + BINS_AT, start + BINS_AT + BINS)),
    shingles: readHalf(rows, start + SHINGLES_AT),
    figures: end < 0 ? figures : figures.slice(0, end),
    terms: readTerms(rows, start + TERMS_AT, count),
    weights: readWeights(rows, start + WEIGHTS_AT, count),
  }
}

function readHalf(rows: Uint8Array, at: number): number {
  return rows[at]! | (rows[at + 1]! << 8)
}

function readHalves(rows: Uint8Array, at: number, count: number): number[] {
  const halves: number[] = []
  for (let index = 0; index < count; index++) halves.push(readHalf(rows, at + 2 * index))
  return halves
}

function readTerms(rows: Uint8Array, at: number, count: number): readonly number[] {
  const terms: number[] = []
  for (let index = at; index < at + 4 * count; index += 4)
    terms.push(readHalf(rows, index) + readHalf(rows, index + 2) * 0x10000)
  return terms
}

function readWeights(rows: Uint8Array, start: number, count: number): readonly number[] {
  const weights: number[] = []
  for (let term = 0; term < count; term++) {
    const pair = rows[start + (term >> 1)]!
    weights.push(term % 2 === 0 ? pair & 15 : pair >> 4)
  }
  return weights
}

/** Base64 of the row: 392 characters. */
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
