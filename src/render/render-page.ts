/** A page as plain data → its finished text, by the template of its kind. */
import { pageContextOf, folderContextOf } from '../template/page-context.js'
import { articleOn, type Page } from '../record/page.js'
import type { Site } from '../record/site.js'
import { renderBody } from './body.js'
import type { Template } from './find-template.js'

/** Throws when the template does: it was given something that is no text. */
export function renderPage(template: Template, page: Page, site: Site): string {
  const folder = folderContextOf(page, site)
  const { asset, texts } = folder
  const article = articleOn(page)
  const bodyHtml = article && renderBody(article.body, { asset, ...texts.notes })
  // To trim is to read: V8 keeps what was concatenated as a tree of pieces until then, and a run of trees costs a
  // tenth of the build in garbage.
  return template(page, pageContextOf(folder, page.url, bodyHtml))
    .toString()
    .trim()
}
