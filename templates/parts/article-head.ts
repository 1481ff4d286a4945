/** An article → what stands above its text: kicker, headline, standfirst, byline, notices. */
import { elementText, html, type Html } from '../../src/template/html.js'
import type { Article } from '../../src/record/article.js'
import { articleStandfirst } from '../../src/template/standfirst.js'
import { renderByline } from './byline.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

export const renderArticleHead = definePart('article-head', (context, view) => {
  const { headline, kicker } = view.article
  const { lang, dir } = context.own
  const standfirst = articleStandfirst(view.article)
  return html`<header>
    ${kicker !== null && html`<p class="kicker" lang="${lang}" dir="${dir}">${setKicker(view.article)}</p>`}
    <h1 class="p-name" lang="${lang}" dir="${dir}">${elementText(headline)}</h1>
    ${standfirst !== null && html`<p class="intro p-summary" lang="${lang}" dir="${dir}">${standfirst}</p>`}
    ${renderByline(context, view)} ${renderNotices(context, view.article)}
  </header>`
})

/**
 * One long word in capitals is set as the kickers of other pages are. Several words may hold an abbreviation, a short one
 * may be one, figures of Rome are written so, and Turkic languages have letters of their own: these stay as printed.
 */
function setKicker({ kicker, language }: Article): string | null {
  if (kicker === null || !CAPITALS.test(kicker) || TURKIC.test(language)) return kicker
  const [first = '', ...rest] = kicker
  return first + rest.join('').toLowerCase()
}

const CAPITALS = /^(?![IVXLCDM]+$)\p{Lu}{5,40}$/u
const TURKIC = /^(?:az|tr)(?:-|$)/

function renderNotices({ texts, chrome }: PageContext, { notices }: Article): readonly Html[] {
  return notices.map(
    (notice) =>
      html`<p class="notice" lang="${chrome.lang}" dir="${chrome.dir}">
        ${texts.article.notices[notice]}
      </p>`,
  )
}
