/** All topics, places, sources … → their index: the largest, by letter, by what is part of what, and the small ones. */
import { html, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { GroupsView } from '../src/record/group-page.js'
import type { GroupLink } from '../src/record/link.js'
import { groupBy } from '../src/record/by-key.js'
import { firstLetter } from '../src/language/first-letter.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDocument } from './parts/document.js'
import { renderLetterLinks } from './parts/letter-links.js'
import { renderTree } from './parts/group-tree.js'
import type { PageContext } from '../src/template/page-context.js'
import { renderThin } from './parts/thin-groups.js'

/** So many stand in order of their size, and a list as long has no letters. */
const LARGEST = 24

export function render({ view }: PageOf<'groups'>, context: PageContext): Html {
  const { site, texts } = context
  const title = texts.navigation.groups[view.kind]
  const description = `${title}${texts.colon}${texts.number(view.count)} – ${site.settings.title}`
  const head = { title, description, type: 'website', up: HOME } as const
  const main = html`<h1>${title} <span class="count">· ${texts.number(view.count)}</span></h1>
    ${view.groups.length + view.thin.length === 0 && html`<p>${texts.lists.empty}</p>`}
    ${view.letters.length > 0 ? renderLargest(context, view) : view.groups.length > 0 && renderGroups(context, view)}
    ${view.thin.length > 0 && renderThin(context, view.thin)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** Of very many groups the largest, and the way to all of them. */
function renderLargest(context: PageContext, { groups, letters }: GroupsView): Html {
  const { lists } = context.texts
  return html`${renderLetterLinks(context, letters)}
    <section>
      <h2>${lists.largest}</h2>
      ${renderCountedList(context, groups)}
    </section>`
}

/** Several orders need a heading each. */
function renderGroups(context: PageContext, { groups, tree }: GroupsView): Html {
  const { lists } = context.texts
  const isLong = groups.length > LARGEST
  const byName = isLong ? renderLetters(context, groups) : renderCountedList(context, groups)
  if (!isLong && tree.length === 0) return byName
  const largest = groups.toSorted((a, b) => b.count - a.count).slice(0, LARGEST)
  return html`${
      isLong &&
      html`<section>
        <h2>${lists.largest}</h2>
        ${renderCountedList(context, largest)}
      </section>`
    }
    <section>
      <h2>${lists.byName}</h2>
      ${byName}
    </section>
    ${
      tree.length > 0 &&
      html`<section>
        <h2>${lists.asTree}</h2>
        ${renderTree(context, tree)}
      </section>`
    }`
}

/** By the first letter, without its accent, in the Latin alphabet: groups are in the order of their slugs. */
function renderLetters(context: PageContext, groups: readonly GroupLink[]): Html {
  const letters = [...groupBy(groups, ({ label }) => [firstLetter(label)])]
  const links = letters.map(
    ([letter]) => html`<li><a href="#${idOf(letter)}">${letter.toUpperCase()}</a></li>`,
  )
  return html`<nav class="letters" aria-label="${context.texts.lists.byName}">
      <ul>
        ${links}
      </ul>
    </nav>
    ${letters.map(
      ([letter, own]) =>
        html`<h3 id="${idOf(letter)}">${letter.toUpperCase()}</h3>
          ${renderCountedList(context, own)}`,
    )}`
}

function idOf(letter: string): string {
  return letter === '#' ? 'other' : `letter-${letter}`
}
