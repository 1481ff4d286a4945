/** An article → the panel that says how to cite it: its address, four styles, and as reference managers read it. */
import { elementText, html, type Html } from '../../src/template/html.js'
import { bibtexOf, cslOf, risOf } from '../../src/template/citation-formats.js'
import { citationOf } from '../../src/template/citation.js'
import { writeCitations } from './citation-styles.js'
import { definePart } from '../../src/template/parts.js'

export const renderCiteBox = definePart('cite-box', (context, view) => {
  const { address, site, texts, url } = context
  const citation = citationOf(view, { publication: site.settings.publication, address })
  const styles = writeCitations(context, citation, view.article.date)
  return html`<details class="cite" data-copy="${texts.cite.copy}">
    <summary>${texts.cite.title}</summary>
    <h3>${texts.article.permalink}</h3>
    <p><a class="u-url" href="">${address ?? url}</a></p>
    ${styles.map(
      ({ name, text }) =>
        html`<h3>${name}</h3>
          <p>${text}</p>`,
    )}
    ${block('BibTeX', bibtexOf(citation))}${block('RIS', risOf(citation))}${block('CSL-JSON', cslOf(citation))}
  </details>`
})

function block(name: string, text: string): Html {
  return html`<h3>${name}</h3>
    <pre>${elementText(text)}</pre>`
}
