/** The days of the archive → a page for each date that has articles in any year, and the calendar of these. */
import type { ArchiveSummary } from '../record/archive.js'
import { groupBy } from '../record/by-key.js'
import type { PageOf } from '../record/page.js'
import type { DayTeller } from '../record/time-page.js'
import type { PageBy } from '../record/page-kinds.js'
import { type MonthDay, pageUrl } from '../record/strings.js'
import { DAYS_SCRIPT, datesScript, onThisDayUrl, outputPath, periodUrl } from '../record/url.js'
import type { DaysOfArchive, DayStories } from './day-stories.js'

/** A date without articles has no page: its neighbours lead past it. */
export function* planOnThisDay(days: DaysOfArchive): Generator<PageBy<'archive'>> {
  const dates = days.byMonthDay()
  yield planDates(dates)
  for (const [index, [date, ofDate]] of dates.entries()) {
    const [previous, next] = [dates[index - 1]?.[0], dates[index + 1]?.[0]]
    const neighbours = {
      previous: previous ? linkDate(previous) : null,
      next: next ? linkDate(next) : null,
    }
    const url = onThisDayUrl(date)
    const view = { date, days: ofDate.map(toTeller), neighbours }
    yield { kind: 'on-this-day', url, output: outputPath(url), view }
  }
}

/** The most stories that the front page shows of a date. */
const ON_FRONT = 4

/** The scripts that the front page and the field for a date take their data from. */
export function* planScripts(
  summary: ArchiveSummary,
  days: DaysOfArchive,
): Generator<PageBy<'archive'>> {
  for (const [month, dates] of groupBy(days.byMonthDay(), ([date]) => [date.slice(0, 2)])) {
    const output = datesScript(month)
    const view = { dates: dates.map(([date, ofDate]) => ({ date, days: pickDays(ofDate) })) }
    yield { kind: 'dates-script', url: pageUrl(output), output, view }
  }
  const output = DAYS_SCRIPT
  const view = { days: [...summary.days.keys()] }
  yield { kind: 'days-script', url: pageUrl(output), output, view }
}

/** The year with most articles of the date, then the latest others, each with its first story. */
function pickDays(days: readonly DayStories[]): readonly DayTeller[] {
  const most = days.reduce((peak, day) => (day.count > peak.count ? day : peak))
  const others = days.filter((day) => day !== most).toReversed()
  return [most, ...others.slice(0, ON_FRONT - 1)].map(({ day, count, stories }) =>
    toTeller({ day, count, stories: stories.slice(0, 1) }),
  )
}

function planDates(
  dates: readonly (readonly [MonthDay, readonly DayStories[]])[],
): PageOf<'dates'> {
  const url = pageUrl('on-this-day/')
  const counted = dates.map(([date, days]) => {
    const count = days.reduce((sum, each) => sum + each.count, 0)
    return { key: date, url: onThisDayUrl(date), count }
  })
  return { kind: 'dates', url, output: outputPath(url), view: { dates: counted } }
}

function toTeller({ day, count, stories }: DayStories): DayTeller {
  return { key: day, url: periodUrl(day), count, stories }
}

function linkDate(date: MonthDay): {
  readonly url: ReturnType<typeof pageUrl>
  readonly label: string
} {
  return { url: onThisDayUrl(date), label: date }
}
