/** The lines of the page that stood around an article → a panel that folds up, outside of its text. */
import { html } from '../../src/template/html.js'
import { markLanguage } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

/** Nothing where there are none. */
export const renderFurniture = definePart(
  'page-furniture',
  ({ texts }, { furniture = [], language }) => {
    if (furniture.length === 0) return null
    const { lang } = markLanguage(language, texts.tag)
    return html`<details class="furniture">
      <summary>${texts.article.furniture}</summary>
      <ul lang="${lang}">
        ${furniture.map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>
    </details>`
  },
)
