/** Groups and those that are part of them → nested lists. */
import { html, type Html } from '../../src/template/html.js'
import type { GroupBranch } from '../../src/record/group-page.js'
import type { PageContext } from '../../src/template/page-context.js'

/** A group without articles is named for what is part of it, and leads nowhere. */
export function renderTree(context: PageContext, branches: readonly GroupBranch[]): Html {
  const { texts, href } = context
  const items = branches.map(
    ({ group, branches: narrower }) =>
      html`<li>
        ${
          group.url === null
            ? html`<bdi>${group.label}</bdi>`
            : html`<a href="${href(group.url)}"><bdi>${group.label}</bdi></a>
                <span class="figure">${texts.number(group.count)}</span>`
        }
        ${narrower.length > 0 && renderTree(context, narrower)}
      </li>`,
  )
  return html`<ul class="tree">
    ${items}
  </ul>`
}
