/** A line of a text → the patterns by which it and its like may divide the records of a file. */
import { isInCapitals } from '../folder/claim-headline.js'
import { isProse } from '../prose.js'
import { generalizeLine, literalPattern } from './generalize-line.js'

/**
 * mark: `* * *`. count: `- 14 -`, `Bericht 3`. section: `### Brug gaat open`. bullet: `■ Brug gaat open`.
 * numbered: `3. Brug gaat open`. capitals: `BRUG GAAT OPEN`. date: `Molendorp, 4 april 1994`.
 * titled-date: a headline, and such a line below it. word: a line that comes again as it is.
 */
export type DividerKind =
  | 'mark'
  | 'count'
  | 'section'
  | 'bullet'
  | 'numbered'
  | 'capitals'
  | 'date'
  | 'titled-date'
  | 'word'

export interface DividingForm {
  readonly kind: DividerKind
  readonly pattern: string
  /** The number that the line counts by; null where it has none. */
  readonly number: number | null
  /** What the line says besides: the headline; empty where it says none. */
  readonly title: string
}

/** No dividing line without a headline is longer. */
const LONGEST = 40
/** Words besides a number, and besides a date. */
const MOST_WORDS = 2
const MOST_PLACE_WORDS = 4
const LONGEST_DATE = 70
const LONGEST_HEADLINE = 150

/** `dates` and `below` are what `dateForms` gives of the line and of the next one. */
export function dividingForms(
  text: string,
  dates: readonly string[],
  below: readonly string[],
): readonly DividingForm[] {
  const section = /^(#{1,6})\s+(\S.*)$/.exec(text)
  if (section) return [form('section', `${section[1]} {headline}`, section[2])]
  if (text.length > LONGEST_HEADLINE) return []
  const forms = [
    ...plainForms(text),
    ...numberedForms(text),
    ...bulletForms(text),
    ...capitalForms(text),
    ...dates.map((pattern) => form('date', pattern)),
  ]
  const titled = below.length > 0 && canBeTitle(text) ? below : []
  return [...forms, ...titled.map((date) => form('titled-date', `{headline}\n${date}`, text))]
}

function form(
  kind: DividerKind,
  pattern: string,
  title = '',
  number: number | null = null,
): DividingForm {
  return { kind, pattern, title, number }
}

/** `- 14 -`, `* * *`, `Bericht 3`, `KORT NIEUWS` */
function plainForms(text: string): readonly DividingForm[] {
  if (text.length > LONGEST) return []
  if (!/\d/.test(text)) {
    const [mark] = /^(\S)(?:\s?\1){2,}$/.exec(text) ?? []
    if (mark !== undefined) return [form('mark', literalPattern(text))]
    const words = text.match(/\p{L}+/gu) ?? []
    const isWord = words.length > 0 && words.length <= MOST_WORDS && !/[.,;:?!]$/.test(text)
    return isWord ? [form('word', literalPattern(text))] : []
  }
  const { pattern, isDated } = generalizeLine(text)
  const words = pattern.replaceAll('{number}', ' ').match(/\p{L}+/gu) ?? []
  const numbers = pattern.split('{number}').length - 1
  if (isDated || numbers !== 1 || words.length > MOST_WORDS) return []
  return [form('count', pattern, '', Number(/\d+/.exec(text)?.[0]))]
}

const NUMBERED =
  /^((?:\p{L}{2,12}\.?\s|n[°º]\s?|[([#])?)(\d{1,3})(\s?[.):\]/–—-]|\s(?=\s)|\t)\s*(["“„‘'«(]?[\p{Lu}\d].*)$/u

/** `3. Brug gaat open`, `(3) Brug gaat open`, `Bericht 3: Brug gaat open` */
function numberedForms(text: string): readonly DividingForm[] {
  const [, before = '', number = '', mark = '', title = ''] = NUMBERED.exec(text) ?? []
  if (title === '' || !canBeTitle(title) || generalizeLine(text).dateStart === 0) return []
  const pattern = `${literalPattern(before)}{number}${literalPattern(mark).trimEnd()} {headline}`
  return [form('numbered', pattern, title, Number(number))]
}

const BULLET = /^([■▪●◆►▶»•*+>–—-]{1,3})\s+(["“„‘'«]?\p{Lu}.*)$/u

function bulletForms(text: string): readonly DividingForm[] {
  const [, mark = '', title = ''] = BULLET.exec(text) ?? []
  return title !== '' && canBeTitle(title) ? [form('bullet', `${mark} {headline}`, title)] : []
}

/** One word in capitals stands over sections as often as over articles. */
function capitalForms(text: string): readonly DividingForm[] {
  const isHeadline = isInCapitals(text) && /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(text)
  return isHeadline && !generalizeLine(text).isDated ? [form('capitals', '{capitals}', text)] : []
}

/** `Molendorp, 4 april 1994` is a line of a place and a day, and one of any place. */
export function dateForms(text: string): readonly string[] {
  if (text.length > LONGEST_DATE || !/\d/.test(text) || isProse(text)) return []
  const { pattern, isDated, dateStart, dateEnd } = generalizeLine(text)
  const before = pattern.slice(0, dateStart)
  const behind = pattern.slice(dateEnd)
  const words = `${before} ${behind}`.replaceAll('{number}', ' ').match(/\p{L}+/gu) ?? []
  if (!isDated || words.length > MOST_PLACE_WORDS || !pattern.includes('{day}')) return []
  const [, mark] = /^\p{Lu}[\p{L}\s'’-]*?(\s?[,/|–—-]\s?|\s)(?:le |den )?$/u.exec(before) ?? []
  const isOpen = mark !== undefined && mark.trim() !== ''
  const end = /^\s*[,/|(–—-]/.test(behind) ? ' {any}' : behind
  const date = pattern.slice(dateStart, dateEnd)
  const forms = [
    pattern,
    `${before}${date}${end}`,
    ...(isOpen ? [`{any}${mark}${date}${end}`] : []),
  ]
  return [...new Set(forms)]
}

export function canBeTitle(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE &&
    /^["“„‘'«(]?[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[,;:]$/.test(text) &&
    !isProse(text)
  )
}
