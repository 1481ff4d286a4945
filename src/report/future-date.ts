/** An article and today → the warning that its date is still to come. It goes to the terminal only: a site holds no today. */
import type { Article } from '../record/article.js'
import type { FutureDate } from '../record/month.js'
import { calendarDate } from '../record/date.js'
import { START } from '../record/diagnostic.js'
import type { DayKey } from '../record/strings.js'
import { diagnose } from './diagnose.js'

export function warnOfFuture(
  { date, origin }: Pick<Article, 'date' | 'origin'>,
  today: DayKey,
): FutureDate | null {
  const written = calendarDate(date)
  if (written === null || !isFuture(written, today)) return null
  const position = origin.fields.date ?? START
  return { written, diagnostic: diagnose('future', origin.file, position, written) }
}

/** `written` is a date as far as it is known. */
export function isFuture(written: string, today: DayKey): boolean {
  return written > today.slice(0, written.length)
}
