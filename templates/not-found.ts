/** An address that leads nowhere → a page that says where to go instead. */
import { html, type Html } from '../src/template/html.js'
import { pageUrl, HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderDocument } from './parts/document.js'
import type { PageContext } from '../src/template/page-context.js'

export function render(_page: PageOf<'not-found'>, context: PageContext): Html {
  const { site, texts, href } = context
  const { notFound, navigation } = texts
  const head = { title: notFound.title, description: '', type: 'website' } as const
  const ways = site.sections.map(
    (kind) => html`<li><a href="${href(pageUrl(`${kind}/`))}">${navigation.groups[kind]}</a></li>`,
  )
  const main = html`<h1>${notFound.title}</h1>
    <div class="body">
      <p>${notFound.text}</p>
      <h2>${notFound.ways}</h2>
      <ul>
        <li><a href="${href(HOME)}">${site.settings.title}</a></li>
        ${ways}
      </ul>
    </div>`
  return renderDocument(context, head, null, main)
}
