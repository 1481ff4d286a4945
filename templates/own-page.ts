/** A text about the archive, in the keeper's own words → its page. */
import { html, rawHtml, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'own-page'>, context: PageContext): Html {
  const { title, description } = view
  const { lang, dir } = context.own
  const main = html`<h1 lang="${lang}" dir="${dir}">${title}</h1>
    <div class="body" lang="${lang}" dir="${dir}">${rawHtml(context.bodyHtml ?? '')}</div>`
  const head = { title, description, type: 'website', up: HOME } as const
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}
