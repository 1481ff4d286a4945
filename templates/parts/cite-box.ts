/** An article → a panel that folds up: how to cite it, in words and for programs. */
import { html, type Html } from '../../src/template/html.js'
import type { ArticleView } from '../../src/record/page.js'
import { bibtexOf, cslOf, risOf } from './citation-formats.js'
import { citationOf, type Citation } from './citation.js'
import { isWebAddress } from '../../src/template/links.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderCiteBox(context: PageContext, view: ArticleView): Html {
  const { cite } = context.texts
  const citation = citationOf(context, view)
  return html`<details class="cite">
    <summary>${cite.title}</summary>
    <h2>${cite.plain}</h2>
    <p dir="auto">${writeCitation(context, view, citation)}</p>
    ${block('BibTeX', bibtexOf(citation))} ${block('RIS', risOf(citation))}
    ${block('CSL-JSON', cslOf(citation))}
  </details>`
}

/** Author, “headline”, publication, date, address. */
function writeCitation(
  { dates }: PageContext,
  { article }: ArticleView,
  { authors, title, publication, address }: Citation,
): Html {
  const who = authors.length === 0 ? '' : `${authors.join(', ')}, `
  return html`${who}“<bdi>${title}</bdi>”, <cite>${publication}</cite>,
    ${dates.date(article.date)}${
      address !== null && isWebAddress(address) && html`, <a href="${address}">${address}</a>`
    }.`
}

function block(name: string, text: string): Html {
  return html`<h2>${name}</h2>
    <pre>${text}</pre>`
}
