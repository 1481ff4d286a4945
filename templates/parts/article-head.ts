/** An article → what stands above its text: kicker, headline, byline, notices. */
import { elementText, html, type Html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import { renderByline } from './byline.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

export const renderArticleHead = definePart('article-head', (context, view) => {
  const { headline, kicker } = view.article
  const { lang, dir } = context.own
  return html`<header>
    ${kicker !== null && html`<p class="kicker" lang="${lang}" dir="${dir}">${kicker}</p>`}
    <h1 class="p-name" lang="${lang}" dir="${dir}">${elementText(headline)}</h1>
    ${renderByline(context, view)} ${renderNotices(context, view.article)}
  </header>`
})

function renderNotices({ texts, chrome }: PageContext, { notices }: Article): readonly Html[] {
  return notices.map(
    (notice) =>
      html`<p class="notice" lang="${chrome.lang}" dir="${chrome.dir}">
        ${texts.article.notices[notice]}
      </p>`,
  )
}
