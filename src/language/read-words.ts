/** The plain text of an article → its words, and what stands between them. */
import { BLANK, MARK, STOP, type PlainText, type Words } from '../record/words.js'
import { LOOSE, WordBook } from './word-book.js'

/** What ends a sentence between two words: `. `, `!" `, or a line feed. */
const END = /[.!?…]['"”’»)\]]*\s|\n/
const LINE_FEED = 10
const SPACE = 32

let book = new WordBook()

/** What has been read of a text so far. */
interface Reading {
  readonly printed: string[]
  readonly lower: string[]
  readonly ids: number[]
  readonly before: number[]
}

/** A word is letters, figures and their accents; hyphens, apostrophes and `&` join it where they stand within. */
export function readWords({ headline, lead, body }: PlainText): Words {
  if (book.isFull) book = new WordBook()
  const reading: Reading = { printed: [], lower: [], ids: [], before: [] }
  readInto(reading, headline)
  const leadAt = reading.ids.length
  readInto(reading, lead)
  const bodyAt = reading.ids.length
  readInto(reading, body)
  const { printed, lower, ids, before } = reading
  return { printed, lower, ids, before, edition: book.edition, leadAt, bodyAt }
}

/** One look at each unit: this is where most of the time goes that a text takes to be read. */
function readInto(reading: Reading, text: string): void {
  const { length } = text
  let end = 0
  let at = 0
  while (at < length) {
    let unit = text.charCodeAt(at)
    let units = unitsOf(unit, text, at)
    if (units === 0) {
      at++
      continue
    }
    const start = at
    let hash = 0
    while (units > 0) {
      hash = Math.imul(hash ^ unit, PRIME) + ADDEND
      at += units
      if (at >= length) break
      unit = text.charCodeAt(at)
      units = unitsOf(unit, text, at)
      if (units > 0 || !isJoint(unit) || at + 1 >= length) continue
      unit = text.charCodeAt(at + 1)
      units = unitsOf(unit, text, at + 1)
      if (units > 0) at++
    }
    reading.before.push(end === 0 ? STOP : judgeGap(text, end, start))
    take(reading, text, start, at, hash ^ (hash >>> 15))
    end = at
  }
}

function take(
  { printed, lower, ids }: Reading,
  text: string,
  start: number,
  end: number,
  hash: number,
): void {
  const id = book.find(text, start, end, hash)
  ids.push(id)
  if (id === LOOSE) {
    const word = text.slice(start, end)
    printed.push(word)
    lower.push(word.toLowerCase())
  } else {
    printed.push(book.printed(id))
    lower.push(book.lower(id))
  }
}

const PRIME = 0x01000193
const ADDEND = 0x27d4eb2f

/** `-`, `'`, `’`, `&` */
function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x26
}

/** Most gaps are one blank, which needs no look at the text between. */
function judgeGap(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const unit = text.charCodeAt(from)
    return unit === SPACE ? BLANK : unit === LINE_FEED ? STOP : MARK
  }
  const gap = text.slice(from, to)
  if (END.test(gap)) return STOP
  return gap.trim() === '' ? BLANK : MARK
}

const WORDLIKE = /^[\p{L}\p{N}\p{M}]$/u
const YES = 1
const NO = 2

/** Kinds of units, filled in as they come; the first halves of pairs never are. */
const answers = new Uint8Array(0x10000)

/** How many units (UTF-16) the letter, figure or accent has that begins at `at` with `unit`: 2 outside the first 65,536, 0 for others. */
function unitsOf(unit: number, text: string, at: number): number {
  const known = answers[unit]
  if (known === YES) return 1
  return known === NO ? 0 : judgeUnit(unit, text, at)
}

function judgeUnit(unit: number, text: string, at: number): number {
  if (unit < 0xd800 || unit > 0xdbff) {
    const isWord = WORDLIKE.test(String.fromCharCode(unit))
    answers[unit] = isWord ? YES : NO
    return isWord ? 1 : 0
  }
  const code = text.codePointAt(at)!
  return code > 0xffff && WORDLIKE.test(String.fromCodePoint(code)) ? 2 : 0
}
