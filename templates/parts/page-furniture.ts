/** The lines of the page that stood around an article → a panel that folds up, outside of its text. */
import { html, type Html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import { markLanguage, type PageContext } from '../../src/template/page-context.js'

/** Nothing where there are none. */
export function renderFurniture(
  { texts }: PageContext,
  { furniture = [], language }: Article,
): Html | null {
  if (furniture.length === 0) return null
  const { lang } = markLanguage(language, texts.tag)
  return html`<details class="furniture">
    <summary>${texts.article.furniture}</summary>
    <ul lang="${lang}">
      ${furniture.map((line) => html`<li dir="auto">${line}</li>`)}
    </ul>
  </details>`
}
