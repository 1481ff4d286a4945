/** The text of a document and its title → the same with the day that stands above the title below it. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { singleBlanks } from '../../text/unseen.js'

/** So many lines may stand above a title. */
const MOST_ABOVE = 4
const LONGEST = 90
/** `Date: 3 May 2014` belongs to a header. */
const KEYED = /^\p{L}[\p{L} ’'-]{0,30}:\s/u

/** `Saltby, 3 May 2014` heads a letter and many a manuscript; a reader of lines looks for the day below a headline. */
export function withDayBelow(text: string, title: string | null): string {
  if (title === null) return text
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.trim() === title)
  const above = lines.slice(0, Math.max(0, at)).filter((line) => line.trim() !== '')
  if (above.length === 0 || above.length > MOST_ABOVE) return text
  const days = above.filter(isDay)
  if (days.length !== 1) return text
  const others = lines.slice(0, at).filter((line) => !days.includes(line))
  const below = lines
    .slice(at + 1)
    .join('\n')
    .replace(/^\n+/, '')
  return [...others, title, '', ...days, '', below].join('\n').replace(/^\n+/, '')
}

function isDay(line: string): boolean {
  if (line.length > LONGEST || KEYED.test(line)) return false
  const { day, year } = findDateInLine(singleBlanks(line).trim())?.moment.date ?? {
    day: null,
    year: null,
  }
  return day !== null && year !== null
}
