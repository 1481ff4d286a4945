/** Names of months as readers type them, in the languages of the interface → their numbers. */
import { foldWord } from './split-words.js'

const NAMES = [
  'januari februari maart april mei juni juli augustus september oktober november december',
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'jänner feber - ابريل - يونيه يوليه اغسطس setiembre اكتوبر - -',
  '- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -',
]

/** Short ones may be other words, and count beside a day alone. */
const SHORT = [
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'ene febr mar abr may juin juil ago sept oct - dic',
  'janv fév mär avr mai - - août set octubre - déc',
  '- févr - - - - - - - - - dez',
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
