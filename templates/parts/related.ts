/** What an article has to do with others → lists of them under its text. */
import { html, type Html } from '../../src/template/html.js'
import type { RelatedArticle, RelatedArticles } from '../../src/record/related.js'
import { renderRelated } from './related-list.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

const KINDS = ['copies', 'related', 'later'] as const satisfies readonly (keyof RelatedArticles)[]

export const renderRelations = definePart('related', (context, relations) => {
  return KINDS.map((kind) => renderKind(context, kind, relations[kind]))
})

function renderKind(
  context: PageContext,
  kind: keyof RelatedArticles,
  articles: readonly RelatedArticle[],
): Html | null {
  if (articles.length === 0) return null
  const { texts, chrome } = context
  return html`<section lang="${chrome.lang}" dir="${chrome.dir}">
    <h2>${texts.relations[kind]}</h2>
    ${renderRelated(context, articles)}
  </section>`
}
