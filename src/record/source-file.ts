/** A source file as it is read: text with a way back to the original. */
import type { Diagnostic, Position } from './diagnostic.js'
import type { FormatName } from './formats.js'
import type { Sha256, SourcePath } from './strings.js'

/** As the Encoding Standard names it: `utf-8`, `windows-1252`. A binary format may name how text lies in it. */
export type EncodingName = string

/** The decoded, cleaned text (LF line ends, NFC, no invisible characters) of a readable file. */
export interface SourceText {
  readonly path: SourcePath
  readonly sha256: Sha256
  readonly encoding: EncodingName
  readonly text: string
  /** The file as it lies there, where its text may be published so. */
  readonly bytes?: Uint8Array
  /** The position in the original file of an offset in `text`. */
  readonly positionAt: (offset: number) => Position
  readonly diagnostics: readonly Diagnostic[]
  /** What the file holds, where that is not what its name says: a mail in a `.txt`. */
  readonly format?: FormatName
  /** The line that a document has a style of titles for. */
  readonly title?: string
}

/** A file that gives no text: empty, binary or out of reach. It goes to quarantine. */
export interface UnreadableFile {
  readonly path: SourcePath
  /** Null where not even the bytes could be had. */
  readonly sha256: Sha256 | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The folder that a file or folder of the content lies in: `2020/04/muur.md` → `2020/04`; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
