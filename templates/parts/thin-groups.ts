/** Topics with too few articles for pages of their own → their articles. */
import { html, type Html } from '../../src/template/html.js'
import type { ThinGroup } from '../../src/record/group-page.js'
import { renderFact } from './fact.js'
import { renderRelated } from './related-list.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderThin(context: PageContext, groups: readonly ThinGroup[]): Html {
  const { lists, number } = context.texts
  const rows = groups.map(({ label, articles }) => {
    const count = number(articles.length)
    const term = html`<bdi>${label}</bdi> <span class="figure">${count}</span>`
    return renderFact(term, renderRelated(context, articles))
  })
  return html`<section>
    <h2>${lists.thin}</h2>
    <p>${lists.thinIntro}</p>
    <dl class="facts thin">${rows}</dl>
  </section>`
}
