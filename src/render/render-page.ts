/** A page as plain data → its finished text, by the template of its kind. */
import { openPageContext, placeOf } from '../../templates/parts/page-context.js'
import type { Page } from '../record/page.js'
import type { Site } from '../record/site.js'
import { renderBody } from './body.js'
import type { Template } from './find-template.js'

/** Throws when the template does: it was given something that is no text. */
export function renderPage(template: Template, page: Page, site: Site): string {
  const place = placeOf(page, site)
  const { asset, texts } = place
  const bodyHtml =
    page.kind === 'article' ? renderBody(page.view.article.body, { asset, ...texts.notes }) : null
  // To trim is to read: V8 keeps what was concatenated as a tree of pieces until then, and a run of trees costs a
  // tenth of the build in garbage.
  return template(page, openPageContext(place, page.url, bodyHtml))
    .toString()
    .trim()
}
