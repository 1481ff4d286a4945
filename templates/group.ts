/** A topic, a place, a source … → its page: articles over the years, what is near, the latest, a list for each year. */
import { html, type Html } from '../src/template/html.js'
import { type PageUrl, pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { groupUrl } from '../src/record/url.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderHeading } from './parts/heading.js'
import { describeList, feedsOf } from './parts/list-head.js'
import { renderNear } from './parts/near-groups.js'
import type { PageContext } from '../src/template/page-context.js'
import { namePeriod } from './parts/period.js'
import { renderTimeline } from './parts/timeline.js'

export function render({ view }: PageOf<'group'>, context: PageContext): Html {
  const { group, latest, years } = view
  const { texts } = context
  const up = pageUrl(`${group.kind}/`)
  const place = { up, ...feedsOf(group) }
  const head = describeList(context, group.label, group.count, place)
  const trail = [{ url: up, label: texts.navigation.groups[group.kind] }]
  const lists = years.map((year) => ({ ...year, label: namePeriod(context, year.key) }))
  const main = html`${renderHeading(context, html`<bdi>${group.label}</bdi>`, group.count)}
    ${group.description !== null && html`<p class="intro" dir="auto">${group.description}</p>`}
    ${renderTimeline(context, years)} ${renderNear(context, view)}
    <section>
      <h2>${texts.lists.latest}</h2>
      ${renderEntries(context, latest, 'date')}
    </section>
    <section>
      <h2>${texts.lists.perYear}</h2>
      ${renderCountedList(context, lists.toReversed())}
    </section>
    ${place.feedOf !== undefined && renderFeeds(context, groupUrl(group.kind, group.slug))}`
  return renderDocument(context, head, renderBreadcrumb(context, trail), main)
}

function renderFeeds({ texts, asset }: PageContext, page: PageUrl): Html {
  return html`<p class="feeds">
    ${texts.navigation.feeds}: <a href="${asset(`${page}feed.xml`)}">Atom</a>,
    <a href="${asset(`${page}feed.json`)}">JSON Feed</a>
  </p>`
}
