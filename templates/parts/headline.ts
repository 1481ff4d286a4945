/** An article → its headline as a link, marked with the language that it is in. */
import { html, type Html } from '../../src/template/html.js'
import type { Entry } from '../../src/record/entry.js'
import { markLanguage, type PageContext } from '../../src/template/page-context.js'

export function renderHeadline(
  context: PageContext,
  { url, headline, language }: Pick<Entry, 'url' | 'headline' | 'language'>,
): Html {
  const { lang, dir } = markLanguage(language, context.texts.tag)
  return html`<a class="headline" href="${context.href(url)}" lang="${lang}" dir="${dir}"
    >${headline}</a
  >`
}
