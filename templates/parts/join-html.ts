/** Pieces of HTML and what stands between them → one piece. */
import { html, type Html } from '../../src/template/html.js'

export function joinHtml(parts: readonly Html[], separator: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`
}
