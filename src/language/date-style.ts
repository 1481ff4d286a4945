/** How each language puts a date together from its parts, and what it says of the parts that are not known. */

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
}

const spaced = (first: string, second: string): string => `${first} ${second}`
const withComma = (first: string, second: string): string => `${first}, ${second}`
const inOrder = (day: number, month: string, year: string): string => `${day} ${month} ${year}`
const dayFirst = (day: number, month: string): string => `${day} ${month}`
const joinedByDe = (...parts: readonly (number | string)[]): string => parts.join(' de ')

const dutch: DateStyle = {
  day: inOrder,
  month: spaced,
  monthDay: dayFirst,
  weekday: spaced,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute} uur`,
  dayUnknown: 'dag onbekend',
  monthUnknown: 'dag en maand onbekend',
  dateUnknown: 'datum onbekend',
}

const english: DateStyle = {
  day: inOrder,
  month: spaced,
  monthDay: dayFirst,
  weekday: spaced,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute}`,
  dayUnknown: 'day unknown',
  monthUnknown: 'day and month unknown',
  dateUnknown: 'date unknown',
}

const german: DateStyle = {
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: spaced,
  monthDay: (day, month) => `${day}. ${month}`,
  weekday: withComma,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute} Uhr`,
  dayUnknown: 'Tag unbekannt',
  monthUnknown: 'Tag und Monat unbekannt',
  dateUnknown: 'Datum unbekannt',
}

const french: DateStyle = {
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  month: spaced,
  monthDay: (day, month) => `${day === 1 ? '1er' : day} ${month}`,
  weekday: spaced,
  moment: (day, hour, minute) => `${day} à ${Number(hour)} h ${minute}`,
  dayUnknown: 'jour inconnu',
  monthUnknown: 'jour et mois inconnus',
  dateUnknown: 'date inconnue',
}

const spanish: DateStyle = {
  day: joinedByDe,
  month: joinedByDe,
  monthDay: joinedByDe,
  weekday: withComma,
  moment: (day, hour, minute) => `${day}, ${hour}:${minute} h`,
  dayUnknown: 'día desconocido',
  monthUnknown: 'día y mes desconocidos',
  dateUnknown: 'fecha desconocida',
}

const italian: DateStyle = {
  day: (day, month, year) => `${day === 1 ? '1º' : day} ${month} ${year}`,
  month: spaced,
  monthDay: (day, month) => `${day === 1 ? '1º' : day} ${month}`,
  weekday: spaced,
  moment: (day, hour, minute) => `${day}, ore ${hour}:${minute}`,
  dayUnknown: 'giorno sconosciuto',
  monthUnknown: 'giorno e mese sconosciuti',
  dateUnknown: 'data sconosciuta',
}

const portuguese: DateStyle = {
  day: joinedByDe,
  month: joinedByDe,
  monthDay: joinedByDe,
  weekday: withComma,
  moment: (day, hour, minute) => `${day}, ${hour}h${minute}`,
  dayUnknown: 'dia desconhecido',
  monthUnknown: 'dia e mês desconhecidos',
  dateUnknown: 'data desconhecida',
}

/** Styles by the tag of a table in `languages.ts`. */
export const dateStyles: Readonly<Record<string, DateStyle>> = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
}
