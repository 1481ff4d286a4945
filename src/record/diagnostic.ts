/** What there is to report about a position in a source file: plain data, so that it can cross to another thread. */
import type { SourcePath } from './strings.js'

/** error = the record is left out; warning = published after a guess that is named; info = worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A position in a source file as its author sees it: lines and columns count from 1, in the original text. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where what concerns a whole file is shown. */
export const START: Position = { line: 1, column: 1 }

/** The order of a file: negative where `a` comes first. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column
}

export interface Diagnostic extends Position {
  readonly rule: string
  readonly severity: Severity
  readonly file: SourcePath
  /** One sentence: what is the matter. */
  readonly reason: string
  /** One sentence: what to do about it. */
  readonly hint: string
}
