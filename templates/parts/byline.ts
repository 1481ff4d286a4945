/** An article → one small block: who, from where, when. */
import { html, type Html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import type { ArticleView } from '../../src/record/page.js'
import type { Link } from '../../src/record/link.js'
import type { PageContext } from '../../src/template/page-context.js'
import { renderTime } from './time.js'
import { definePart } from '../../src/template/parts.js'

export const renderByline = definePart('byline', (context, view) => {
  const { chrome, dates } = context
  const { article } = view
  return html`<div class="byline" lang="${chrome.lang}" dir="${chrome.dir}">
    ${renderAuthors(context, view)} ${renderSources(context, view)}
    <p>
      ${article.dateline !== null && html`<bdi class="place">${article.dateline}</bdi> · `}${renderTime(article.date, dates.fullDate(article.date), 'dt-published')}
    </p>
    ${renderUpdate(context, article)} ${renderComments(context, article)}
  </div>`
})

/** Names link to their page; initials that the roster expands stay beside them as they were printed. */
function renderAuthors({ texts, href }: PageContext, view: ArticleView): Html | null {
  const known = new Set(view.authors.map(({ label }) => label))
  const initials = view.article.byline.initials.filter((each) => !known.has(each))
  const names = view.authors.map(
    ({ url, label }: Link) =>
      html`<span class="p-author h-card"
        ><a class="p-name" href="${href(url)}"><bdi>${label}</bdi></a></span
      >`,
  )
  if (names.length === 0 && initials.length === 0) return null
  const short = initials.map((each) => html`<bdi class="initials">${each}</bdi>`)
  const printed = joinHtml(short, texts.comma)
  return html`<p>
    ${texts.article.by}
    ${joinHtml(names, texts.comma)}${
      initials.length > 0 && (names.length > 0 ? html` (${printed})` : html` ${printed}`)
    }
  </p>`
}

function renderSources({ texts, href }: PageContext, { sources }: ArticleView): Html | null {
  if (sources.length === 0) return null
  const links = sources.map(
    ({ url, label }) => html`<a href="${href(url)}"><bdi>${label}</bdi></a>`,
  )
  return html`<p>${texts.article.sources} ${joinHtml(links, texts.comma)}</p>`
}

function renderUpdate({ texts, dates }: PageContext, { updated }: Article): Html | null {
  return (
    updated &&
    html`<p>${texts.article.updated} ${renderTime(updated, dates.date(updated), 'dt-updated')}</p>`
  )
}

/** That nobody answered, or that answers were not open, is nothing to tell a reader. */
function renderComments({ texts }: PageContext, { comments }: Article): Html | null {
  return comments === null || comments === 0
    ? null
    : html`<p>${texts.article.comments(comments)}</p>`
}

function joinHtml(parts: readonly Html[], separator: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`
}
