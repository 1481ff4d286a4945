/** All dossiers → their list, in the order of the keeper. */
import { html, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderDossierCards } from './parts/dossier-cards.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'dossiers'>, context: PageContext): Html {
  const { dossiers } = view
  const { title, intro } = context.texts.dossiers
  const head = { title, description: intro, type: 'website', up: HOME } as const
  const main = html`<h1>${title}</h1>
    <p class="intro">${intro}</p>
    <section>
      <h2 class="hidden">${context.texts.dossiers.all}</h2>
      ${renderDossierCards(context, dossiers)}
    </section>`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}
