/** A Markdown file → its header between two lines of dashes, or none. */

import { rankKey } from '../article/fields/keys.js'

/** Offsets are in the file's text. */
export interface FencedHeader {
  /**
   * closed: between two fences; open: nothing closes it; unfenced: it has no fence, or another than three dashes; toml,
   * json, foreign: announced as another language than YAML.
   */
  readonly kind: 'closed' | 'open' | 'unfenced' | 'toml' | 'json' | 'foreign'
  readonly start: number
  readonly end: number
  readonly bodyStart: number
}

/** Blanks behind the dashes cannot be seen, so they do not count. */
const OPENING = /^---[ \t]*(?:\n|$)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm
/** `---js`, `--- toml`; Hugo's `+++` is TOML. */
const FOREIGN = /^(?:---[ \t]*([a-z][\w.+-]*)|\+\+\+)[ \t]*\n/i
const FOREIGN_CLOSING = /^(?:---|\+\+\+)[ \t]*(?:\n|$)/gm
/** Other fences of dashes, and underlines that close a header without one. */
const LONG = /^-{4,}[ \t]*(?:\n|$)/
const LINE_OF_DASHES = /^-{3,}[ \t]*$/
/** A header is no longer. */
const MOST_LINES = 200
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
  const long = LONG.exec(text)
  if (long) return findUnderlined(text, long[0].length)
  if (!opening)
    return beginsWithKey(text)
      ? (findUnderlined(text, 0) ?? findOpen(text, 0, 'unfenced'))
      : findForeign(text)
  const start = opening[0].length
  const closed = findClosing(text, start, CLOSING, 'closed')
  const underlined = findUnderlined(text, start)
  if (underlined && underlined.end < (closed?.end ?? text.length)) return underlined
  return closed ?? findOpen(text, start, 'open')
}

/** A header that a line of dashes closes, however many: every line before it must look like one. */
function findUnderlined(text: string, start: number): FencedHeader | null {
  let at = start
  for (let count = 0; count < MOST_LINES && at < text.length; count += 1) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end)
    if (LINE_OF_DASHES.test(line)) {
      const bodyStart = Math.min(end + 1, text.length)
      return at > start ? { kind: 'unfenced', start, end: at, bodyStart } : null
    }
    if (line.trim() !== '' && !HEADER_LINE.test(line)) return null
    at = end + 1
  }
  return null
}

/** `Title: …`, `Datum: …` or another key that an article has, in the first line of a header without fences. */
function beginsWithKey(text: string): boolean {
  return rankKey(FIRST_KEY.exec(text)?.[1]?.trimEnd() ?? '') !== null
}

function findForeign(text: string): FencedHeader | null {
  const opening = FOREIGN.exec(text)
  if (!opening) return null
  const [line, name] = opening
  const language = name?.toLowerCase() ?? 'toml'
  const kind = language === 'toml' || language === 'json' ? language : 'foreign'
  return findClosing(text, line.length, FOREIGN_CLOSING, kind)
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
  if (!KEY_LINE.test(lines[0]!) || !lines.every((line) => HEADER_LINE.test(line))) return null
  return { kind, start, end, bodyStart: gap ? blank.lastIndex : text.length }
}

/** A fence below the text, with a key under it: the header of another record. */
const NEXT_RECORD = /\n(?:---|\+\+\+)[ \t]*\n(?:[\p{L}_][\p{L}\d_ -]*)[ \t]*[:=][ \t]*\S/u
const KEY = /^[ \t]*(?<key>[\p{L}_][\p{L}\d_-]*)[ \t]*[:=][ \t]*\S/u

/** Whether a text that nothing calls Markdown begins with front matter between fences, and holds one article. */
export function beginsWithFrontMatter(text: string): boolean {
  if (!/^(?:---|\+\+\+)[ \t]*\n/.test(text)) return false
  const header = findHeader(text)
  if (header?.kind !== 'closed' && header?.kind !== 'toml') return false
  const lines = text.slice(header.start, header.end).trimEnd().split('\n')
  if (lines.some((line) => line.trim() === '')) return false
  const names = new Set(lines.map((line) => rankKey(KEY.exec(line)?.groups?.['key'] ?? '')?.name))
  const isArticle = names.has('headline') || names.has('date')
  return isArticle && !NEXT_RECORD.test(text.slice(header.bodyStart - 1))
}
