/** The day of an article or a page → the calendar of its month, in the margin. */
import { html, type Html } from '../../src/template/html.js'
import type { HeatStep } from '../../src/record/heat.js'
import type { ArticleView } from '../../src/record/page.js'
import type { DayKey } from '../../src/record/strings.js'
import { monthOf, periodUrl } from '../../src/record/url.js'
import { numberOf, renderCalendar } from './calendar.js'
import { heatClass } from './heat.js'
import type { PageContext } from '../../src/template/page-context.js'

/** The calendars of the day before this one: articles of a day follow each other, in whatever languages. */
let last: { readonly day: DayKey; readonly calendars: Map<string, Html> } | undefined

/** Nothing where the day of the article is not known. */
export function renderOwnMonth(
  context: PageContext,
  { entry, daysOfMonth }: ArticleView,
): Html | null {
  const { date } = entry
  if (date.precision !== 'minute' && date.precision !== 'day') return null
  const { day } = date
  if (last?.day !== day) last = { day, calendars: new Map() }
  const name = `${context.texts.tag} ${daysOfMonth.join(' ')}`
  const known = last.calendars.get(name)
  if (known) return known
  const days = new Map([...daysOfMonth, numberOf(day)].map((each): [number, HeatStep] => [each, 0]))
  const calendar = renderMonthAround(context, day, days)
  last.calendars.set(name, calendar)
  return calendar
}

/** `days` are those of the month that have articles, by their numbers. */
export function renderMonthAround(
  context: PageContext,
  day: DayKey,
  days: ReadonlyMap<number, HeatStep>,
): Html {
  const month = monthOf(day)
  const { dates, href } = context
  const cell = (each: DayKey): Html | null => {
    const heat = days.get(numberOf(each))
    if (heat === undefined) return null
    const link = html`<a href="${href(periodUrl(each))}">${numberOf(each)}</a>`
    const isOwn = each === day && 'date'
    return html`<td class="${heatClass(heat)}" aria-current="${isOwn}">${link}</td>`
  }
  const caption = html`<a href="${href(periodUrl(month))}">${dates.period(month)}</a>`
  return renderCalendar(context, { month, caption, size: 'small', cell })
}
