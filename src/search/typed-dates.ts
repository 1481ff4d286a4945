/** Words of a query → the day or month that they are: `21 juli 1969`, `July 21, 1969`, `21/07/1969`, `julio de 1969`. */
import { hasDay } from '../record/calendar.js'
import { MONTHS, MONTHS_BESIDE_DAYS } from './month-names.js'
import type { Token } from './read-tokens.js'
import { foldedWords } from './split-words.js'

/** `1969-07-21` or `1969-07`; null for words that are no date, or may be something else. */
export function readTypedDate(words: readonly string[]): string | null {
  if (words.length === 1) return readFigures(words[0]!)
  const parts = words.map((word) => foldedWords(word).join(' ')).filter((part) => !LINKS.has(part))
  const [first = '', second = '', third = ''] = parts
  if (parts.length === 2) return writeDate(second, MONTHS.get(first))
  if (parts.length !== 3) return null
  const month = MONTHS_BESIDE_DAYS.get(second)
  return month === undefined
    ? writeDate(third, MONTHS_BESIDE_DAYS.get(first), dayOf(second))
    : writeDate(third, month, dayOf(first))
}

/** `21 de julio de 1969`, `21st of July 1969` */
const LINKS: ReadonlySet<string> = new Set(['de', 'del', 'of'])
const LONGEST_RUN = 5

/** The same tokens; those that are a date together have become one. What stands behind a colon is left to it. */
export function joinDates(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]
    const isFree = before === undefined || mayStandBefore(before)
    const found = isFree ? dateAt(tokens, at) : null
    joined.push(found ?? tokens[at]!)
    if (found) at += found.words.length - 1
  }
  return joined
}

/** `31 juni 1969` is no day, and does not mean the month either. */
function mayStandBefore(token: Token): boolean {
  if (token.kind === 'word') return !/^\d{1,2}\W?$/.test(token.text)
  return token.kind !== 'scope' || token.scope.kind === 'dates'
}

/** The longest that begins there. */
function dateAt(
  tokens: readonly Token[],
  start: number,
): Extract<Token, { readonly kind: 'date' }> | null {
  const words: Extract<Token, { readonly kind: 'word' }>[] = []
  for (const token of tokens.slice(start, start + LONGEST_RUN)) {
    if (token.kind !== 'word' || (token.isPlain && words.length > 0)) break
    words.push(token)
  }
  for (; words.length > 0; words.pop()) {
    const texts = words.map(({ text }) => text)
    const date = readTypedDate(texts)
    if (date !== null) return { kind: 'date', date, text: texts.join(' '), words: [...words] }
  }
  return null
}

/** Day, month, year as most of the world writes them; month, day, year where that alone gives a date. */
const FIGURES =
  /^(?:(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})|(\d{4})[/.](\d{1,2})[/.](\d{1,2}))\W*$/

function readFigures(word: string): string | null {
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
