/** An article and today → the warning that its date is still to come. For the terminal only: a site holds no today. */
import type { Article } from '../record/article.js'
import { calendarDate } from '../record/date.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { DayKey } from '../record/names.js'
import { diagnose } from '../report/diagnose.js'

export function warnOfFuture(
  { date, origin }: Pick<Article, 'date' | 'origin'>,
  today: DayKey,
): readonly Diagnostic[] {
  const written = calendarDate(date)
  if (written === null || written <= today.slice(0, written.length)) return []
  return [diagnose('future', origin.file, origin.fields.date ?? { line: 1, column: 1 }, written)]
}
