/** A topic, a place, a source … → its page: its years as bars, its story from the beginning or the latest, what is near. */
import { html, type Html } from '../src/template/html.js'
import { pageUrl } from '../src/record/strings.js'
import type { GroupView } from '../src/record/group-page.js'
import type { PageOf } from '../src/record/page.js'
import { groupUrl } from '../src/record/url.js'
import type { Step } from '../src/record/link.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderFeeds } from './parts/feed-links.js'
import { renderHeading } from './parts/heading.js'
import { describeList, feedsOf } from './parts/list-head.js'
import { renderNear } from './parts/near-groups.js'
import type { PageContext } from '../src/template/page-context.js'
import { renderOwnPlace } from './parts/place-map.js'
import { renderStory } from './parts/group-story.js'
import { renderTimeline } from './parts/timeline.js'

export function render({ view }: PageOf<'group'>, context: PageContext): Html {
  const { group, story, latest } = view
  const { texts } = context
  const up = pageUrl(`${group.kind}/`)
  const entries = story.length > 0 ? story : latest
  const place = { up, entries, ...feedsOf(group) }
  const head = describeList(context, group.label, group.count, place)
  const wider = group.wider === null ? [] : widerLink(view)
  const trail = [{ url: up, label: texts.navigation.groups[group.kind] }, ...wider]
  const near = [renderOwnPlace(context, group), renderNear(context, view)]
  const hasMargin = near.some((each) => each !== null)
  const main = html`${renderHeading(context, html`<bdi>${group.label}</bdi>`, group.count)}
    ${group.description !== null && html`<p class="intro" dir="auto">${group.description}</p>`}
    ${renderTimeline(context, view)}
    <div class="grid">
      <div class="${hasMargin && 'span-8'}">
        ${story.length > 0 ? renderStory(context, view) : renderLatest(context, view)}
      </div>
      ${hasMargin && html`<aside class="span-4">${near}</aside>`}
    </div>
    ${place.feedOf !== undefined && renderFeeds(context, groupUrl(group.kind, group.slug))}`
  return renderDocument(context, head, renderBreadcrumb(context, trail), main)
}

function widerLink({ wider }: GroupView): readonly Step[] {
  return wider === null ? [] : [{ url: wider.url, label: wider.label, isName: true }]
}

/** Of a group with very many articles the latest: the timeline leads to a complete list for each year. */
function renderLatest(context: PageContext, { latest }: GroupView): Html {
  return html`<section>
    <h2>${context.texts.lists.latest}</h2>
    ${renderEntries(context, latest, 'date')}
  </section>`
}
