/** A line of text → the pattern of a folder that it and its like fit: what varies from day to day are placeholders. */
import { findMonth, findWeekdays } from '../../article/dates/date-words.js'
import { findRoman } from '../../article/dates/written-date.js'
import type { Placeholder } from '../../text/line-pattern.js'

export interface GeneralLine {
  readonly pattern: string
  /** Whether it has a year, and so a date. */
  readonly isDated: boolean
  /** Where its date stands in `pattern`, weekday and time included; for a line without one, at its end. */
  readonly dateStart: number
  readonly dateEnd: number
  /** Day and month of a date in figures, as they stand; null where the month is named. */
  readonly figures: readonly [number, number] | null
}

interface Token {
  readonly text: string
  readonly kind: 'word' | 'digits' | 'blank' | 'mark'
  role: Placeholder | 'dropped' | null
}

const TOKEN = /\p{L}+|\d+|\s+|[^\p{L}\d\s]/gu
/** What may stand between the parts of a date: marks, `de`, `of`, `1er`. */
const FILLER = /^(?:\s+|[.,/-]|['’]|de|del|of|d|st|nd|rd|th|er|e|ste|º|ª)$/iu
const ORDINAL = /^(?:st|nd|rd|th|er|e|ste|º|ª)$/iu
const REACH = 5

export function generalizeLine(line: string): GeneralLine {
  const tokens = Array.from(line.matchAll(TOKEN), ([text]): Token => {
    return { text, kind: kindOf(text), role: null }
  })
  const figures = markNamed(tokens) ? null : markFigures(tokens)
  const isDated = tokens.some(({ role }) => role === 'year' || role === 'year2')
  if (isDated) {
    markWeekday(tokens)
    markTime(tokens)
  }
  for (const token of tokens)
    if (token.kind === 'digits' && token.role === null) token.role = 'number'
  return { ...write(tokens), isDated, figures }
}

function kindOf(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word'
  if (/^\d/.test(text)) return 'digits'
  return /^\s/.test(text) ? 'blank' : 'mark'
}

/** The index of the next token that is neither a mark nor a filler, in a direction. */
function reach(tokens: readonly Token[], from: number, step: 1 | -1): number {
  for (let index = from + step, steps = 0; steps < REACH; index += step, steps++) {
    const token = tokens[index]
    if (!token) return -1
    if (!FILLER.test(token.text)) return index
  }
  return -1
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length <= 2 && isWithin(Number(token.text), 1, 31)
}

function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'digits' && token.text.length === 4 && isWithin(Number(token.text), 1500, 2199)
  )
}

function isShortYear(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length === 2
}

function isWithin(figure: number, least: number, most: number): boolean {
  return figure >= least && figure <= most
}

/** `17 april 2020`, `April 17, 2020`, `april 2020`, `3/VI/94` */
function markNamed(tokens: readonly Token[]): boolean {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const before = reach(tokens, index, -1)
    const after = reach(tokens, index, 1)
    const isRoman = findRoman(token.text) !== null && isBetweenMarks(tokens, index)
    if (findMonth(token.text) === null && !isRoman) continue
    if (isDay(tokens[before]) && (isYear(tokens[after]) || isShortYear(tokens[after]))) {
      set(tokens, [before, 'day'], [index, 'month'])
      set(tokens, [after, isYear(tokens[after]) ? 'year' : 'year2'])
      dropOrdinal(tokens, before, index)
      return true
    }
    const year = reach(tokens, after, 1)
    if (isDay(tokens[after]) && isYear(tokens[year])) {
      set(tokens, [index, 'month'], [after, 'day'], [year, 'year'])
      dropOrdinal(tokens, after, year)
      return true
    }
    if (isYear(tokens[after])) {
      set(tokens, [index, 'month'], [after, 'year'])
      return true
    }
  }
  return false
}

function isBetweenMarks(tokens: readonly Token[], index: number): boolean {
  return (
    /^[/.-]$/.test(tokens[index - 1]?.text ?? '') && /^[/.-]$/.test(tokens[index + 1]?.text ?? '')
  )
}

/** `{day}` reads `1er` as well as `2`, so the ending must not stand in the pattern; nor the dot of `apr.` */
function dropOrdinal(tokens: readonly Token[], from: number, to: number): void {
  const next = tokens[from + 1]
  if (from + 1 < to && next && ORDINAL.test(next.text)) next.role = 'dropped'
}

function set(
  tokens: readonly Token[],
  ...roles: readonly (readonly [number, Placeholder])[]
): void {
  for (const [index, role] of roles) {
    const token = tokens[index]
    if (token) token.role = role
  }
}

/** `17/04/2020`, `17.4.20`, `2020-04-17`: which is the day is for all such lines together to say. */
function markFigures(tokens: readonly Token[]): GeneralLine['figures'] {
  for (let index = 0; index + 4 < tokens.length; index++) {
    const [first, mark, second, again, third] = tokens.slice(index, index + 5)
    if (!first || !second || !third || !/^[/.-]$/.test(mark?.text ?? '')) continue
    if (again?.text !== mark?.text) continue
    if (isYear(first) && isDay(second) && isDay(third)) {
      set(tokens, [index, 'year'], [index + 2, 'month'], [index + 4, 'day'])
      return null
    }
    if (isDay(first) && isDay(second) && (isYear(third) || isShortYear(third))) {
      set(tokens, [index, 'day'], [index + 2, 'month'])
      set(tokens, [index + 4, isYear(third) ? 'year' : 'year2'])
      return [Number(first.text), Number(second.text)]
    }
  }
  return null
}

/** The one nearest before the date; else one behind it. */
function markWeekday(tokens: readonly Token[]): void {
  const isWeekday = ({ kind, text, role }: Token): boolean =>
    kind === 'word' && role === null && findWeekdays(text) !== null
  const first = tokens.findIndex(({ role }) => role !== null)
  const before = tokens.slice(0, first).findLastIndex(isWeekday)
  const index = before === -1 ? tokens.findIndex(isWeekday) : before
  const token = tokens[index]
  if (!token) return
  const distance = Math.min(
    ...tokens.flatMap(({ role }, at) => (role === null ? [] : [Math.abs(at - index)])),
  )
  if (distance <= REACH) token.role = 'weekday'
}

/** `17:44`, `17u44`, `17h44` */
function markTime(tokens: readonly Token[]): void {
  for (let index = 0; index + 2 < tokens.length; index++) {
    const [hour, mark, minute] = tokens.slice(index, index + 3)
    if (!hour || !minute || hour.role !== null || minute.role !== null) continue
    const isTime =
      hour.kind === 'digits' &&
      hour.text.length <= 2 &&
      Number(hour.text) < 24 &&
      /^[:uh]$/i.test(mark?.text ?? '') &&
      /^[0-5]\d$/.test(minute.text)
    if (!isTime) continue
    set(tokens, [index, 'hour'], [index + 2, 'minute'])
    return
  }
}

function write(tokens: readonly Token[]): Pick<GeneralLine, 'pattern' | 'dateStart' | 'dateEnd'> {
  let pattern = ''
  let dateStart = -1
  let dateEnd = -1
  for (const [index, { text, kind, role }] of tokens.entries()) {
    const before = tokens[index - 1]?.role ?? null
    // `{month}` and `{weekday}` read the dot of an abbreviation, too.
    const isDot = text === '.' && (before === 'month' || before === 'weekday')
    if (role === 'dropped' || (isDot && /^\s/.test(tokens[index + 1]?.text ?? ''))) continue
    if (role !== null && role !== 'number' && dateStart === -1) dateStart = pattern.length
    pattern += role !== null ? `{${role}}` : kind === 'blank' ? ' ' : escape(text)
    if (role !== null && role !== 'number') dateEnd = pattern.length
  }
  return dateStart === -1
    ? { pattern, dateStart: pattern.length, dateEnd: pattern.length }
    : { pattern, dateStart, dateEnd }
}

function escape(text: string): string {
  return text.replace(/[{}]/g, '$&$&')
}

/** A line without anything that varies: itself. */
export function literalPattern(line: string): string {
  return escape(line).replace(/\s+/g, ' ')
}
