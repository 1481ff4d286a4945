/** All topics, places, sources … → their index: by name, by what is part of what, and those that are too small for a page. */
import { html, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { GroupsView } from '../src/record/group-page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderTree } from './parts/group-tree.js'
import type { PageContext } from '../src/template/page-context.js'
import { renderThin } from './parts/thin-groups.js'

export function render({ view }: PageOf<'groups'>, context: PageContext): Html {
  const { site, texts } = context
  const title = texts.navigation.groups[view.kind]
  const description = `${title}: ${texts.number(view.groups.length)} – ${site.settings.title}`
  const head = { title, description, type: 'website', up: HOME } as const
  const main = html`<h1>
      ${title} <span class="count">· ${texts.number(view.groups.length)}</span>
    </h1>
    ${view.groups.length + view.thin.length === 0 && html`<p>${texts.lists.empty}</p>`}
    ${view.groups.length > 0 && renderGroups(context, view)}
    ${view.thin.length > 0 && renderThin(context, view.thin)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** Two orders need a heading each. */
function renderGroups(context: PageContext, { groups, tree }: GroupsView): Html {
  const byName = renderCountedList(context, groups)
  if (tree.length === 0) return byName
  const { lists } = context.texts
  return html`<section>
      <h2>${lists.byName}</h2>
      ${byName}
    </section>
    <section>
      <h2>${lists.asTree}</h2>
      ${renderTree(context, tree)}
    </section>`
}
