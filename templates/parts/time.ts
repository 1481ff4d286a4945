/** A date → `<time>`, as precise as it is known, with words that say what is not. */
import { html, type Html } from '../../src/template/html.js'
import { isoDate, type PublicationDate } from '../../src/record/date.js'
import type { PageContext } from '../../src/template/page-context.js'

/** `className` may name the microformat that the time is part of. */
export function renderTime(date: PublicationDate, words: string, className?: string): Html {
  const iso = isoDate(date)
  return iso === null
    ? html`<span class="${className}">${words}</span>`
    : html`<time class="${className}" datetime="${iso}">${words}</time>`
}

/** Without the time of day, for lists of articles of several days. */
export function renderDay({ dates }: PageContext, date: PublicationDate): Html {
  const day = withoutTime(date)
  return renderTime(day, dates.date(day))
}

/** The same below a heading that names the year. */
export function renderDayInYear({ dates }: PageContext, date: PublicationDate): Html {
  return renderTime(withoutTime(date), dates.dateInYear(date))
}

function withoutTime(date: PublicationDate): PublicationDate {
  return date.precision === 'minute' ? { precision: 'day', day: date.day } : date
}
