/** The groups around a group → facts about it: what it is part of, what is part of it, what shares its articles. */
import { html, type Html } from '../../src/template/html.js'
import type { GroupLink, Mention } from '../../src/record/link.js'
import type { GroupView } from '../../src/record/group-page.js'
import { renderCountedItems } from './counted-list.js'
import { renderFact } from './fact.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

export const renderNear = definePart('near-groups', (context, view) => {
  const { narrower, together } = view
  const wider = widerOf(view)
  if (wider === null && narrower.length + together.length === 0) return null
  const { lists } = context.texts
  return html`<dl class="facts near">
    ${wider && renderFact(lists.wider, renderWider(context, wider))}
    ${narrower.length > 0 && renderFact(lists.narrower, renderLinks(context, narrower))}
    ${together.length > 0 && renderFact(lists.together, renderLinks(context, together))}
  </dl>`
})

/** It has a name even where it has no articles, and so no page. */
function widerOf({ wider, group }: GroupView): Mention | null {
  return wider ?? (group.wider && { label: group.wider.label, url: null })
}

function renderWider({ href }: PageContext, { url, label }: Mention): Html {
  return url === null
    ? html`<bdi>${label}</bdi>`
    : html`<a href="${href(url)}"><bdi>${label}</bdi></a>`
}

function renderLinks(context: PageContext, links: readonly GroupLink[]): Html {
  return html`<ul>
    ${renderCountedItems(context, links)}
  </ul>`
}
