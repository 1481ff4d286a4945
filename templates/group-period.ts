/** The articles of a topic, source or author in a year, month or day → their list, or the lists it is divided in. */
import { html, type Html } from '../src/template/html.js'
import { pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { Link } from '../src/record/link.js'
import type { GroupPeriodView } from '../src/record/group-page.js'
import { groupPeriodUrl, groupUrl, type Period } from '../src/record/url.js'
import type { Step } from '../src/record/link.js'
import { renderBreadcrumb, trailTo } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { momentIn } from './parts/group-story.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import type { PageContext } from '../src/template/page-context.js'
import { nameLinked, namePeriod } from './parts/period.js'

export function render({ view }: PageOf<'group-period'>, context: PageContext): Html {
  const { period, count, neighbours, entries } = view
  const title = nameList(context, view)
  const trail = trailOf(context, view)
  const up = trail.at(-1)!.url
  const head = describeList(context, title, count, { neighbours, up, entries })
  const wayfinding = html`${renderBreadcrumb(context, trail)}
  ${renderNeighbours(context, stepOf(period), neighbours, nameLinked)}`
  const parts = view.parts.map((part) => ({ ...part, label: namePeriod(context, part.key) }))
  const main = html`${renderHeading(context, html`<bdi>${title}</bdi>`, count)}
  ${parts.length > 0 && renderCountedList(context, parts)}
  ${entries.length > 0 && renderEntries(context, entries, period.length === 10 ? 'time' : momentIn(period))}`
  return renderDocument(context, head, wayfinding, main)
}

/** `Politiek in april 2020` */
function nameList(context: PageContext, { group, period }: GroupPeriodView): string {
  const name = namePeriod(context, period)
  return period === 'undated'
    ? `${group.label} – ${name}`
    : context.texts.lists.inGroup(group.label, name)
}

/** All groups of the kind, the group, and the periods that this one is part of. */
function trailOf(context: PageContext, { group, period }: GroupPeriodView): readonly Step[] {
  const { kind, slug, label } = group
  const above = trailTo(context, period).map((link) => ({
    label: link.label,
    url: groupPeriodUrl(kind, slug, keyOf(link)),
  }))
  return [
    { url: pageUrl(`${kind}/`), label: context.texts.navigation.groups[kind] },
    { url: groupUrl(kind, slug), label, isName: true },
    ...above,
  ]
}

/** `2020/04/` → `2020-04` */
function keyOf({ url }: Link): Period {
  return url.slice(0, -1).replaceAll('/', '-') as Period
}

function stepOf(period: Period): 'year' | 'month' | 'day' {
  if (period === 'undated' || period.length === 4) return 'year'
  return period.length === 7 ? 'month' : 'day'
}
