/** How the text collections of TREC and the LDC write a day in figures → that day, the likeliest first. */

const ISO = /(?<!\d)((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/
/** `AP-NR-05-03-90`, `03/24/87` */
const AMERICAN = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{2})(?!\d)/
/** `AP900503-0001`, `LA010190-0001`, `910514` */
const SIX = /^\D{0,6}(\d{2})(\d{2})(\d{2})(?!\d)/

/** Takes the number of a document, or its date, and what its file is called. */
export function calendarDays(number: string, file: string): readonly string[] {
  const [, ...iso] = ISO.exec(number) ?? []
  const american = [file, number].map((text) => AMERICAN.exec(text) ?? [])
  const [, ...six] = SIX.exec(number) ?? []
  return [
    dayOf(iso[0], iso[1], iso[2]),
    ...american.map(([, month, day, year]) => dayOf(year, month, day)),
    dayOf(six[0], six[1], six[2]),
    dayOf(six[2], six[0], six[1]),
  ].filter((day) => day !== null)
}

/** The collections are of articles from 1985 on. */
function dayOf(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const whole = Number(year) + (year.length === 4 ? 0 : Number(year) < 60 ? 2000 : 1900)
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
