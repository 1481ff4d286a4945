/** The topics, places, sources … of a letter → their list, of a kind that has very many. */
import { html, type Html } from '../src/template/html.js'
import { pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderLetterLinks } from './parts/letter-links.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'group-letter'>, context: PageContext): Html {
  const { kind, letter, letters, groups } = view
  const { site, texts } = context
  const label = texts.navigation.groups[kind]
  const up = pageUrl(`${kind}/`)
  const title = `${label}${texts.colon}${letter.toUpperCase()}`
  const description = `${title} (${texts.number(groups.length)}) – ${site.settings.title}`
  const head = { title, description, type: 'website', up } as const
  const main = html`<h1>${title} <span class="count">· ${texts.number(groups.length)}</span></h1>
    ${renderLetterLinks(context, letters)} ${renderCountedList(context, groups)}`
  return renderDocument(context, head, renderBreadcrumb(context, [{ url: up, label }]), main)
}
