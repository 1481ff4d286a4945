/** Dossiers → a card for each: its title, how many articles it has, how its introduction begins. */
import { html, type Html } from '../../src/template/html.js'
import type { DossierLink } from '../../src/record/dossiers.js'
import type { PageContext } from '../../src/template/page-context.js'

/** They stand below a heading. */
export function renderDossierCards(
  { texts, href }: PageContext,
  dossiers: readonly DossierLink[],
): Html {
  const cards = dossiers.map(
    ({ url, label, intro, count }) =>
      html`<div class="story">
        <p class="kicker">${texts.articles(count)}</p>
        <h3>
          <a class="headline" href="${href(url)}"><bdi>${label}</bdi></a>
        </h3>
        ${intro !== '' && html`<p class="teaser long" dir="auto">${intro}</p>`}
      </div>`,
  )
  return html`<div class="stories">${cards}</div>`
}
