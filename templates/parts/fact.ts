/** A term and what is known of it → a row of a list of facts. */
import { html, type Html } from '../../src/template/html.js'

export function renderFact(term: string | Html, value: Html): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`
}
