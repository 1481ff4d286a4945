/** An article → the places outside its list of sources where an agency signs its copy. */
import type { Article } from '../../record/article.js'
import { linesOf } from '../../text/block-text.js'
import { alternativesOf } from '../dates/date-words.js'

/** Longer is a sentence, not a signature. */
const LONGEST = 60
const LONGEST_SIGNATURE = 4
const INSIDE = String.raw`[^()[\]（）［］]{2,${LONGEST}}`
const BRACKETS = String.raw`[([（［](${INSIDE})[)\]）］]`
const AT_END = new RegExp(`${BRACKETS}[\\s.*_]*$`, 'u')
const AFTER_DASH = /(?:^|\s)[-–—]+\s*([^-–—.!?]{2,40})[\s.]*$/u
const AT_START = new RegExp(`^${BRACKETS}`, 'u')
/** `BRUSSEL (BELGA) De`, `Brussel, 17 april (Belga) –` */
const IN_DATELINE = new RegExp(
  `^(?:\\P{Ll}{0,${LONGEST}}?${BRACKETS}|[^([（［.!?]{0,${LONGEST}}${BRACKETS}\\s*(?:[-–—.:]|$))`,
  'u',
)
/** `BELGA – De regering`, `BRUSSEL/BELGA - De regering` */
const BEFORE_DASH = /^([^-–—.!?]{2,40}?)\s+[-–—]+\s/u
const CUE = new RegExp(
  `^(?:(?:${alternativesOf('source')}|copyright)\\s*[:：]|copyright\\s|©|\\(c\\))\\s*(.{2,${LONGEST}})`,
  'iu',
)

/** `BRUSSEL (BELGA) – De brand … (Belga)` → `BELGA`, `Belga`; also people and places. */
export function findCredits(article: Article): readonly string[] {
  const { byline, dateline, lead, body, credits = [] } = article
  const lines = body.children.flatMap(linesOf)
  const first = [lead, lines[0] ?? ''].flatMap(openingsOf)
  const last = [lead, ...lines, ...credits].flatMap(endingsOf)
  const alone = [...lines.slice(0, 1).filter(isName), ...lines.slice(-1).filter(isShort)]
  return [...byline.authors, ...(dateline === null ? [] : [dateline]), ...first, ...last, ...alone]
}

function openingsOf(line: string): readonly string[] {
  const start = line.slice(0, 2 * LONGEST)
  const found = [AT_START, IN_DATELINE].flatMap((pattern) => capturesOf(pattern, start))
  return [...found, ...capturesOf(BEFORE_DASH, start).filter(isShort)]
}

/** An agency may sign each of several short items, so every line may end in one. */
function endingsOf(line: string): readonly string[] {
  const end = line.slice(-2 * LONGEST)
  const signed = [AT_END, AFTER_DASH].flatMap((pattern) => capturesOf(pattern, end))
  return [...signed.filter(isShort), ...capturesOf(CUE, line)]
}

function capturesOf(pattern: RegExp, text: string): readonly string[] {
  const [, ...captures] = pattern.exec(text) ?? []
  return captures.filter((capture) => capture !== undefined)
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= LONGEST_SIGNATURE
}

/** `© Belga` above a text; a heading has more words. */
function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 2
}
