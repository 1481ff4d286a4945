/** The pages of letters → links to them, each of which tells the number of its groups. */
import { html, type Html } from '../../src/template/html.js'
import type { Counted } from '../../src/record/link.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderLetterLinks(
  { texts, url: here, href }: PageContext,
  letters: readonly Counted<string>[],
): Html {
  const links = letters.map(
    ({ key, url, count }) =>
      html`<li>
        <a
          href="${href(url)}"
          title="${texts.number(count)}"
          aria-current="${url === here && 'page'}"
          >${key.toUpperCase()}</a
        >
      </li>`,
  )
  return html`<nav class="letters" aria-label="${texts.lists.byName}">
    <ul>
      ${links}
    </ul>
  </nav>`
}
