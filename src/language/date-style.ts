/** How each language puts a date together from its parts, and what it says of the parts that are not known. */
import { listWords } from './word-list.js'

export interface DateStyle {
  readonly day: (day: number, month: string, year: string) => string
  readonly month: (month: string, year: string) => string
  /** A day of any year. */
  readonly monthDay: (day: number, month: string) => string
  /** A whole day with its weekday before it. */
  readonly weekday: (weekday: string, day: string) => string
  /** A day, written already, and hour and minute in two figures each. */
  readonly moment: (day: string, hour: string, minute: string) => string
  readonly dayUnknown: string
  readonly monthUnknown: string
  readonly dateUnknown: string
  /** Between what is known and what is not; a comma and a blank where nothing is said. */
  readonly comma?: string
  /** Where the first three letters of a name are no abbreviation of it. */
  readonly shortMonths?: readonly string[]
  /** Monday first, where the first two letters of a name are none. */
  readonly shortWeekdays?: readonly string[]
}

const spaced = (first: string, second: string): string => `${first} ${second}`
const withComma = (first: string, second: string): string => `${first}, ${second}`
const inOrder = (day: number, month: string, year: string): string => `${day} ${month} ${year}`
const dayFirst = (day: number, month: string): string => `${day} ${month}`
const joinedByDe = (...parts: readonly (number | string)[]): string => parts.join(' de ')

export const dutchDates: DateStyle = {
  day: inOrder,
  month: spaced,
  monthDay: dayFirst,
  weekday: spaced,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute} uur`,
  dayUnknown: 'dag onbekend',
  monthUnknown: 'dag en maand onbekend',
  dateUnknown: 'datum onbekend',
  shortMonths: listWords('jan feb mrt apr mei jun jul aug sep okt nov dec'),
}

export const englishDates: DateStyle = {
  day: inOrder,
  month: spaced,
  monthDay: dayFirst,
  weekday: spaced,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute}`,
  dayUnknown: 'day unknown',
  monthUnknown: 'day and month unknown',
  dateUnknown: 'date unknown',
}

export const germanDates: DateStyle = {
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: spaced,
  monthDay: (day, month) => `${day}. ${month}`,
  weekday: withComma,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute} Uhr`,
  dayUnknown: 'Tag unbekannt',
  monthUnknown: 'Tag und Monat unbekannt',
  dateUnknown: 'Datum unbekannt',
}

export const frenchDates: DateStyle = {
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  month: spaced,
  monthDay: (day, month) => `${day === 1 ? '1er' : day} ${month}`,
  weekday: spaced,
  moment: (day, hour, minute) => `${day} à ${Number(hour)} h ${minute}`,
  dayUnknown: 'jour inconnu',
  monthUnknown: 'jour et mois inconnus',
  dateUnknown: 'date inconnue',
  shortMonths: listWords('janv févr mars avr mai juin juil août sept oct nov déc'),
}

export const spanishDates: DateStyle = {
  day: joinedByDe,
  month: joinedByDe,
  monthDay: joinedByDe,
  weekday: withComma,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute} h`,
  dayUnknown: 'día desconocido',
  monthUnknown: 'día y mes desconocidos',
  dateUnknown: 'fecha desconocida',
}

export const italianDates: DateStyle = {
  day: (day, month, year) => `${day === 1 ? '1º' : day} ${month} ${year}`,
  month: spaced,
  monthDay: (day, month) => `${day === 1 ? '1º' : day} ${month}`,
  weekday: spaced,
  moment: (day, hour, minute) => `${day}, ore ${hour}:${minute}`,
  dayUnknown: 'giorno sconosciuto',
  monthUnknown: 'giorno e mese sconosciuti',
  dateUnknown: 'data sconosciuta',
}

export const portugueseDates: DateStyle = {
  day: joinedByDe,
  month: joinedByDe,
  monthDay: joinedByDe,
  weekday: withComma,
  moment: (day, hour, minute) => `${day}, ${hour}h${minute}`,
  dayUnknown: 'dia desconhecido',
  monthUnknown: 'dia e mês desconhecidos',
  dateUnknown: 'data desconhecida',
  shortWeekdays: listWords('seg ter qua qui sex sáb dom'),
}

export const arabicDates: DateStyle = {
  day: inOrder,
  month: spaced,
  monthDay: dayFirst,
  weekday: (weekday, day) => `${weekday}، ${day}`,
  moment: (day, hour, minute) => `${day}، الساعة ${hour}:${minute}`,
  dayUnknown: 'اليوم غير معروف',
  monthUnknown: 'اليوم والشهر غير معروفين',
  dateUnknown: 'التاريخ غير معروف',
  comma: '، ',
  shortMonths: listWords(
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  ),
  shortWeekdays: listWords('ن ث ر خ ج س ح'),
}
