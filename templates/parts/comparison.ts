/** What differs between a copy and the earlier article → the passages, folded, each with what it lacks and what it adds. */
import { html, type Html } from '../../src/template/html.js'
import type { ComparedWords, Comparison } from '../../src/record/related.js'
import { isolateLanguage, type PageContext } from '../../src/template/page-context.js'

export function renderComparison(context: PageContext, comparison: Comparison | null): Html | null {
  if (comparison === null) return null
  const { texts, chrome } = context
  const { relations, colon } = texts
  const { other, passages, hasMore } = comparison
  const { lang, dir } = isolateLanguage(other.language, texts.tag)
  const rows = passages.map(
    (words) => html`<li>${words.map((each) => renderWords(context, each))}</li>`,
  )
  return html`<details lang="${chrome.lang}" dir="${chrome.dir}">
    <summary>
      ${relations.differences}${colon}<bdi lang="${lang}" dir="${dir}">${other.label}</bdi>
    </summary>
    <p><del>${relations.onlyThere}</del> <ins>${relations.onlyHere}</ins></p>
    <ul lang="${lang}" dir="${dir}">
      ${rows}
    </ul>
    ${hasMore && html`<p>…</p>`}
  </details>`
}

/** Who hears the page is told which text the words are of. */
function renderWords({ texts }: PageContext, { kind, words }: ComparedWords): Html {
  const { onlyThere, onlyHere } = texts.relations
  switch (kind) {
    case 'both':
      return html`${words} `
    case 'own':
      return html`<ins><span class="hidden">[${onlyHere}] </span>${words}</ins> `
    case 'other':
      return html`<del><span class="hidden">[${onlyThere}] </span>${words}</del> `
  }
}
