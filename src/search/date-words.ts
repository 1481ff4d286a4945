/** What people write around dates, in the languages of the interface → weekdays by number, and words that say from when to when. */
import { foldedWords } from './split-words.js'

/** Those of the interface. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'ar']
/** The first of January 2024, a Monday, in milliseconds. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

/** In full, and short; 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((lang) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const names = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' })
      return [1, 2, 3, 4, 5, 6, 7].map(
        (number) => [fold(names.format(MONDAY + (number - 1) * DAY)), number] as const,
      )
    }),
  ),
)

/** Before a date. */
export const LEADS = setOf('op in on the am im den dem der le en el في يوم')
/** Within a date: `21 de julio de 1969`, `21st of July 1969` */
export const LINKS = setOf('de del of')

/** `from July 1969 to May 1970`; a dash says the same, and needs no word before it. */
export const OPENERS = setOf('van vanaf from von vom du de desde del من')
export const TO = setOf(
  '- tot to until till through bis au a al hasta إلى حتى t/m tot_en_met bis_zum jusqu’à jusqu’au jusqu’en',
)

/** `between July and August 1969` */
export const BETWEEN = setOf('tussen between zwischen entre بين')
export const AND = setOf('en and und et y و')

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold))
}

/** A dash stays one. */
export function fold(text: string): string {
  return foldedWords(text.replaceAll('_', ' ')).join(' ') || text
}
