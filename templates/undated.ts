/** Articles whose date is known in part or not at all → their list. */
import { html, type Html } from '../src/template/html.js'
import { HOME, yearKey, monthKey } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { UndatedView } from '../src/record/time-page.js'
import { periodUrl } from '../src/record/url.js'
import { renderBreadcrumb, trailTo } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import type { PageContext } from '../src/template/page-context.js'
import { namePart } from './parts/period.js'

export function render({ view }: PageOf<'undated'>, context: PageContext): Html {
  const { within, entries } = view
  const title = nameList(context, view)
  const up = within === null ? HOME : periodUrl(within)
  const head = describeList(context, title, entries.length, { up, entries })
  const above = within === null ? [] : [{ url: up, label: namePart(context, within) }]
  const wayfinding = renderBreadcrumb(context, [...trailTo(context, within), ...above])
  const main = html`${renderHeading(context, title, entries.length)}
  ${renderEntries(context, entries, 'none')}`
  return renderDocument(context, head, wayfinding, main)
}

/** `april 2020, dag onbekend` */
function nameList({ dates, texts }: PageContext, { within }: UndatedView): string {
  if (within === null) return texts.undated
  return within.length === 4
    ? dates.date({ precision: 'year', year: yearKey(within) })
    : dates.date({ precision: 'month', month: monthKey(within) })
}
