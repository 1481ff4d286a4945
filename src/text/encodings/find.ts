/** The bytes of a file, what it says of them itself, and what its folder says → their encoding, and each doubt about it. */
import { isUtf8 } from 'node:buffer'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import type { EncodingName } from '../../record/source-file.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import { declaredEncoding } from './declared.js'
import { guessEncoding, mayBe } from './guess.js'

export interface FoundEncoding {
  readonly encoding: EncodingName
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A byte order mark, the zeros of UTF-16 and the escapes of ISO-2022-JP are beyond doubt, and UTF-8 nearly is. Then comes what the folder says, then what
 * the file says of itself where its bytes allow it, then what the bytes look like.
 */
export function findEncoding(
  path: SourcePath,
  bytes: Buffer,
  wanted: EncodingName | null,
): FoundEncoding {
  const wide = markedEncoding(bytes) ?? findUtf16(bytes) ?? findEscaped(bytes)
  if (wide !== null) return found(path, wide)
  if (isUtf8(bytes)) return findWithin(path, bytes, wanted)
  if (wanted !== null && wanted !== 'utf-8') return { encoding: wanted, diagnostics: [] }
  const declared = wanted ?? declaredEncoding(path, bytes)
  if (declared === null) return guess(path, bytes)
  if (isPossible(declared, bytes)) return found(path, declared)
  const guessed = guess(path, bytes)
  return {
    ...guessed,
    diagnostics: [doubt(path, declared, guessed.encoding), ...guessed.diagnostics],
  }
}

/** Valid UTF-8 is UTF-8, whatever it is said to be: hardly any other text is that by chance. */
function findWithin(path: SourcePath, bytes: Buffer, wanted: EncodingName | null): FoundEncoding {
  const encoding = 'utf-8'
  const said = wanted ?? declaredEncoding(path, bytes)
  if (said === null || said === encoding || said.startsWith('utf-16') || !hasHigh(bytes))
    return { encoding, diagnostics: [] }
  return { encoding, diagnostics: [doubt(path, said, encoding)] }
}

function hasHigh(bytes: Buffer): boolean {
  return bytes.some((byte) => byte >= 0x80)
}

function isPossible(declared: EncodingName, bytes: Buffer): boolean {
  if (declared.startsWith('utf-')) return false
  return mayBe(declared, bytes)
}

function guess(path: SourcePath, bytes: Buffer): FoundEncoding {
  const { encoding, rival } = guessEncoding(bytes)
  if (rival === null) return found(path, encoding)
  return { encoding, diagnostics: [diagnose('encoding-unsure', path, START, encoding, rival)] }
}

function found(path: SourcePath, encoding: EncodingName): FoundEncoding {
  return { encoding, diagnostics: [diagnose('encoding', path, START, encoding)] }
}

function doubt(path: SourcePath, said: EncodingName, encoding: EncodingName): Diagnostic {
  return diagnose('encoding-contradicted', path, START, said, encoding)
}

function markedEncoding([first, second]: Buffer): EncodingName | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** How many bytes are read to see whether every other one is zero. */
const SAMPLE = 1024

/** UTF-16 writes Latin text with a zero in one half of every pair of bytes, and none in the other. */
function findUtf16(bytes: Buffer): EncodingName | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  const many = sample.length / 5
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

/** Japanese mail and news of the nineties: an escape that begins characters of two bytes, and one that ends them. */
function findEscaped(bytes: Buffer): EncodingName | null {
  if (!bytes.includes(0x1b) || hasHigh(bytes)) return null
  return ESCAPES.test(bytes.toString('latin1')) ? 'iso-2022-jp' : null
}

const ESCAPE = String.raw`\x1b`
const ESCAPES = new RegExp(String.raw`${ESCAPE}\$[@B][^${ESCAPE}]*${ESCAPE}\([BJ]`)
