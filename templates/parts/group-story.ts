/** All articles of a group, from the beginning → a list for each year, with a way to the year's own page. */
import { html } from '../../src/template/html.js'
import { groupBy } from '../../src/record/by-key.js'
import { calendarDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import { renderEntries } from './entry-list.js'
import { namePeriod } from './period.js'
import type { EntryMoment } from '../../src/template/part-views.js'
import { definePart } from '../../src/template/parts.js'

export const renderStory = definePart('group-story', (context, { story, years }) => {
  const byYear = groupBy(story, (entry) => [yearOf(entry)])
  const sections = years.map(({ key, url, count }) => {
    const entries = byYear.get(key) ?? []
    return html`<section class="told" id="y${key}">
      <h3>
        <a href="${context.href(url)}">${namePeriod(context, key)}</a>
        <span class="count"><span class="hidden">· </span>${context.texts.articles(count)}</span>
      </h3>
      ${renderEntries(context, entries, momentIn(key))}
    </section>`
  })
  return html`<section>
    <h2>${context.texts.lists.story}</h2>
    ${sections}
  </section>`
})

/** What stands before an article below a heading that names a year, or says that none is known. */
export function momentIn(year: string): EntryMoment {
  return year === 'undated' ? 'none' : 'day'
}

/** `undated` where the year is not known. */
export function yearOf({ date }: Entry): string {
  return calendarDate(date)?.slice(0, 4) ?? 'undated'
}
