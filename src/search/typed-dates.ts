/** Words of a query → the days that they are: `21 juli 1969`, `Sunday, July 20, 1969`, `from July 1969 to May 1970`. */
import type { DayKey } from '../record/strings.js'
import { hasDay, weekdayOf } from '../record/calendar.js'
import { AND, BETWEEN, fold, LEADS, LINKS, OPENERS, TO, WEEKDAYS } from './date-words.js'
import { MONTHS, MONTHS_BESIDE_DAYS } from './month-names.js'
import { readDates } from './read-dates.js'
import type { Token } from './read-tokens.js'

/** What words mean together. */
export interface TypedDate {
  /** `1969-07-21`, `1969-07`, or a range of them: `1969-07..1970` */
  readonly date: string
  /** Days that have another weekday than the one that was typed. */
  readonly otherDays: readonly string[]
}

/** Null for words that are no date, or may be something else. */
export function readTypedDate(words: readonly string[]): TypedDate | null {
  return readSide(words) ?? readRange(words)
}

/** `on Sunday the 20th of July 1969`: what may stand before a date is passed over, where the rest is one. */
function readSide(words: readonly string[]): TypedDate | null {
  let weekday: number | null = null
  for (let start = 0; start < words.length; start++) {
    const date = readDay(words.slice(start))
    if (date !== null && (weekday === null || date.length === DAY_LENGTH)) {
      const isOther = weekday !== null && weekdayOf(date as DayKey) !== weekday
      return { date, otherDays: isOther ? [date] : [] }
    }
    const word = fold(words[start]!)
    weekday ??= WEEKDAYS.get(word) ?? null
    if (!LEADS.has(word) && !WEEKDAYS.has(word)) return null
  }
  return null
}

const DAY_LENGTH = 10

function readDay(words: readonly string[]): string | null {
  if (words.length === 1) return readFigures(words[0]!) ?? readPlainDate(words[0]!)
  const parts = words.map(fold).filter((part) => !LINKS.has(part))
  const [first = '', second = '', third = ''] = parts
  if (parts.length === 2) return writeDate(second, MONTHS.get(first))
  if (parts.length !== 3) return null
  const month = MONTHS_BESIDE_DAYS.get(second)
  return month === undefined
    ? writeDate(third, MONTHS_BESIDE_DAYS.get(first), dayOf(second))
    : writeDate(third, month, dayOf(first))
}

/** `1969-07-21` beside other words; by itself it is read elsewhere. */
function readPlainDate(word: string): string | null {
  const dates = readDates(word)
  return dates !== null && dates.from === dates.to ? dates.from : null
}

/** Words between two dates: `until`, `tot en met`. */
const MOST_BETWEEN = 3

/** `July 1969 - August 1969`, `from 1969 to 1971`, `16 to 24 July 1969` */
function readRange(words: readonly string[]): TypedDate | null {
  const folded = words.map(fold)
  const [first = ''] = folded
  const joints = BETWEEN.has(first) ? AND : TO
  const start = joints === AND || OPENERS.has(first) ? 1 : 0
  for (let at = start + 1; at < words.length - 1; at++)
    for (let size = MOST_BETWEEN; size > 0; size--) {
      if (!joints.has(folded.slice(at, at + size).join(' '))) continue
      const range = joinSides(words.slice(start, at), words.slice(at + size))
      if (range !== null) return range
    }
  return null
}

/** What the first date lacks, it has of the last one. */
function joinSides(left: readonly string[], right: readonly string[]): TypedDate | null {
  const to = readEnd(right)
  if (to === null) return null
  let from = readEnd(left)
  for (let shared = 1; from === null && shared < right.length; shared++)
    from = readSide([...left, ...right.slice(shared)])
  return (
    from && { date: `${from.date}..${to.date}`, otherDays: [...from.otherDays, ...to.otherDays] }
  )
}

function readEnd(words: readonly string[]): TypedDate | null {
  const [year = ''] = words
  return words.length === 1 && YEAR.test(year) ? { date: year, otherDays: [] } : readSide(words)
}

/** `from Sunday the 20th of July 1969 until Monday the 21st of July 1969` */
const LONGEST_RUN = 16
const DASH = '-'

/** The same tokens; those that are a date together have become one. Behind the name of a facet stands a name. */
export function joinDates(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]
    const isFree = before === undefined || mayStandBefore(before)
    const found = isFree ? dateAt(tokens, at) : null
    joined.push(found?.token ?? tokens[at]!)
    if (found) at += found.size - 1
  }
  return joined
}

/** `31 juni 1969` is no day, and does not mean the month either. */
function mayStandBefore(token: Token): boolean {
  if (token.kind === 'word') return !/^\d{1,2}\W?$/.test(token.text)
  return token.kind !== 'scope' || token.scope.kind !== 'facet'
}

type Word = Extract<Token, { readonly kind: 'word' }>

/** The longest that begins there. */
function dateAt(
  tokens: readonly Token[],
  start: number,
): { readonly token: Token; readonly size: number } | null {
  const run: (Word | null)[] = []
  for (const token of tokens.slice(start, start + LONGEST_RUN)) {
    if (token.kind === 'dash') run.push(null)
    else if (token.kind === 'word' && !(token.isPlain && run.length > 0)) run.push(token)
    else break
  }
  for (; run.length > 0; run.pop()) {
    if (run[0] === null || run.at(-1) === null) continue
    const texts = run.map((word) => word?.text ?? DASH)
    const date = readRun(texts)
    if (date === null) continue
    const words = run.filter((word) => word !== null)
    return { token: { kind: 'date', ...date, text: texts.join(' '), words }, size: run.length }
  }
  return null
}

/** Of a word alone, figures are looked at: `1969-07` is read where it stands. */
function readRun(words: readonly string[]): TypedDate | null {
  if (words.length > 1) return readTypedDate(words) ?? readTypedDate(splitRanges(words))
  const date = readFigures(words[0]!)
  return date === null ? null : { date, otherDays: [] }
}

/** `16-24` → `16`, `-`, `24`; `1914-1918` is a word of texts. */
function splitRanges(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const [, from = '', to = ''] =
      /^([\p{L}\d]+)(?:[-–—]|\.{2,3}|…)([\p{L}\d]+\.?)$/u.exec(word) ?? []
    return from === '' || (YEAR.test(from) && YEAR.test(to)) ? [word] : [from, DASH, to]
  })
}

/** Day, month, year as most of the world writes them; month, day, year where that alone gives a date. */
const FIGURES =
  /^(?:(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})|(\d{4})[/.](\d{1,2})[/.](\d{1,2}))\W*$/
/** `1969/07`; `1969/70` and `1911/12` are two years. */
const MONTH_OF_YEAR = /^(\d{4})\/(\d{1,2})\W*$/

function readFigures(word: string): string | null {
  const [, yearOf = '', monthOf = ''] = MONTH_OF_YEAR.exec(word) ?? []
  if (yearOf !== '')
    return (Number(yearOf) + 1) % 100 === Number(monthOf) && monthOf.length === 2
      ? null
      : writeDate(yearOf, Number(monthOf))
  const [, one, other, year = '', first = '', month, day] = FIGURES.exec(word) ?? []
  if (first !== '') return writeDate(first, Number(month), Number(day))
  if (other === undefined) return null
  // `3.1944` may be a figure.
  if (one === undefined) return word.includes('.') ? null : writeDate(year, Number(other))
  return writeDate(year, Number(other), Number(one)) ?? writeDate(year, Number(one), Number(other))
}

/** `21`, `21st`, `1er`, `2e` */
function dayOf(text: string): number {
  return Number(/^(\d{1,2})(?:st|nd|rd|th|er|e|de|ste|o)?$/.exec(text)?.[1] ?? 0)
}

/** Years of which there are newspapers, or may be. */
const YEAR = /^[12]\d{3}$/

function writeDate(year: string, month: number | undefined, day?: number): string | null {
  if (month === undefined || !YEAR.test(year)) return null
  if (!hasDay(Number(year), month, day ?? 1)) return null
  const parts = day === undefined ? [month] : [month, day]
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}
