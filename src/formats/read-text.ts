/** The bytes of a file → its text, whatever format they are in. */
import { sha256Of } from '../record/digest.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import { formatOf, isBinaryFormat, type BinaryFormat } from '../record/formats.js'
import type { EncodingName, SourceText, UnreadableFile } from '../record/source-file.js'
import type { SourcePath } from '../record/strings.js'
import { diagnose } from '../report/diagnose.js'
import { decodeSource, sourceOf, type DecodedText } from '../text/decode.js'
import { extractMail } from './mail/extract-mail.js'
import { isEncodedMail } from './mail/is-mail.js'

/**
 * What makes text of a binary format: lines as they would stand in a text file, which is then parsed as the format says;
 * or the reason why there is none. May throw: then the file goes to quarantine, with the message.
 */
export type Extract = (
  format: BinaryFormat,
  bytes: Uint8Array,
  path: SourcePath,
) => Promise<DecodedText | Diagnostic>

type ExtractOne = (bytes: Uint8Array, path: SourcePath) => Promise<DecodedText | Diagnostic>

/** Each imports its package when it is called: most archives have no such file. */
const EXTRACTORS: Readonly<Record<BinaryFormat, ExtractOne>> = {
  mail: extractMail,
  'web-archive': async (bytes, path) =>
    (await import('./web-archive/read-web-archive.js')).readWebArchive(bytes, path),
  word: async (bytes, path) => (await import('./documents/word.js')).readWord(bytes, path),
  opendocument: async (bytes, path) =>
    (await import('./documents/opendocument.js')).readOpenDocument(bytes, path),
  rtf: async (bytes, path) => (await import('./rtf/read-rtf.js')).readRtf(bytes, path),
  pdf: async (bytes, path) => (await import('./pdf/read-pdf.js')).readPdf(bytes, path),
}

/** Makes the text in this thread, however long it takes. */
export const extractHere: Extract = (format, bytes, path) => EXTRACTORS[format](bytes, path)

/** Never rejects. `encoding` is what the folder says of its files, if anything; `extract` makes text of binary files. */
export async function readText(
  path: SourcePath,
  bytes: Uint8Array,
  encoding: EncodingName | null = null,
  extract: Extract = extractHere,
): Promise<SourceText | UnreadableFile> {
  const format = formatOf(path)
  if (format === null || !isBinaryFormat(format))
    return format === 'raw' && isEncodedMail(bytes)
      ? readMail(path, bytes, encoding)
      : decodeSource(path, bytes, encoding)
  const sha256 = sha256Of(bytes)
  try {
    const extracted = await extract(format, bytes, path)
    if ('text' in extracted) return sourceOf(path, sha256, extracted)
    return { path, sha256, diagnostics: [extracted] }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const said = cause.replace(/\.$/, '')
    return { path, sha256, diagnostics: [diagnose('damaged', path, START, said)] }
  }
}

/** A text file whose mail has to be decoded; one that cannot be is read as it stands. */
async function readMail(
  path: SourcePath,
  bytes: Uint8Array,
  encoding: EncodingName | null,
): Promise<SourceText | UnreadableFile> {
  try {
    return sourceOf(path, sha256Of(bytes), await extractMail(bytes))
  } catch {
    return decodeSource(path, bytes, encoding)
  }
}
