/** Other articles that have to do with one → their headlines, each with its date. */
import { html, type Html } from '../../src/template/html.js'
import type { Kin } from '../../src/record/related.js'
import { markLanguage, type PageContext } from '../../src/template/page-context.js'
import { renderDay } from './time.js'

/** Stands among words of the interface: a headline is marked where its language is another. */
export function renderKin(context: PageContext, kin: readonly Kin[]): Html {
  const rows = kin.map(({ url, label, date, language }) => {
    const { lang, dir } = markLanguage(language, context.texts.tag)
    return html`<li>
      <a href="${context.href(url)}" lang="${lang}" dir="${dir}">${label}</a>
      ${renderDay(context, date)}
    </li>`
  })
  return html`<ul class="kin">
    ${rows}
  </ul>`
}
