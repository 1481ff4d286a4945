/** Names of months as readers type them, in the languages of the interface → their numbers. */
import { LANGUAGES } from './date-words.js'
import { foldedWords, foldWord } from './split-words.js'

/** The fifteenth of a month, in 2024. */
const MIDDLE = 15

/** As the languages themselves have them. */
function namesIn(lang: string, month: 'long' | 'short'): string {
  const names = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) =>
    foldedWords(names.format(Date.UTC(2024, index, MIDDLE))).join(''),
  ).join(' ')
}

/** Others than those that `Intl` knows. */
const NAMES = [
  ...LANGUAGES.map((lang) => namesIn(lang, 'long')),
  'jänner feber - - - - - - setiembre - - -',
  '- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -',
  '- - - - - يونيه يوليه - - - - -',
]

/** Short ones may be other words, and count beside a day alone. */
const SHORT = [
  ...LANGUAGES.map((lang) => namesIn(lang, 'short')),
  '- febr mrt - may juin juil aug sep oct - dic',
  '- fév mär avr mei - juill - set okt - -',
]

/** The planet: `mars 2020` is no month. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['mars'])

/** Beside a day. */
export const MONTHS_BESIDE_DAYS: ReadonlyMap<string, number> = numberNames([...NAMES, ...SHORT])
/** Beside a year. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [...numberNames(NAMES)].filter(([name]) => !OTHER_WORDS.has(name)),
)

function numberNames(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list
        .split(' ')
        .flatMap((name, index) => (name === '-' ? [] : [[foldWord(name), index + 1] as const])),
    ),
  )
}
