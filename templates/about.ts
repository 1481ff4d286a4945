/** The settings of the archive → what it is, how it works, how to cite it, who owns it. */
import { html, type Html } from '../src/template/html.js'
import { HOME, pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderRights } from './parts/footer.js'
import type { PageContext } from '../src/template/page-context.js'

export function render(_page: PageOf<'about'>, context: PageContext): Html {
  const { site, texts, href } = context
  const { description, publication, rights, title } = site.settings
  const { about, cite, navigation } = texts
  const head = {
    title: navigation.about,
    description: description === '' ? about.publication(publication) : description,
    type: 'website',
    up: HOME,
  } as const
  const main = html`<h1>${navigation.about}</h1>
    <div class="body">
      ${description !== '' && html`<p dir="auto">${description}</p>`}
      <p>${about.publication(publication)}</p>
      ${about.how.map((text) => html`<p>${text}</p>`)}
      <p><a href="${href(pageUrl('report/'))}">${navigation.report}</a></p>
      <h2>${about.citing}</h2>
      <p>${about.citingIntro}</p>
      <blockquote><p>${about.citation(title)}</p></blockquote>
      <p>${cite.paragraph}</p>
      <h2>${about.rights}</h2>
      <p>${rights === null ? about.noRights : renderRights(rights)}</p>
    </div>`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}
