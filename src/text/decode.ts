/** The bytes of a source file → clean text that knows its way back to them, or the reason why they are no text. */
import { START, type Diagnostic, type Position } from '../record/diagnostic.js'
import { sha256Of } from '../record/digest.js'
import type { Sha256, SourcePath } from '../record/strings.js'
import { contentOf, type FormatName } from '../record/formats.js'
import type { SourceText, UnreadableFile, EncodingName } from '../record/source-file.js'
import { diagnose } from '../report/diagnose.js'
import { cleanText, type CleanText, type StepName } from './clean.js'
import { looksLikePage } from './looks-like-page.js'
import { positionsIn, traceBack } from './trace.js'
import { findEncoding } from './encodings/find.js'
import { decodeBytes } from './encodings/names.js'

type FindPosition = (offset: number) => Position

const BOM = '\ufeff'
const CONTROLS = /[^\P{Cc}\t-\r\x80-\x9f]/gu
/** What frames the messages of a wire: it begins a header, ends that and begins a text, and ends the text. */
const [HEADER, TEXT, END] = ['\u0001', '\u0002', '\u0003'] as const
const OF_WIRE = String.raw`\x01-\x04\x10-\x14\x16\x17\x1c-\x1f`
const CONTROLS_BUT_OF_WIRE = new RegExp(`[^\\P{Cc}\\t-\\r\\x80-\\x9f${OF_WIRE}]`, 'gu')
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
  /** The line that a document has a style of titles for. */
  readonly title?: string
  /** Where an offset of `text` lies in the file, where the lines of `text` are not its own. */
  readonly positionAt?: FindPosition
}

/** Never throws. A byte order mark counts for no column. `encoding` is what the folder says of its files, if anything. */
export function decodeSource(
  path: SourcePath,
  bytes: Uint8Array,
  encoding: EncodingName | null = null,
): SourceText | UnreadableFile {
  const sha256 = sha256Of(bytes)
  const decoded = decodeText(bytes, path, encoding)
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
  const { text: original, encoding, format, title } = decoded
  const isScraped =
    format === undefined && contentOf(path) === 'scraped' && !looksLikePage(original)
  const clean = cleanText(original, isScraped)
  if (!/\S/.test(clean.text)) return { path, sha256, diagnostics: [diagnose('empty', path, START)] }
  const positionBefore = decoded.positionAt ?? positionsIn(original)
  const diagnostics = [...decoded.diagnostics, ...reportChanges(path, clean, positionBefore)]
  const positionAt = wayBackOf(clean, positionBefore)
  return {
    path,
    sha256,
    encoding,
    text: clean.text,
    positionAt,
    diagnostics,
    ...(format === undefined ? {} : { format }),
    ...(title === undefined ? {} : { title: cleanText(title, isScraped).text.trim() }),
  }
}

/** The text of a file, not cleaned. Never throws. `wanted` is the encoding that its folder says. */
export function decodeText(
  bytes: Uint8Array,
  path: SourcePath,
  wanted: EncodingName | null,
): DecodedText | Diagnostic {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { encoding, diagnostics: doubts } = findEncoding(path, buffer, wanted)
  const decoded = decodeBytes(encoding, buffer)
  const hasMark = decoded.startsWith(BOM)
  const text = hasMark ? decoded.slice(BOM.length) : decoded
  const isWide = encoding.startsWith('utf-16')
  if (isBinary(text) || (isWide && isNoUtf16(text, buffer))) return diagnose('binary', path, START)
  const diagnostics = [...doubts, ...(hasMark ? [diagnose('bom', path, START)] : [])]
  return { text, encoding, diagnostics }
}

function isBinary(text: string): boolean {
  const controls = text.match(isOfWire(text) ? CONTROLS_BUT_OF_WIRE : CONTROLS)?.length ?? 0
  return controls > Math.max(FEW, text.length * CONTROL_SHARE)
}

function isOfWire(text: string): boolean {
  const header = text.indexOf(HEADER)
  const start = header === -1 ? -1 : text.indexOf(TEXT, header)
  return start !== -1 && start - header < LONGEST_HEADER && text.indexOf(END, start) !== -1
}

const LONGEST_HEADER = 400

/** Units that stand for nothing, and half pairs: text has next to none, other bytes have them everywhere. */
const NO_CHARACTER = /[\p{Cn}\p{Co}\p{Cs}\ufffd]/gu
const NO_CHARACTER_SHARE = 1 / 50
/** Bytes that are text as they stand were never written in pairs. */
const PLAIN_TEXT = /^[\t\n\r\x20-\x7e]{4,}$/

function isNoUtf16(text: string, bytes: Buffer): boolean {
  if (bytes.length % 2 === 1) return true
  const others = text.match(NO_CHARACTER)?.length ?? 0
  if (others > Math.max(1, text.length * NO_CHARACTER_SHARE)) return true
  return PLAIN_TEXT.test(bytes.toString('latin1', 2))
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
    ['hidden-comment', ['hidden-comment']],
    ['link-numbers', ['link-number']],
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
