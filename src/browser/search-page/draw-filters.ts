/** The filters of a search → chips that can be taken away; the facets of its hits → filters that can be added. */
import type { FacetCount, FacetCounts, SearchEngine } from '../../search/engine.js'
import { describe } from '../../search/explain-query.js'
import { fillIn } from '../../language/fill-in.js'
import { addFilter, filtersOf, hasFilter, removeFilter } from '../../search/filters.js'
import { FACETS, type Expression, type Facet, type FacetExpression } from '../../search/query.js'
import { make } from './elements.js'
import { linkToSearch, type ShownSearch } from './shown-search.js'

/** Null where there is no filter. */
export function drawChips(shown: ShownSearch): HTMLElement | null {
  const { words, expression } = shown
  const filters = filtersOf(expression)
  if (filters.length === 0) return null
  const chips = filters.map((filter) => {
    const name = describe(filter, words)
    const link = make(
      'a',
      {
        href: linkToSearch(shown, removeFilter(expression, filter)),
        'aria-label': fillIn(words.say.removeFilter, { filter: name }),
      },
      name,
    )
    return make('li', {}, link)
  })
  return make('ul', { class: 'chips', 'aria-label': words.say.filters }, ...chips)
}

/** Values of a facet that are shown at first, and at most. */
const FIRST = 8
const MOST = 60

/** What values are called is known from their counts: filters of the same search go by it. */
export function learnLabels({ words }: ShownSearch, counts: FacetCounts): void {
  for (const facet of FACETS)
    for (const { value, label } of counts[facet]) words.learn(facet, value, label)
}

/** Those that no hit has, such as what is ruled out, are asked for by themselves. */
export async function learnOthers(shown: ShownSearch, engine: SearchEngine): Promise<void> {
  const unknown = facetsIn(shown.expression).filter(
    (filter) => filter.facet !== 'lang' && shown.words.label(filter) === filter.value,
  )
  const counts = await Promise.all(unknown.map((filter) => engine.facets(filter)))
  for (const each of counts) learnLabels(shown, each)
}

function facetsIn(expression: Expression): readonly FacetExpression[] {
  if (expression.kind === 'facet') return [expression]
  if (expression.kind === 'not') return facetsIn(expression.part)
  return 'parts' in expression ? expression.parts.flatMap(facetsIn) : []
}

/** Null where no facet would divide the hits. */
export function drawFacets(shown: ShownSearch, counts: FacetCounts): HTMLElement | null {
  learnLabels(shown, counts)
  const groups = FACETS.map((facet) => drawFacet(shown, facet, counts[facet])).filter(
    (group) => group !== null,
  )
  if (groups.length === 0) return null
  const { filters } = shown.words.say
  const panel = make('details', { class: 'facets' }, make('summary', {}, filters), ...groups)
  panel.open = window.matchMedia('(min-width: 56rem)').matches
  return panel
}

function drawFacet(
  shown: ShownSearch,
  facet: Facet,
  counts: readonly FacetCount[],
): HTMLElement | null {
  const open = counts
    .filter(({ value }) => !hasFilter(shown.expression, filterOf(facet, value)))
    .slice(0, MOST)
  if (open.length === 0) return null
  const list = make('ul', {}, ...open.slice(0, FIRST).map((each) => drawValue(shown, facet, each)))
  const section = make('section', {}, make('h2', {}, shown.words.say.facets[facet]), list)
  const rest = open.slice(FIRST)
  if (rest.length > 0)
    section.append(drawMore(shown, list, () => rest.map((each) => drawValue(shown, facet, each))))
  return section
}

function drawValue(shown: ShownSearch, facet: Facet, { value, count }: FacetCount): HTMLElement {
  const { words, expression } = shown
  const filter = filterOf(facet, value)
  const href = linkToSearch(shown, addFilter(expression, filter))
  return make(
    'li',
    {},
    make('a', { href, dir: 'auto' }, words.label(filter)),
    ' ',
    make('span', { class: 'figure' }, words.number(count)),
  )
}

/** A button that goes when the rest is there. */
function drawMore(
  { words }: ShownSearch,
  list: HTMLElement,
  drawRest: () => readonly HTMLElement[],
): HTMLElement {
  const rest = drawRest()
  const text = fillIn(words.say.more, { count: words.number(rest.length) })
  const button = make('button', { type: 'button', class: 'plain' }, text)
  button.addEventListener('click', () => {
    list.append(...rest)
    button.remove()
    rest[0]?.querySelector('a')?.focus()
  })
  return button
}

function filterOf(facet: Facet, value: string): FacetExpression {
  return { kind: 'facet', facet, value }
}
