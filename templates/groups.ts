/** All topics, sources or authors → their index. */
import { html, type Html } from '../src/render/html.js'
import type { PageUrl } from '../src/record/names.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import type { PageContext } from './parts/page-context.js'

export function render({ view }: PageOf<'groups'>, context: PageContext): Html {
  const { site, texts } = context
  const title = texts.navigation.groups[view.kind]
  const description = `${title}: ${texts.number(view.groups.length)} – ${site.settings.title}`
  const head = { title, description, type: 'website', up: '' as PageUrl } as const
  const main = html`<h1>
      ${title} <span class="count">· ${texts.number(view.groups.length)}</span>
    </h1>
    ${view.groups.length === 0 ? html`<p>${texts.lists.empty}</p>` : renderCountedList(context, view.groups)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}
