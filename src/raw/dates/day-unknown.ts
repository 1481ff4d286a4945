/** A month or a year beside which somebody wrote that the day is not known → as much of the date as there is. */
import { parseVagueDate, type VagueDate } from '../../article/dates/date-range.js'
import { parseMoment, type WrittenMoment } from '../../article/dates/written-moment.js'

/** `december 2006 (dag onbekend)` */
const NO_DAY =
  /[\s,;]*[([]?(?:(?:juiste|exacte|exact|genaue[rs]?) )?(?:dag|datum|day|date|jour|tag|día|giorno|dia|dag en maand|day and month|jour et mois|tag und monat|dato|dzień|den)(?: (?:is|est|ist))? (?:niet bekend|onbekend|unknown|not known|inconnue?s?|unbekannt|desconocid[oa]|ignot[oa]|sconosciut[oa]|desconhecid[oa]|ukjent|ukendt|okänd|okänt|nieznany|neznámý)[)\]]?\.?$/iu

/** The text without what says that the day is unknown. */
export function withoutUnknownDay(text: string): string {
  return text.replace(NO_DAY, '')
}

/** A month and its year, or a year. */
export function readBare(words: string): VagueDate | null {
  const date = parseMoment(words)?.date
  if (!date?.year || date.day !== null || date.year.length !== 4) return null
  const month = date.month === null ? '' : `-${String(date.month).padStart(2, '0')}`
  return { written: date, kind: 'vague', kept: `${date.year}${month}` }
}

/** What the value of a key says of a day, and how much of it was kept where that is less than it says. */
export interface DayOfKey {
  readonly moment: WrittenMoment
  readonly vague: VagueDate | null
}

/** `1911 (dag onbekend)`, `ca. 1911`, `zomer 1911`; `text` has single blanks. */
export function readDayOfKey(text: string): DayOfKey | null {
  const moment = parseMoment(text)
  if (moment) return { moment, vague: null }
  const bare = withoutUnknownDay(text)
  const vague = (bare === text ? null : readBare(bare)) ?? parseVagueDate(bare)
  return vague && { moment: { weekday: null, date: vague.written, time: null }, vague }
}
