/** An article → the panel that says how to cite it: its address, four styles, and as reference managers read it. */
import { elementText, html, type Html } from '../../src/template/html.js'
import type { ArticleView } from '../../src/record/page.js'
import { bibtexOf, cslOf, risOf } from '../../src/template/citation-formats.js'
import { citationOf } from '../../src/template/citation.js'
import { writeCitations } from './citation-styles.js'
import { definePart } from '../../src/template/parts.js'

export const renderCiteBox = definePart('cite-box', (context, view) => {
  const { address, href, site, texts, url } = context
  const citation = citationOf(view, { publication: site.settings.publication, address })
  const styles = writeCitations(context, citation, view.article.date)
  return html`<details class="cite" data-copy="${texts.cite.copy}">
    <summary>${texts.cite.title}</summary>
    <h3>${texts.article.permalink}</h3>
    <p><a class="u-url" href="${href(url)}">${address ?? url}</a></p>
    ${styles.map(
      ({ name, text }) =>
        html`<h3>${name}</h3>
          <p>${text}</p>`,
    )}
    ${hasParagraphs(view) && html`<p>${texts.cite.paragraph}</p>`}
    ${block('BibTeX', bibtexOf(citation))}${block('RIS', risOf(citation))}${block('CSL-JSON', cslOf(citation))}
  </details>`
})

/** Paragraphs are numbered (see `src/render/body-layout.ts`); one alone needs no number. */
function hasParagraphs({ article }: ArticleView): boolean {
  return article.body.children.filter(({ type }) => type === 'paragraph').length > 1
}

function block(name: string, text: string): Html {
  return html`<h3>${name}</h3>
    <pre>${elementText(text)}</pre>`
}
