/** A Markdown file → its header between two lines of dashes, or none. */

import { rankKey } from '../fields/keys.js'

/** Offsets are in the file's text. */
export interface FencedHeader {
  /**
   * closed: between two fences; open: nothing closes it; unfenced: it has no fence at all; foreign: announced as another
   * language than YAML.
   */
  readonly kind: 'closed' | 'open' | 'unfenced' | 'foreign'
  readonly start: number
  readonly end: number
  readonly bodyStart: number
}

/** Blanks behind the dashes cannot be seen, so they do not count. */
const OPENING = /^---[ \t]*(?:\n|$)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm
/** `---js`, `--- toml`; Hugo's `+++` is TOML. */
const FOREIGN = /^(?:---[ \t]*[a-z][\w.+-]*|\+\+\+)[ \t]*\n/i
const FOREIGN_CLOSING = /^(?:---|\+\+\+)[ \t]*(?:\n|$)/gm
/** `title: …`, and what can follow below it. */
const HEADER_LINE = /^(?:[\p{L}_][\p{L}\d_ -]*:(?:\s|$)|[ \t]|-[ \t]|#)/u
const KEY_LINE = /^[\p{L}_][\p{L}\d_ -]*:/u
/** The first line of a text without fences. */
const FIRST_KEY = /^([\p{L}_][\p{L}\d_ -]{0,30}):[ \t]*\S/u

/**
 * Null when `text` does not begin with a header: its first line must be three dashes and nothing else, or a key that
 * others follow.
 */
export function findHeader(text: string): FencedHeader | null {
  const opening = OPENING.exec(text)
  if (!opening) return beginsWithKey(text) ? findOpen(text, 0, 'unfenced') : findForeign(text)
  const start = opening[0].length
  return findClosing(text, start, CLOSING, 'closed') ?? findOpen(text, start, 'open')
}

/** `Title: …` or `Datum: …`, the first line of a header without fences. */
function beginsWithKey(text: string): boolean {
  const name = rankKey(FIRST_KEY.exec(text)?.[1]?.trimEnd() ?? '')?.name
  return name === 'headline' || name === 'date'
}

function findForeign(text: string): FencedHeader | null {
  const opening = FOREIGN.exec(text)
  return opening && findClosing(text, opening[0].length, FOREIGN_CLOSING, 'foreign')
}

function findClosing(
  text: string,
  start: number,
  pattern: RegExp,
  kind: FencedHeader['kind'],
): FencedHeader | null {
  pattern.lastIndex = start
  const closing = pattern.exec(text)
  return closing && { kind, start, end: closing.index, bodyStart: pattern.lastIndex }
}

/** Without a closing line a header reaches to the first blank line, if all its lines look like one. */
function findOpen(text: string, start: number, kind: 'open' | 'unfenced'): FencedHeader | null {
  const blank = /\n[ \t]*(?:\n|$)/g
  blank.lastIndex = start
  const gap = blank.exec(text)
  const end = gap ? gap.index + 1 : text.length
  const lines = text.slice(start, end).trimEnd().split('\n')
  if (!KEY_LINE.test(lines[0] ?? '') || !lines.every((line) => HEADER_LINE.test(line))) return null
  return { kind, start, end, bodyStart: gap ? blank.lastIndex : text.length }
}
