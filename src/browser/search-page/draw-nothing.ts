/** A search without hits → the ways out: words of the index that are like these, and the same search made wider. */
import type { SearchEngine } from '../../search/engine.js'
import { describe } from '../../search/explain-query.js'
import { anyOf } from '../../search/combine.js'
import { filtersOf, moveRange, rangeOf, wordsOf } from '../../search/filters.js'
import type { Expression, WordExpression } from '../../search/query.js'
import { replaceWord, wantedWords } from '../../search/replace-word.js'
import { make } from './elements.js'
import { linkToSearch, type ShownSearch } from './shown-search.js'

/** Words that are looked at, and neighbours that are shown of each. */
const MOST_WORDS = 6
const NEIGHBOURS = 5

export async function drawNothing(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement> {
  const { none } = shown.words.say
  const [nearest, wider] = await Promise.all([drawNearest(shown, engine), drawWider(shown, engine)])
  return make(
    'section',
    { class: 'nothing', 'aria-labelledby': 'count' },
    make('h2', { id: 'count', tabindex: -1 }, none.title),
    make('p', {}, none.text),
    nearest,
    wider,
  )
}

async function drawNearest(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement | null> {
  const single = wantedWords(shown.expression).filter(({ words }) => words.length === 1)
  const rows = await Promise.all(
    single.slice(0, MOST_WORDS).map((word) => drawNeighbours(shown, engine, word)),
  )
  const found = rows.filter((row) => row !== null)
  if (found.length === 0) return null
  return make('div', {}, make('p', {}, shown.words.say.none.nearest), make('ul', {}, ...found))
}

/** Null for a word that the index has. */
async function drawNeighbours(
  shown: ShownSearch,
  engine: SearchEngine,
  word: WordExpression,
): Promise<HTMLElement | null> {
  if ((await countOf(engine, { ...word, isExact: false })) > 0) return null
  const near = await engine.nearestWords(word.words[0]!, NEIGHBOURS)
  if (near.length === 0) return null
  const links = near.flatMap((each, index) => {
    const href = linkToSearch(shown, replaceWord(shown.expression, word, each))
    return [index > 0 && shown.words.comma, make('a', { href, dir: 'auto' }, each)]
  })
  return make('li', {}, `${describe(word, shown.words)}${shown.words.colon}`, ...links)
}

async function drawWider(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement | null> {
  const { expression, words } = shown
  const { none } = words.say
  const core = wordsOf(expression)
  const filters = filtersOf(expression)
  const isRanged = rangeOf(expression) !== null
  const tried: readonly (readonly [string, Expression, boolean])[] = [
    [none.withoutDates, moveRange(expression, null), isRanged],
    [none.withoutFilters, core, filters.length > (isRanged ? 1 : 0) && core.kind !== 'all'],
    [none.anyWord, anyOf(wantedWords(core)), core.kind === 'and'],
  ]
  const rows = await Promise.all(
    tried.map(async ([label, wider, isMeant]) => {
      const count = isMeant ? await countOf(engine, wider) : 0
      if (count === 0) return null
      const link = make('a', { href: linkToSearch(shown, wider) }, label)
      return make('li', {}, link, ' ', make('span', { class: 'figure' }, words.articles(count)))
    }),
  )
  const found = rows.filter((row) => row !== null)
  return found.length === 0 ? null : make('ul', {}, ...found)
}

async function countOf(engine: SearchEngine, expression: Expression): Promise<number> {
  return (await engine.search({ expression, order: 'newest', from: 0, count: 0 })).total
}
