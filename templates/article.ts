/** An article → its page. */
import { html, rawHtml, type Html } from '../src/template/html.js'
import type { ArticleView, PageOf } from '../src/record/page.js'
import type { HeadlineLink } from '../src/record/link.js'
import type { Period } from '../src/record/url.js'
import { describeArticle } from './parts/article-meta.js'
import { renderArticleFoot } from './parts/article-foot.js'
import { renderArticleHead } from './parts/article-head.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import type { HeadParts } from './parts/head.js'
import { articleData } from './parts/json-ld.js'
import { renderRelations } from './parts/related.js'
import { renderNeighbours } from './parts/neighbours.js'
import { isolateLanguage, type PageContext } from '../src/template/page-context.js'
import { namePart } from './parts/period.js'
import { pictureOf, renderPicture } from './parts/picture.js'

export function render({ view }: PageOf<'article'>, context: PageContext): Html {
  const { trail, neighbours } = view
  const steps = trail.map(({ url, label }) => ({ url, label: namePart(context, label as Period) }))
  const main = html`<article class="h-entry">
    ${renderArticleHead(context, view)}
    <div class="columns">
      <div class="column">
        ${renderPicture(context, view)} ${renderBody(context, view)}
        ${renderRelations(context, view.relations)}
        ${renderNeighbours(context, 'article', neighbours, nameHeadline)}
      </div>
      ${renderArticleFoot(context, view)}
    </div>
  </article>`
  return renderDocument(
    context,
    describePage(context, view),
    renderBreadcrumb(context, steps),
    main,
  )
}

/** A headline may be in another language than the words around it. */
function nameHeadline({ texts }: PageContext, { label, language }: HeadlineLink): Html {
  const { lang, dir } = isolateLanguage(language, texts.tag)
  return html`<bdi lang="${lang}" dir="${dir}">${label}</bdi>`
}

function describePage(context: PageContext, view: ArticleView): HeadParts {
  const { article, entry, neighbours, up } = view
  return {
    title: article.headline,
    description: entry.teaser,
    type: 'article',
    previous: neighbours.previous?.url,
    next: neighbours.next?.url,
    up: up.url,
    picture: pictureOf(article),
    more: html`${describeArticle(context, view)} ${articleData(context, view)}`,
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
