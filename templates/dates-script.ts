/** The dates of a month, and what the archive has of each → the stories that the front page shows on that day, as a script. */
import type { PageOf } from '../src/record/page.js'
import type { DayTeller } from '../src/record/time-page.js'
import type { MonthDay } from '../src/record/strings.js'
import { onThisDayUrl } from '../src/record/url.js'
import { html, scriptCall } from '../src/template/html.js'
import { renderLead } from './parts/lead.js'
import type { PageContext } from '../src/template/page-context.js'

/** A page on a disk may not read data, but it may run a script that hands it over. It lies beside the front page, as its links do. */
export function render({ view }: PageOf<'dates-script'>, context: PageContext): string {
  const dates = view.dates.map(({ date, days }) => [date.slice(3), tell(context, date, days)])
  return scriptCall('pressmark', Object.fromEntries(dates))
}

function tell(context: PageContext, date: MonthDay, days: readonly DayTeller[]): string {
  const { texts, dates } = context
  const title = texts.lists.onDate(dates.monthDay(date))
  const stories = days.flatMap(({ key, stories: [story] }) => (story ? [{ day: key, story }] : []))
  const all = { url: onThisDayUrl(date), label: texts.lists.otherYears(dates.monthDay(date)) }
  return html`${renderLead(context, { title, stories, all })}`.toString()
}
