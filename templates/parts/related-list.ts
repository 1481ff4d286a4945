/** Other articles that have to do with one → their headlines, each with its date. */
import { html, type Html } from '../../src/template/html.js'
import type { RelatedArticle } from '../../src/record/related.js'
import { isolateLanguage, type PageContext } from '../../src/template/page-context.js'
import { renderDay } from './time.js'

/** Stands among words of the interface: a headline is marked where its language is another. */
export function renderRelated(context: PageContext, articles: readonly RelatedArticle[]): Html {
  const rows = articles.map(({ url, label, date, language }) => {
    const { lang, dir } = isolateLanguage(language, context.texts.tag)
    return html`<li>
      <a href="${context.href(url)}" lang="${lang}" dir="${dir}">${label}</a>
      ${renderDay(context, date)}
    </li>`
  })
  return html`<ul class="kin">
    ${rows}
  </ul>`
}
