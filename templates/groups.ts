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
import { renderPlaceMaps } from './parts/place-map.js'
import { renderThin } from './parts/thin-groups.js'

/** So many stand in order of their size, and a list as long has no letters. */
const LARGEST = 24

export function render({ view }: PageOf<'groups'>, context: PageContext): Html {
  const { site, texts } = context
  const title = texts.navigation.groups[view.kind]
  const description = `${title}${texts.colon}${texts.number(view.count)} – ${site.settings.title}`
  const head = { title, description, type: 'website', up: HOME } as const
  const lists = view.groups.length > 0 ? listAll(context, view) : []
  const main = html`<h1>${title} <span class="count">· ${texts.number(view.count)}</span></h1>
    ${view.groups.length + view.thin.length === 0 && html`<p>${texts.lists.empty}</p>`}
    ${view.letters.length > 0 && renderLetterLinks(context, view.letters)}
    ${view.located.length > 0 ? renderWithMap(context, view, lists) : lists}
    ${view.thin.length > 0 && renderThin(context, view.thin)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** Beside the map stands what lies farther away, or the first list. */
function renderWithMap(context: PageContext, view: GroupsView, lists: readonly Html[]): Html {
  const { main, farther } = renderPlaceMaps(context, view)
  return html`<div class="grid">
      <div class="${farther ? 'span-7' : 'span-8'}">${main}</div>
      <div class="${farther ? 'span-5' : 'span-4'}">${farther ?? lists[0]}</div>
    </div>
    ${farther ? lists : lists.slice(1)}`
}

/** The groups in each order that serves: several need a heading each. Of very many, the largest. */
function listAll(context: PageContext, { groups, tree, letters }: GroupsView): readonly Html[] {
  const { lists } = context.texts
  if (letters.length > 0) return [renderSection(lists.largest, renderCountedList(context, groups))]
  const isLong = groups.length > LARGEST
  const byName = isLong ? renderLetters(context, groups) : renderCountedList(context, groups)
  if (!isLong && tree.length === 0) return [byName]
  const named = renderSection(lists.byName, byName)
  const grown = tree.length > 0 ? [renderSection(lists.asTree, renderTree(context, tree))] : []
  if (!isLong) return [named, ...grown]
  const largest = groups.toSorted((a, b) => b.count - a.count).slice(0, LARGEST)
  return [renderSection(lists.largest, renderCountedList(context, largest)), named, ...grown]
}

function renderSection(title: string, list: Html): Html {
  return html`<section>
    <h2>${title}</h2>
    ${list}
  </section>`
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
