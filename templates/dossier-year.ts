/** A year of a dossier that has very many articles → their list. */
import { html, type Html } from '../src/template/html.js'
import type { Step } from '../src/record/link.js'
import type { PageOf } from '../src/record/page.js'
import { DOSSIERS } from '../src/record/url.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { momentIn } from './parts/group-story.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import { nameLinked, namePeriod } from './parts/period.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'dossier-year'>, context: PageContext): Html {
  const { dossier, year, entries, neighbours } = view
  const { texts } = context
  const period = namePeriod(context, year)
  const title = texts.lists.inGroup(dossier.label, period)
  const count = entries.length
  const head = describeList(context, title, count, { up: dossier.url, neighbours, entries })
  const trail: readonly Step[] = [
    { url: DOSSIERS, label: texts.dossiers.title },
    { ...dossier, isName: true },
  ]
  const wayfinding = html`${renderBreadcrumb(context, trail)}
  ${renderNeighbours(context, 'year', neighbours, nameLinked)}`
  const main = html`${renderHeading(context, html`<bdi>${title}</bdi>`, count)}
  ${renderEntries(context, entries, momentIn(year))}`
  return renderDocument(context, head, wayfinding, main)
}
