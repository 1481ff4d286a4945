/** The day of an article or a page → the calendar of its month, in the margin. */
import { html, type Html } from '../../src/template/html.js'
import type { HeatStep } from '../../src/record/heat.js'
import type { ArticleView } from '../../src/record/page.js'
import type { DayKey } from '../../src/record/strings.js'
import { monthOf, periodUrl } from '../../src/record/url.js'
import { numberOf, renderCalendar } from './calendar.js'
import { heatClass } from './heat.js'
import { oncePerFolder } from './once-per-folder.js'
import type { PageContext } from '../../src/template/page-context.js'

/** Nothing where the day of the article is not known. Articles of a day have the same one. */
export function renderOwnMonth(
  context: PageContext,
  { entry, daysOfMonth }: ArticleView,
): Html | null {
  const { date } = entry
  if (date.precision !== 'minute' && date.precision !== 'day') return null
  return renderMonthOfArticles(context, date.day, daysOfMonth)
}

const renderMonthOfArticles = oncePerFolder((context, day: DayKey, days: readonly number[]) =>
  renderMonthAround(context, day, new Map([...days, numberOf(day)].map((each) => [each, 0]))),
)

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
    return html`<td class="${heatClass(heat)}" aria-current="${each === day && 'date'}">
      ${link}
    </td>`
  }
  const caption = html`<a href="${href(periodUrl(month))}">${dates.period(month)}</a>`
  return renderCalendar(context, { month, caption, size: 'small', cell })
}
