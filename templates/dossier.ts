/** A dossier → its page: the keeper's words, its years as bars, its story from the beginning, or its years. */
import { html, type Html, type HtmlPart } from '../src/template/html.js'
import { groupBy } from '../src/record/by-key.js'
import type { DossierView } from '../src/record/dossiers.js'
import type { PageOf } from '../src/record/page.js'
import { DOSSIERS } from '../src/record/url.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { namePeriod } from './parts/period.js'
import { momentIn, yearOf } from './parts/group-story.js'
import { drawTimeline } from './parts/timeline.js'
import type { PageContext } from '../src/template/page-context.js'

/** With fewer articles, years would be headings of one line each. */
const SHORT = 12

export function render({ view }: PageOf<'dossier'>, context: PageContext): Html {
  const { title, intro, count, story, years } = view
  const { texts } = context
  const head = {
    ...describeList(context, title, count, { up: DOSSIERS, entries: story }),
    ...(intro.length > 0 && { description: intro[0]! }),
  }
  const trail = [{ url: DOSSIERS, label: texts.dossiers.title }]
  const main = html`${renderHeading(context, html`<bdi>${title}</bdi>`, count)}
  ${intro.map((each) => html`<p class="intro" dir="auto">${each}</p>`)}
  ${count === 0 && html`<p>${texts.lists.empty}</p>`}
  ${count > SHORT && drawTimeline(context, view)} ${story.length > 0 && tellStory(context, view)}
  ${story.length === 0 && years.length > 0 && listYears(context, view)}`
  return renderDocument(context, head, renderBreadcrumb(context, trail), main)
}

function tellStory(context: PageContext, { story, years }: DossierView): HtmlPart {
  if (story.length <= SHORT || years.length < 2)
    return html`<section>
      <h2>${context.texts.lists.story}</h2>
      ${renderEntries(context, story, 'date')}
    </section>`
  const byYear = groupBy(story, (entry) => [yearOf(entry)])
  return years.map(
    ({ key, count }) =>
      html`<section class="told" id="y${key}">
        <h2>
          ${namePeriod(context, key)}
          <span class="count"><span class="hidden">· </span>${context.texts.articles(count)}</span>
        </h2>
        ${renderEntries(context, byYear.get(key) ?? [], momentIn(key))}
      </section>`,
  )
}

function listYears(context: PageContext, { years }: DossierView): Html {
  const links = years.map((year) => ({ ...year, label: namePeriod(context, year.key) }))
  return html`<section>
    <h2>${context.texts.lists.perYear}</h2>
    ${renderCountedList(context, links)}
  </section>`
}
