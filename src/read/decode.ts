/** The bytes of a source file → clean text that knows its way back to them, or the reason why they are no text. */
import { START, type Diagnostic, type Place } from '../record/diagnostic.js'
import { sha256Of } from '../record/digest.js'
import type { SourcePath } from '../record/names.js'
import type { SourceText, UnreadableFile } from '../record/source-file.js'
import { diagnose } from '../report/diagnose.js'
import { cleanText, type CleanText, type StepName } from './clean.js'
import { decodeAs, findEncoding } from './encoding.js'
import { openPlaces, traceBack } from './trace.js'

type FindPlace = (offset: number) => Place

const BOM = '\ufeff'
const CONTROLS = /[^\P{Cc}\t-\r\x80-\x9f]/gu
/** Text may hold a few stray control characters; one in a hundred is too much. */
const FEW = 3
const CONTROL_SHARE = 1 / 100

/** Never throws. `sha256` is that of the bytes; a byte order mark counts for no column. */
export function decodeSource(path: SourcePath, bytes: Uint8Array): SourceText | UnreadableFile {
  const sha256 = sha256Of(bytes)
  const encoding = findEncoding(bytes)
  const decoded = decodeAs(encoding, bytes)
  const hasMark = decoded.startsWith(BOM)
  const original = hasMark ? decoded.slice(BOM.length) : decoded
  if (isBinary(original)) return { path, sha256, diagnostics: [diagnose('binary', path, START)] }
  const clean = cleanText(original, isScraped(path))
  if (!/\S/.test(clean.text)) return { path, sha256, diagnostics: [diagnose('empty', path, START)] }
  const placeBefore = openPlaces(original)
  const diagnostics = [
    ...(encoding === 'utf-8' ? [] : [diagnose('encoding', path, START, encoding)]),
    ...(hasMark ? [diagnose('bom', path, START)] : []),
    ...reportChanges(path, clean, placeBefore),
  ]
  const place = openWayBack(clean, placeBefore)
  return { path, sha256, encoding, text: clean.text, place, diagnostics }
}

/** Raw text; Markdown has references and tags of its own. */
function isScraped(path: SourcePath): boolean {
  return /\.txt$/i.test(path)
}

function isBinary(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0
  return controls > Math.max(FEW, text.length * CONTROL_SHARE)
}

function openWayBack({ changes }: CleanText, placeBefore: FindPlace): FindPlace {
  if (changes.length === 0) return placeBefore
  const backwards = changes.toReversed()
  return (offset) =>
    placeBefore(backwards.reduce((after, { edits }) => traceBack(after, edits), offset))
}

/** One diagnostic a kind, at the first place, with the number of places. */
function reportChanges(
  path: SourcePath,
  { changes }: CleanText,
  placeBefore: FindPlace,
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
    return [diagnose(rule, path, placeBefore(offset), countEdits(changes, steps))]
  })
}

function countEdits(changes: CleanText['changes'], steps: readonly StepName[]): number {
  return changes
    .filter(({ name }) => steps.includes(name))
    .reduce((sum, { edits }) => sum + edits.length, 0)
}
