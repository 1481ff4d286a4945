/** A date as it is written → its figures, with every order they could be read in. */
import { ERAS } from '../../language/ja.js'
import { alternativesOf, beginsMonth, findMonth, oddMonths } from './date-words.js'

export interface WrittenDate {
  /** As it stands in the text. */
  readonly text: string
  /** Four figures, two, or none: null. */
  readonly year: string | null
  /** Null where only the year is written. */
  readonly month: number | null
  readonly day: number | null
  /**
   * fixed: words or ISO 8601 settle which figure is what; open: day and month could stand in either order;
   * dotted: they could, but those who write points write the day first.
   */
  readonly order: 'fixed' | 'open' | 'dotted'
}

/** What is left of a text behind a date. */
export interface DateMatch {
  readonly written: WrittenDate
  readonly rest: string
}

const YEAR = String.raw`(?<year>\d{4}|['’]?\d{2})(?!\d|[:uh]\d)`
const FULL_YEAR = String.raw`(?<year>\d{4}|['’]\d{2})(?!\d|[:uh]\d)`
const DAY = String.raw`(?<day>\d{1,2})(?:(?:ste|sten|den|st|nd|rd|th|er|re|ère|de|e|:[ae]|[º°ª])(?!\p{L}))?\.?`
const MONTH = String.raw`(?<month>${oddMonths()}|\p{L}{3,12})\.?`
const OF_YEAR = String.raw`(?:\s?(?:${alternativesOf('ofYear')})\.?(?!\p{L}))?`
const OF = String.raw`(?:(?:de|del|do|of|di)\s)?`

const ERA_YEAR = String.raw`(?:(?<era>${Object.keys(ERAS).join('|')})\s?(?<eraYear>\d{1,2}|元)|(?<year>\d{4}))\s?[年년]\s?(?<month>\d{1,2})\s?[月월]`

/** Every way to write a date that begins the text; a month in letters still has to be one. */
const PATTERNS: readonly RegExp[] = [
  // 2019年7月3日, 令和2年3月25日; 2019年7月
  String.raw`${ERA_YEAR}\s?(?<day>\d{1,2})\s?[日일]`,
  String.raw`${ERA_YEAR}(?!\s?\d)`,
  // 2020-04-17, 2020/4/17
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
  // 20200417
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
  // 940603, where it is all there is
  String.raw`(?<year>\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$`,
  // 17/04/2020, 17.4.'20, 17 - 04 - 2020, 14.06.2002 r.
  String.raw`(?<day>\d{1,2})\s?(?<open>[-/.])\s?(?<month>\d{1,2})\s?\k<open>\s?${YEAR}${OF_YEAR}`,
  // 3/VI/1994, 3-VI-1994, 3.VI.94
  String.raw`(?<day>\d{1,2})(?<mark>[-/. ])(?<roman>[IVX]{1,4})\k<mark>${YEAR}`,
  // 17 april 2020, 1er août 2019, 17. April 2020, 17 de abril de 2020, 17th of April, 2020, 17-apr-20
  String.raw`${DAY}[\s-]?${OF}${MONTH},?[\s-]${OF}${YEAR}${OF_YEAR}`,
  // April 17, 2020
  String.raw`${MONTH}\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s${FULL_YEAR}`,
  // Apr-17-2020, apr/17/2020
  String.raw`${MONTH}(?<mark>[-/])(?<day>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)`,
  // april 2020, abril de 2020
  String.raw`${MONTH},?\s${OF}${FULL_YEAR}`,
  // 2020-04
  String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})(?![-/\d])`,
  // 04/2020
  String.raw`(?<month>\d{1,2})[-/](?<year>\d{4})(?!\d)`,
  // 2020, '20
  String.raw`(?<year>\d{4}|['’]\d{2})$`,
  // 17 april, which needs other evidence for its year
  String.raw`${DAY}\s${OF}${MONTH}(?!\p{L})`,
  // April 17
  String.raw`${MONTH}\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)`,
].map((source) => new RegExp(`^${source}`, 'iu'))

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

export function findRoman(figures: string): number | null {
  const index = ROMAN.indexOf(figures.toUpperCase())
  return index === -1 ? null : index + 1
}

const FIRST_WORD = /^\p{L}+/u
const ERA = new RegExp(`^(?:${Object.keys(ERAS).join('|')})`, 'u')

function yearOf({
  year,
  era,
  eraYear,
}: Readonly<Record<string, string | undefined>>): string | null {
  if (era === undefined) return year ?? null
  return String(ERAS[era]! + (eraYear === '元' ? 1 : Number(eraYear)))
}

/** Every date that `text` may begin with, the fullest first. */
export function* matchDates(text: string): Generator<DateMatch> {
  const [word] = FIRST_WORD.exec(text) ?? []
  if (word !== undefined && !beginsMonth(word) && !ERA.test(text)) return
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text)
    const { roman, day, open, month = roman, ...others } = match?.groups ?? {}
    if (!match) continue
    const year = yearOf(others)
    const monthNumber =
      month === undefined ? null : roman === undefined ? findMonth(month) : findRoman(roman)
    if (month !== undefined && monthNumber === null) continue
    yield {
      written: {
        text: match[0],
        year: year?.replace(/^\D/, '') ?? null,
        month: monthNumber,
        day: day === undefined ? null : Number(day),
        order: open === undefined ? 'fixed' : open === '.' ? 'dotted' : 'open',
      },
      rest: text.slice(match[0].length),
    }
  }
}
