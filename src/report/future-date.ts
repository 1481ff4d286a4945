/** An article and today → the warning that its date or release is still to come; for the terminal, as no site holds today. */
import type { Article } from '../record/article.js'
import type { FutureDate } from '../record/month.js'
import { calendarDate } from '../record/date.js'
import { START } from '../record/diagnostic.js'
import type { DayKey } from '../record/strings.js'
import { diagnose } from './diagnose.js'

export function warnOfFuture(
  { date, origin, extra }: Pick<Article, 'date' | 'origin' | 'extra'>,
  today: DayKey,
): FutureDate | null {
  const written = [calendarDate(date), ...releaseDays(extra)].find(
    (day) => day !== null && isFuture(day, today),
  )
  if (written === null || written === undefined) return null
  const position = origin.fields.date ?? START
  return { written, diagnostic: diagnose('future', origin.file, position, written) }
}

/** Keys that say from when on a text may be read, whatever day it bears; as systems write them. */
const RELEASE =
  /^(?:publish(?:ed)?[-_ ]?(?:date|on|at|from|up)|publi(?:cation|catie)[-_ ]?(?:date|datum|start)|(?:available|visible|valid|show)[-_ ]?from|go[-_ ]?live(?:[-_ ]?(?:at|on|date))?|start[-_ ]?publishing|gepubliceerd[-_ ]?op|zichtbaar[-_ ]?vanaf)$/i

/** Under such keys, where another key gave the date. */
function releaseDays(extra: Article['extra']): readonly string[] {
  return Object.entries(extra).flatMap(([key, text]) => {
    const day = RELEASE.test(key) ? /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : undefined
    return day === undefined ? [] : [day]
  })
}

/** `written` is a date as far as it is known. */
export function isFuture(written: string, today: DayKey): boolean {
  return written > today.slice(0, written.length)
}
