/** The tables of all languages → one dictionary of the words that dates and times are made of. */
import { dateLanguages } from '../../language/date-languages.js'
import type { Cues, DateLanguage } from '../../language/language.js'

type Names = Pick<DateLanguage, 'months' | 'monthForms'>

const monthNumbers = new Map(dateLanguages.flatMap(listMonths))
const weekdayNumbers = groupWeekdays()

function listMonths({ months, monthForms }: Names): readonly (readonly [string, number])[] {
  const names = months.map((name, index) => [name.toLowerCase(), index + 1] as const)
  return [...names, ...Object.entries(monthForms)]
}

/** `di` is a Tuesday in Dutch and a Sunday in French: a word may be several days. */
function groupWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>()
  for (const { weekdays, weekdayForms } of dateLanguages) {
    const names = weekdays.map((name, index) => [name.toLowerCase(), index + 1] as const)
    for (const [name, number] of [...names, ...Object.entries(weekdayForms)]) {
      numbers.set(name, (numbers.get(name) ?? new Set()).add(number))
    }
  }
  return numbers
}

/** `Apr`, `avril`, `4`, `04` → 4; null for another word. Figures are not checked. */
export function findMonth(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : (monthNumbers.get(word.toLowerCase()) ?? null)
}

const firstWords = new Set([...monthNumbers.keys()].map((name) => name.split(' ', 1)[0]!))

/** Whether it is the name of a month, or the first word of one. */
export function beginsMonth(word: string): boolean {
  return firstWords.has(word.toLowerCase())
}

/** 1 (Monday) to 7; several where languages disagree; null for another word. */
export function findWeekdays(word: string): ReadonlySet<number> | null {
  return weekdayNumbers.get(word.toLowerCase()) ?? null
}

/** The cues of one kind in all languages, longest first, as alternatives of a regular expression. */
export function alternativesOf(kind: keyof Cues): string {
  return alternatives(dateLanguages.flatMap((language) => language.cues[kind] ?? []))
}

/** A name of a month that is no single word of three letters to twelve: `تشرين الأول`. */
export function oddMonths(): string {
  return alternatives(
    [...monthNumbers.keys()].filter((name) => !/^(?:\p{L}{3,12}|\d+月)$/u.test(name)),
  )
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|')
}
