/** A pattern of a folder and a line → what stands where its placeholders do; null where the line does not fit. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { findMonth, findWeekdays } from '../../article/dates/date-words.js'
import { findRoman } from '../../article/dates/written-date.js'
import { parseLinePattern, type PatternPart, type Placeholder } from '../../text/line-pattern.js'

export interface Capture {
  readonly text: string
  /** Where it stands in the line. */
  readonly start: number
}

export type Captures = Readonly<Partial<Record<Placeholder, Capture>>>

/** A longer line is text. */
const LONGEST = 300
const LETTER_OR_DIGIT = /[\p{L}\d]/u
const WORD_AT = /[\p{L}]+(?:-\p{L}+)?/uy
const DIGITS_AT = /\d+/y
const SUFFIX_AT = /(?:st|nd|rd|th|ste|de|er|e|º|ª|°|o)(?![\p{L}\d])/iuy
const APOSTROPHE = /['’]/
const NO_CAPTURES: Captures = {}

/** Where a part that begins at an offset may end. */
type Ends = (line: string, from: number, folded: string) => readonly number[]

interface Step {
  /** What must stand in the line, folded. */
  readonly text: string | null
  readonly name: Placeholder | null
  readonly ends: Ends
}

/** For each offset of a line, where the step began that ends there. */
type Origins = Int16Array
const NOWHERE = -1

const patterns = new Map<string, readonly Step[]>()
/** Patterns come from settings, and there are few; a process that serves for days may see some more. */
const MOST_KEPT = 1000

/**
 * `line` has no blanks around it. Blanks and case are matched leniently. Takes time in proportion to the line: every part
 * goes over it once, from all places that it may begin at.
 */
export function matchLine(pattern: string, line: string): Captures | null {
  if (line.length > LONGEST) return null
  const steps = stepsOf(pattern)
  const folded = foldLine(line)
  if (steps.some(({ text }) => text !== null && !folded.includes(text))) return null
  const origins: Origins[] = []
  let reached: readonly number[] = [0]
  for (const { ends } of steps) {
    const origin = new Int16Array(line.length + 1).fill(NOWHERE)
    const isOpen = OPEN.has(ends)
    const next: number[] = []
    for (const from of isOpen ? reached.slice(0, 1) : reached)
      for (const end of ends(line, from, folded)) {
        if (origin[end] !== NOWHERE) continue
        origin[end] = from
        next.push(end)
      }
    if (next.length === 0) return null
    reached = isOpen ? next : next.toSorted((a, b) => a - b)
    origins.push(origin)
  }
  if (reached.at(-1) !== line.length) return null
  return steps.every(({ name }) => name === null) ? NO_CAPTURES : capture(line, steps, origins)
}

function capture(line: string, steps: readonly Step[], origins: readonly Origins[]): Captures {
  const captures: Partial<Record<Placeholder, Capture>> = {}
  let end = line.length
  for (let index = steps.length - 1; index >= 0; index--) {
    const start = origins[index]?.[end] ?? end
    const name = steps[index]?.name ?? null
    if (name !== null) captures[name] = { text: line.slice(start, end), start }
    end = start
  }
  return captures
}

function stepsOf(pattern: string): readonly Step[] {
  const known = patterns.get(pattern)
  if (known) return known
  const { parts } = parseLinePattern(pattern)
  const steps = parts.flatMap((part, index): readonly Step[] => {
    const before = parts[index - 1]
    // Between a word and a placeholder blanks may stand or not.
    const isLoose =
      before !== undefined &&
      part.kind !== 'gap' &&
      before.kind !== 'gap' &&
      (part.kind === 'placeholder' || before.kind === 'placeholder')
    return isLoose ? [LOOSE, stepOf(part)] : [stepOf(part)]
  })
  if (patterns.size >= MOST_KEPT) patterns.clear()
  patterns.set(pattern, steps)
  return steps
}

const LOOSE: Step = { text: null, name: null, ends: (line, from) => [skipBlanks(line, from)] }

function stepOf(part: PatternPart): Step {
  if (part.kind === 'gap') return { text: null, name: null, ends: gapEnds }
  if (part.kind === 'placeholder') return { text: null, name: part.name, ends: ENDS[part.name] }
  const wanted = Array.from(part.text, (each) => (each.length === 1 ? fold(each) : each)).join('')
  return {
    text: wanted,
    name: null,
    ends: (_line, from, folded) => (folded.startsWith(wanted, from) ? [from + wanted.length] : []),
  }
}

let lastLine = ''
let lastFolded = ''

/** A line is held against one pattern after the other. */
function foldLine(line: string): string {
  if (line === lastLine) return lastFolded
  lastLine = line
  lastFolded = ''
  for (let at = 0; at < line.length; at++) lastFolded += fold(line.charAt(at))
  return lastFolded
}

/** Dashes and quotation marks are set in many ways. The length stays. */
function fold(character: string): string {
  if (/[ -~]/.test(character)) return character.toLowerCase()
  if (/[‐‑‒–—―−]/.test(character)) return '-'
  if (/[‘’´]/.test(character)) return "'"
  if (/[“”„«»]/.test(character)) return '"'
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

function skipBlanks(line: string, from: number): number {
  let at = from
  while (at < line.length && /\s/.test(line.charAt(at))) at += 1
  return at
}

/** Two words need a blank between them; a mark and a word do not. */
function gapEnds(line: string, from: number): readonly number[] {
  const end = skipBlanks(line, from)
  const isWithin = isWordAt(line, from - 1) && isWordAt(line, from)
  return end === from && isWithin ? [] : [end]
}

function isWordAt(line: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(line.charAt(at))
}

/** Anything or nothing; where it may begin at several places, the first of them has it all. */
function anyEnds(line: string, from: number): readonly number[] {
  return Array.from({ length: line.length - from + 1 }, (_, index) => from + index)
}

function headlineEnds(line: string, from: number): readonly number[] {
  const isEmpty = line.slice(from).trim() === ''
  return isEmpty ? [] : Array.from({ length: line.length - from }, (_, index) => from + index + 1)
}

const FEWEST_CAPITALS = 4

/** As a headline, with no small letter in it. */
function capitalsEnds(line: string, from: number): readonly number[] {
  const small = line.slice(from).search(/\p{Ll}/u)
  const end = small === -1 ? line.length : from + small
  const letters = [...line.slice(from, end).matchAll(/\p{Lu}/gu)]
  const fourth = letters[FEWEST_CAPITALS - 1]
  if (!fourth) return []
  const least = from + fourth.index + fourth[0].length
  return Array.from({ length: end - least + 1 }, (_, index) => least + index)
}

const OPEN: ReadonlySet<Ends> = new Set([anyEnds, headlineEnds, capitalsEnds])

/** No figure begins within another. */
function digitsAt(line: string, from: number, least: number, most: number): string | null {
  if (/\d/.test(line.charAt(from - 1))) return null
  DIGITS_AT.lastIndex = from
  const [digits = ''] = DIGITS_AT.exec(line) ?? []
  return digits.length >= least && digits.length <= most ? digits : null
}

function digitsEnds(least: number, most: number): Ends {
  return (line, from) => {
    const digits = digitsAt(line, from, least, most)
    return digits === null ? [] : [from + digits.length]
  }
}

/** `4`, `4.`, `1er`, `3rd` */
function dayEnds(line: string, from: number): readonly number[] {
  const digits = digitsAt(line, from, 1, 2)
  if (digits === null || Number(digits) < 1 || Number(digits) > 31) return []
  const end = from + digits.length
  SUFFIX_AT.lastIndex = end
  const [suffix = ''] = SUFFIX_AT.exec(line) ?? []
  const dot = line.charAt(end) === '.' ? 1 : 0
  return [...new Set([end, end + suffix.length, end + dot])]
}

function wordAt(line: string, from: number): string {
  if (isWordAt(line, from - 1) && !/\d/.test(line.charAt(from - 1))) return ''
  WORD_AT.lastIndex = from
  return WORD_AT.exec(line)?.[0] ?? ''
}

function withDot(line: string, end: number): readonly number[] {
  return line.charAt(end) === '.' ? [end, end + 1] : [end]
}

function weekdayEnds(line: string, from: number): readonly number[] {
  const word = wordAt(line, from)
  return word !== '' && findWeekdays(word) ? withDot(line, from + word.length) : []
}

/** `maart`, `Mrt.`, `3`, `III` */
function monthEnds(line: string, from: number): readonly number[] {
  const digits = digitsAt(line, from, 1, 2)
  if (digits !== null) return Number(digits) <= 12 ? [from + digits.length] : []
  // The name of a month has no hyphen: `mei-juni` is none.
  const [word = ''] = wordAt(line, from).split('-')
  return word !== '' && monthOf(word) !== null ? withDot(line, from + word.length) : []
}

/** 1 to 12, by name, abbreviation, figure or Roman figure. */
export function monthOf(text: string): number | null {
  const word = text.replace(/\.$/, '')
  return findMonth(word) ?? findRoman(word)
}

function shortYearEnds(line: string, from: number): readonly number[] {
  const mark = APOSTROPHE.test(line.charAt(from)) ? 1 : 0
  const digits = digitsAt(line, from + mark, 2, 2)
  return digits === null ? [] : [from + mark + digits.length]
}

/**
 * The date of a whole day, however it is written, with its weekday and time: the first of the line. The pattern may itself
 * have the words before it, such as `op`, and the time behind it.
 */
function dateEnds(line: string, from: number): readonly number[] {
  const found = findDateInLine(line)
  if (!found || from < found.start || from >= found.end || isWordAt(line, from - 1)) return []
  const own = from === found.start ? found : findDateInLine(line.slice(from))
  const isSame = own === found || (own?.start === 0 && from + own.end === found.end)
  if (!isSame) return []
  const { text } = found.moment.date
  return [...new Set([line.indexOf(text, from) + text.length, found.end])]
}

const ENDS: Readonly<Record<Placeholder, Ends>> = {
  number: digitsEnds(1, 9),
  any: anyEnds,
  date: dateEnds,
  headline: headlineEnds,
  capitals: capitalsEnds,
  weekday: weekdayEnds,
  day: dayEnds,
  month: monthEnds,
  year: digitsEnds(4, 4),
  year2: shortYearEnds,
  hour: digitsEnds(1, 2),
  minute: digitsEnds(2, 2),
}
