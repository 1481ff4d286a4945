/** A title and a number of articles → the heading of a list. */
import { html, type Html } from '../../src/template/html.js'
import type { PageContext } from '../../src/template/page-context.js'

/** `17 april 2020 · 42 artikelen` */
export function renderHeading({ texts }: PageContext, title: string | Html, count: number): Html {
  return html`<h1>${title} <span class="count">· ${texts.articles(count)}</span></h1>`
}
