/** The bytes of a source file → clean text that knows its way back to them, or the reason why they are no text. */
import { isUtf8 } from 'node:buffer'
import { START, type Diagnostic, type Position } from '../record/diagnostic.js'
import { sha256Of } from '../record/digest.js'
import type { Sha256, SourcePath } from '../record/strings.js'
import { contentOf, type FormatName } from '../record/formats.js'
import type { SourceText, UnreadableFile, EncodingName } from '../record/source-file.js'
import { diagnose } from '../report/diagnose.js'
import { cleanText, type CleanText, type StepName } from './clean.js'
import { looksLikePage } from './looks-like-page.js'
import { positionsIn, traceBack } from './trace.js'
import { decodeWindows1252 } from './windows-1252.js'

type FindPosition = (offset: number) => Position

const BOM = '\ufeff'
const CONTROLS = /[^\P{Cc}\t-\r\x80-\x9f]/gu
/** Text may hold a few stray control characters; one in a hundred is too much. */
const FEW = 3
const CONTROL_SHARE = 1 / 100

/** What the bytes of a file say, before it is cleaned. */
export interface DecodedText {
  /** Positions in the file are positions in this text. */
  readonly text: string
  readonly encoding: EncodingName
  readonly diagnostics: readonly Diagnostic[]
  /** What the bytes turned out to hold, where that is not what the name of the file says. */
  readonly format?: FormatName
  /** Where an offset of `text` lies in the file, where the lines of `text` are not its own. */
  readonly positionAt?: FindPosition
}

/** Never throws. A byte order mark counts for no column. */
export function decodeSource(path: SourcePath, bytes: Uint8Array): SourceText | UnreadableFile {
  const sha256 = sha256Of(bytes)
  const decoded = decodeText(bytes, path)
  return 'text' in decoded
    ? sourceOf(path, sha256, decoded)
    : { path, sha256, diagnostics: [decoded] }
}

/** Cleans a decoded text; `sha256` is that of the bytes of the file. */
export function sourceOf(
  path: SourcePath,
  sha256: Sha256,
  decoded: DecodedText,
): SourceText | UnreadableFile {
  const { text: original, encoding, format } = decoded
  const isScraped =
    format === undefined && contentOf(path) === 'scraped' && !looksLikePage(original)
  const clean = cleanText(original, isScraped)
  if (!/\S/.test(clean.text)) return { path, sha256, diagnostics: [diagnose('empty', path, START)] }
  const positionBefore = decoded.positionAt ?? positionsIn(original)
  const diagnostics = [...decoded.diagnostics, ...reportChanges(path, clean, positionBefore)]
  const positionAt = wayBackOf(clean, positionBefore)
  const read = { path, sha256, encoding, text: clean.text, positionAt, diagnostics }
  return format === undefined ? read : { ...read, format }
}

function decodeText(bytes: Uint8Array, path: SourcePath): DecodedText | Diagnostic {
  const encoding = findEncoding(bytes)
  const decoded = decodeAs(encoding, bytes)
  const hasMark = decoded.startsWith(BOM)
  const text = hasMark ? decoded.slice(BOM.length) : decoded
  if (isBinary(text)) return diagnose('binary', path, START)
  const diagnostics = [
    ...(encoding === 'utf-8' ? [] : [diagnose('encoding', path, START, encoding)]),
    ...(hasMark ? [diagnose('bom', path, START)] : []),
  ]
  return { text, encoding, diagnostics }
}

function isBinary(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0
  return controls > Math.max(FEW, text.length * CONTROL_SHARE)
}

function wayBackOf({ changes }: CleanText, positionBefore: FindPosition): FindPosition {
  if (changes.length === 0) return positionBefore
  const backwards = changes.toReversed()
  return (offset) =>
    positionBefore(backwards.reduce((after, { edits }) => traceBack(after, edits), offset))
}

/** One diagnostic a kind, at the first position, with the number of edits. */
function reportChanges(
  path: SourcePath,
  { changes }: CleanText,
  positionBefore: FindPosition,
): readonly Diagnostic[] {
  if (changes.length === 0) return []
  const kinds = [
    ['character-reference', ['reference']],
    ['feed-markup', ['markup']],
    ['mojibake', ['mojibake', 'control']],
    ['invisible', ['invisible']],
  ] as const satisfies readonly (readonly [string, readonly StepName[]])[]
  return kinds.flatMap(([rule, steps]) => {
    const index = changes.findIndex(({ name }) => steps.some((step) => step === name))
    const [first] = changes[index]?.edits ?? []
    if (!first) return []
    const earlier = changes.slice(0, index).toReversed()
    const offset = earlier.reduce((after, { edits }) => traceBack(after, edits), first.before)
    return [diagnose(rule, path, positionBefore(offset), countEdits(changes, steps))]
  })
}

function countEdits(changes: CleanText['changes'], steps: readonly StepName[]): number {
  return changes
    .filter(({ name }) => steps.includes(name))
    .reduce((sum, { edits }) => sum + edits.length, 0)
}

/** Encodings that bytes give away by themselves. */
type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How many bytes are read to see whether every other one is zero. */
const SAMPLE = 1024

/** A byte order mark, the zeros of UTF-16, valid UTF-8, or else Windows-1252, which any bytes can be. */
function findEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return findUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** UTF-16 writes Latin text with a zero in one half of every pair of bytes, and none in the other. */
function findUtf16(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  const many = sample.length / 5
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

/** Never fails: what UTF-16 cannot mean becomes U+FFFD. A byte order mark stays in the text. */
function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (encoding === 'windows-1252') return decodeWindows1252(buffer)
  if (encoding === 'utf-8') return buffer.toString('utf8')
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}
