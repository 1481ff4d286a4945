/** A day with articles → its page: every one of them, by time. */
import { html, type Html } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import { periodUrl } from '../src/record/url.js'
import { renderBreadcrumb, trailTo } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import type { PageContext } from '../src/template/page-context.js'
import { nameLinked } from './parts/period.js'

export function render({ view }: PageOf<'day'>, context: PageContext): Html {
  const { day, entries, neighbours } = view
  const title = context.dates.period(day)
  const trail = trailTo(context, day)
  const head = describeList(context, title, entries.length, {
    neighbours,
    up: periodUrl(day.slice(0, 7) as typeof day),
  })
  const wayfinding = html`${renderBreadcrumb(context, trail)}
  ${renderNeighbours(context, 'day', neighbours, (link) => nameLinked(context, link))}`
  const heading = html`<time datetime="${day}">${title}</time>`
  const main = html`<p class="kicker">${context.dates.weekday(day)}</p>
    ${renderHeading(context, heading, entries.length)} ${renderEntries(context, entries, 'time')}`
  return renderDocument(context, head, wayfinding, main)
}
