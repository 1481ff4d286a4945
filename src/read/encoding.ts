/** Bytes → the encoding they are in, and the text they hold. */
import { isUtf8 } from 'node:buffer'
import type { EncodingName } from '../record/source-file.js'
import { decodeWindows1252 } from './windows-1252.js'

/** So many bytes tell whether every other one is zero. */
const SAMPLE = 1024

/** A byte order mark, the zeros of UTF-16, valid UTF-8, or else Windows-1252, which any bytes can be. */
export function findEncoding(bytes: Uint8Array): EncodingName {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return findUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** UTF-16 writes Latin text with a zero in one half of every pair of bytes, and none in the other. */
function findUtf16(bytes: Uint8Array): EncodingName | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  const many = sample.length / 5
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

/** Never fails: what UTF-16 cannot mean becomes U+FFFD. A byte order mark stays in the text. */
export function decodeAs(encoding: EncodingName, bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (encoding === 'windows-1252') return decodeWindows1252(buffer)
  if (encoding === 'utf-8') return buffer.toString('utf8')
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}
