/** An article → its page. */
import { html, rawHtml, type Html } from '../src/template/html.js'
import type { ArticleView, PageOf } from '../src/record/page.js'
import { shortTeaser } from '../src/record/entry.js'
import type { Period } from '../src/record/url.js'
import { describeArticle } from './parts/article-meta.js'
import { renderArticleHead } from './parts/article-head.js'
import { renderMargin } from './parts/article-margin.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import type { HeadParts } from '../src/template/part-views.js'
import { articleData } from './parts/json-ld.js'
import { renderComparison } from './parts/comparison.js'
import { renderRelations } from './parts/related.js'
import { nameHeadline, renderNeighbours } from './parts/neighbours.js'
import type { PageContext } from '../src/template/page-context.js'
import { namePart } from './parts/period.js'
import { renderPicture } from './parts/picture.js'

export function render({ view }: PageOf<'article'>, context: PageContext): Html {
  const { trail, neighbours } = view
  const steps = trail.map(({ url, label }) => ({ url, label: namePart(context, label as Period) }))
  const wayfinding = html`${renderBreadcrumb(context, steps)}
  ${renderNeighbours(context, 'article', neighbours, nameHeadline)}`
  const main = html`<article class="h-entry">
    ${renderArticleHead(context, view)}
    <div class="columns">
      <div class="column">
        ${renderPicture(context, view)} ${renderBody(context, view)}
        ${renderRelations(context, view.relations)}${renderComparison(context, view.comparison)}
      </div>
      ${renderMargin(context, view)}
    </div>
  </article>`
  return renderDocument(context, describePage(context, view), wayfinding, main)
}

function describePage(context: PageContext, view: ArticleView): HeadParts {
  const { article, entry, neighbours, up, files } = view
  return {
    title: article.headline,
    description: shortTeaser(entry),
    type: 'article',
    previous: neighbours.previous?.url,
    next: neighbours.next?.url,
    up: up.url,
    alternates: files,
    preview: describeArticle(context, view),
    more: articleData(context, view),
  }
}

function renderBody(context: PageContext, { article }: ArticleView): Html | null {
  const { bodyHtml, texts, chrome, own } = context
  // A notice has said already why there is no text.
  if (article.notices.includes('rights-metadata')) return null
  return bodyHtml === null || bodyHtml.trim() === ''
    ? html`<p class="notice" lang="${chrome.lang}" dir="${chrome.dir}">${texts.article.noBody}</p>`
    : html`<div class="body e-content" lang="${own.lang}" dir="${own.dir}">
        ${rawHtml(bodyHtml)}
      </div>`
}
