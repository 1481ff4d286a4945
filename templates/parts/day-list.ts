/** Days with their first entries → a section for each, with a way to all that it has. */
import { html, type Html } from '../../src/template/html.js'
import type { DaySummary } from '../../src/record/time-page.js'
import { renderEntries } from './entry-list.js'
import type { PageContext } from '../../src/template/page-context.js'

/** The heading of each day has level 2, or 3 below a heading of the whole list. */
export function renderDays(
  context: PageContext,
  days: readonly DaySummary[],
  level: 2 | 3,
): readonly Html[] {
  return days.map((day) => {
    const link = renderDayLink(context, day)
    return html`<section class="digest">
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${renderEntries(context, day.entries, 'time')} ${renderRest(context, day)}
    </section>`
  })
}

function renderDayLink({ texts, dates, href }: PageContext, { key, url, count }: DaySummary): Html {
  return html`<a href="${href(url)}"
      ><time datetime="${key}">${dates.weekday(key)} ${dates.period(key)}</time></a
    >
    <span class="count">· ${texts.articles(count)}</span>`
}

function renderRest({ texts, dates, href }: PageContext, day: DaySummary): Html | null {
  return day.entries.length === day.count
    ? null
    : html`<p class="rest">
        <a href="${href(day.url)}">${texts.lists.allOf(day.count, dates.period(day.key))}</a>
      </p>`
}
