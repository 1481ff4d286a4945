/** The days of a month and their counts → a calendar: a table of weeks, Monday first. */
import { html, type Html } from '../../src/template/html.js'
import { daysInMonth, weekdayOf } from '../../src/record/calendar.js'
import { type DayKey, type MonthKey, dayKey } from '../../src/record/strings.js'
import type { Counted } from '../../src/record/link.js'
import type { PageContext } from '../../src/template/page-context.js'
import { tintOf } from './tint.js'

export interface CalendarParts {
  readonly month: MonthKey
  /** The days that have articles. */
  readonly days: readonly Counted<DayKey>[]
  readonly caption: Html
  /** A small one shows counts as a tint, and as words for readers who hear it. */
  readonly size: 'large' | 'small'
  /** The count of the strongest tint. */
  readonly most: number
}

export function renderCalendar(context: PageContext, parts: CalendarParts): Html {
  const { month, caption, size } = parts
  const counted = new Map(parts.days.map((day) => [day.key, day]))
  const weeks = weeksOf(month).map(
    (week) =>
      html`<tr>
        ${week.map((day) => renderDay(context, parts, day, counted))}
      </tr>`,
  )
  return html`<table class="calendar ${size}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${context.dates.weekdays.map(renderWeekday)}
      </tr>
    </thead>
    <tbody>
      ${weeks}
    </tbody>
  </table>`
}

function renderWeekday(name: string): Html {
  return html`<th scope="col"><abbr title="${name}">${name.slice(0, 2)}</abbr></th>`
}

/** Rows of seven; null where a week begins before the month or ends after it. */
function weeksOf(month: MonthKey): readonly (readonly (DayKey | null)[])[] {
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  const start = weekdayOf(dayKey(`${month}-01`)) - 1
  return Array.from({ length: Math.ceil((start + length) / 7) }, (_row, week) =>
    Array.from({ length: 7 }, (_cell, column) => {
      const day = week * 7 + column - start + 1
      return day < 1 || day > length ? null : dayKey(`${month}-${String(day).padStart(2, '0')}`)
    }),
  )
}

function renderDay(
  context: PageContext,
  { size, most }: CalendarParts,
  day: DayKey | null,
  counted: ReadonlyMap<DayKey, Counted<DayKey>>,
): Html {
  if (day === null) return html`<td></td>`
  const number = Number(day.slice(8))
  const found = counted.get(day)
  if (!found) return html`<td>${number}</td>`
  const { texts, dates, href } = context
  const words = `${dates.period(day)}: ${texts.articles(found.count)}`
  const figure = size === 'large' && html` <span class="figure">${texts.number(found.count)}</span>`
  return html`<td class="${tintOf(found.count, most)}">
    <a href="${href(found.url)}" aria-label="${words}" title="${words}"
      ><span class="key">${number}</span>${figure}</a
    >
  </td>`
}
