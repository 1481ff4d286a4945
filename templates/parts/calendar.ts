/** The days of a month and what is in them → a calendar: a table of weeks, Monday first. */
import { html, type Html } from '../../src/template/html.js'
import type { DateWriter } from '../../src/language/written-date.js'
import { daysInMonth, weekdayOf } from '../../src/record/calendar.js'
import { type DayKey, type MonthKey, dayKey } from '../../src/record/strings.js'
import type { PageContext } from '../../src/template/page-context.js'

export interface CalendarParts {
  readonly month: MonthKey
  readonly caption: Html
  /** A large one has room for words in its cells; an empty one folds up where there is little room. */
  readonly size: 'large' | 'small' | 'small empty'
  /** The cell of a day; null where the day has no articles, and so a number alone. */
  readonly cell: (day: DayKey) => Html | null
}

export function renderCalendar(context: PageContext, parts: CalendarParts): Html {
  const { month, caption, size } = parts
  return html`<table class="calendar ${size}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${context.dates.weekdays.map((day) => renderWeekday(day, size))}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(month).map((week) => renderWeek(parts, week))}
    </tbody>
  </table>`
}

/** The page of an article has a small one, and is to weigh little. */
function renderWeekday(
  { name, short }: DateWriter['weekdays'][number],
  size: CalendarParts['size'],
): Html {
  return html`<th scope="col" abbr="${size === 'large' && name}">${short}</th>`
}

interface Week {
  /** The number of its days that are in the month before, and in the month after. */
  readonly before: number
  readonly after: number
  readonly days: readonly DayKey[]
}

function weeksOf(month: MonthKey): readonly Week[] {
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  const start = weekdayOf(dayKey(`${month}-01`)) - 1
  return Array.from({ length: Math.ceil((start + length) / 7) }, (_row, week) => {
    const first = Math.max(1, week * 7 - start + 1)
    const last = Math.min(length, week * 7 - start + 7)
    const days = Array.from({ length: last - first + 1 }, (_cell, index) =>
      dayKey(`${month}-${String(first + index).padStart(2, '0')}`),
    )
    const before = week === 0 ? start : 0
    return { before, after: 7 - before - days.length, days }
  })
}

function renderWeek({ cell }: CalendarParts, { before, after, days }: Week): Html {
  return html`<tr>
    ${renderGap(before)}${days.map((day) => cell(day) ?? html`<td>${numberOf(day)}</td>`)}${renderGap(after)}
  </tr>`
}

function renderGap(length: number): Html | null {
  return length === 0 ? null : html`<td colspan="${length > 1 && String(length)}"></td>`
}

/** `2020-04-07` → `7` */
export function numberOf(day: DayKey): number {
  return Number(day.slice(8))
}
