/** A search without hits → the ways out: words of the index that are like these, and the same search made wider. */
import type { IndexedArchive, SearchEngine } from '../../search/engine.js'
import { fillIn } from '../../language/fill-in.js'
import { describe } from '../../search/explain-query.js'
import { anywhere, withoutPhrases } from '../../search/change-parts.js'
import { ALL, allOf, anyOf, UNDATED } from '../../search/combine.js'
import {
  addFilter,
  filtersOf,
  isOutside,
  moveRange,
  rangeOf,
  removeFilter,
  wordsOf,
} from '../../search/filters.js'
import { FACETS } from '../../search/query.js'
import { nearestValues } from '../../search/nearest-values.js'
import type {
  DateExpression,
  Expression,
  FacetExpression,
  WordExpression,
} from '../../search/query.js'
import { replaceWord, wantedWords } from '../../search/replace-word.js'
import { foldedWords } from '../../search/split-words.js'
import { writeQuery } from '../../search/write-query.js'
import { countHits } from './count-hits.js'
import { make } from './elements.js'
import { linkToSearch, type ShownSearch } from './shown-search.js'

/** Words that are looked at, and neighbours that are shown of each. */
const MOST_WORDS = 6
const NEIGHBOURS = 5

export async function drawNothing(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement> {
  const { none } = shown.words.say
  const [nearest, values, wider] = await Promise.all([
    drawNearest(shown, engine),
    drawValues(shown, engine),
    drawWider(shown, engine),
  ])
  const hasWayOut = nearest !== null || values !== null || wider !== null
  return make(
    'section',
    { class: hasWayOut ? 'nothing' : 'nothing no-way-out', 'aria-labelledby': 'count' },
    make('h2', { id: 'count', tabindex: -1 }, none.title),
    make('p', {}, none.text),
    nearest,
    values,
    wider,
  )
}

async function drawNearest(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement | null> {
  const single = wantedWords(shown.expression).filter(
    ({ words }) => words.flatMap(foldedWords).length === 1,
  )
  const looked = single.slice(0, MOST_WORDS).map((word) => findNear(engine, word))
  const missing = (await Promise.all(looked)).filter(({ near }) => near.length > 0)
  const rows = await Promise.all(
    missing.map((each) => drawNeighbours(shown, engine, each, missing)),
  )
  const found = rows.filter((row) => row !== null)
  if (found.length === 0) return null
  return make('div', {}, make('p', {}, shown.words.say.none.nearest), make('ul', {}, ...found))
}

interface MissingWord {
  readonly word: WordExpression
  /** Words of the index that are like it; none where the index has it. */
  readonly near: readonly string[]
}

async function findNear(engine: SearchEngine, word: WordExpression): Promise<MissingWord> {
  const isThere = (await countHits(engine, { ...word, isExact: false })) > 0
  return { word, near: isThere ? [] : await engine.nearestWords(word.words[0]!, NEIGHBOURS) }
}

/** Null where none of the words leads to anything. */
async function drawNeighbours(
  shown: ShownSearch,
  engine: SearchEngine,
  { word, near }: MissingWord,
  missing: readonly MissingWord[],
): Promise<HTMLElement | null> {
  const others = missing.filter((each) => each.word !== word)
  const searches = await Promise.all(
    near.map(async (each) => [each, await leadOn(shown, engine, word, each, others)] as const),
  )
  const links = searches.flatMap(([each, to]) =>
    to === null ? [] : [make('a', { href: linkToSearch(shown, to), dir: 'auto' }, each)],
  )
  if (links.length === 0) return null
  const listed = links.flatMap((link, index) => [index > 0 && shown.words.comma, link])
  return make('li', {}, `${describe(word, shown.words)}${shown.words.colon}`, ...listed)
}

/** The search with `near` for `word`, with the others mended as well, or for `near` alone: the first that finds something. */
async function leadOn(
  { expression }: ShownSearch,
  engine: SearchEngine,
  word: WordExpression,
  near: string,
  others: readonly MissingWord[],
): Promise<Expression | null> {
  const mended = replaceWord(expression, word, near)
  const all = others.reduce(
    (whole, other) => replaceWord(whole, other.word, other.near[0]!),
    mended,
  )
  const alone = replaceWord(word, word, near)
  for (const wider of [mended, all, alone, anywhere(alone)])
    if ((await countHits(engine, wider)) > 0) return wider
  return null
}

/** For each name of which there is nothing: the names of its kind that are like it. */
async function drawValues(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement | null> {
  const facets = filtersOf(shown.expression).filter((filter) => filter.kind === 'facet')
  const rows = await Promise.all(
    facets.slice(0, MOST_WORDS).map((filter) => drawNames(shown, engine, filter)),
  )
  const found = rows.filter((row) => row !== null)
  if (found.length === 0) return null
  return make('div', {}, make('p', {}, shown.words.say.none.values), make('ul', {}, ...found))
}

/** Null for a name that the archive has. */
async function drawNames(
  shown: ShownSearch,
  engine: SearchEngine,
  filter: FacetExpression,
): Promise<HTMLElement | null> {
  const { words, expression } = shown
  if ((await countHits(engine, filter)) > 0) return null
  const counts = (await engine.facets(ALL))[filter.facet]
  const named = counts.map(({ value, label }) => ({
    value,
    label: filter.facet === 'lang' ? words.label({ ...filter, value }) : label,
  }))
  const near = nearestValues(filter.value, named, NEIGHBOURS)
  const links = await Promise.all(
    near.map(async ({ value, label }) => {
      const other = addFilter(removeFilter(expression, filter), { ...filter, value })
      if ((await countHits(engine, other)) === 0) return null
      return make('a', { href: linkToSearch(shown, other), dir: 'auto' }, label)
    }),
  )
  const found = links.filter((link) => link !== null)
  if (found.length === 0) return null
  const listed = found.flatMap((link, index) => [index > 0 && words.comma, link])
  return make('li', {}, `${words.say.facets[filter.facet]}${words.colon}`, ...listed)
}

async function drawWider(shown: ShownSearch, engine: SearchEngine): Promise<HTMLElement | null> {
  const { expression } = shown
  const found = await drawWays(shown, engine, waysOut(shown))
  const whole = withinArchive(shown, engine.archive, found.length === 0)
  const rows = [...(await drawWays(shown, engine, whole)), ...found]
  return rows.length === 0 || expression.kind === 'all' ? null : make('ul', {}, ...rows)
}

type Way = readonly [label: string, wider: Expression]

/** Those that find something. */
async function drawWays(
  shown: ShownSearch,
  engine: SearchEngine,
  ways: readonly Way[],
): Promise<readonly HTMLElement[]> {
  const { words } = shown
  const rows = await Promise.all(
    ways.map(async ([label, wider]) => {
      const count = await countHits(engine, wider)
      if (count === 0) return null
      const link = make('a', { href: linkToSearch(shown, wider) }, label)
      return make('li', {}, link, ' ', make('span', { class: 'figure' }, words.articles(count)))
    }),
  )
  return rows.filter((row) => row !== null)
}

/** Searches that ask for less, each once: those that ask for the same, or for all articles, are none. */
function waysOut({ expression, words }: ShownSearch): readonly Way[] {
  const { none } = words.say
  const core = wordsOf(expression)
  const loose = withoutPhrases(expression)
  const dates = widerDates(rangeOf(expression)).map(
    (range) => [describe(range, words), moveRange(expression, range)] as const,
  )
  const filters = filtersOf(expression)
  const dropped = filters.map(
    (filter) =>
      [
        fillIn(none.without, { filter: describe(filter, words) }),
        removeFilter(expression, filter),
      ] as const,
  )
  const tried: readonly Way[] = [
    ...dates,
    ...anyOfEach(expression).map(([any, wider]) => [describe(any, words), wider] as const),
    ...(filters.length > 1 ? dropped.slice(0, MOST_WORDS) : []),
    [none.withoutDates, moveRange(expression, null)],
    [none.withoutFilters, core],
    [none.anywhere, anywhere(expression)],
    [none.allWords, loose],
    [none.anyWord, anyOf(wantedWords(wordsOf(loose)))],
  ]
  const known = new Set(['', writeQuery(expression)])
  return tried.filter(([, wider]) => {
    const written = writeQuery(wider)
    const isNew = !known.has(written)
    known.add(written)
    return isNew
  })
}

/** `lang:nl lang:en` → either of them, for each facet that is asked for by more than one name. */
function anyOfEach(expression: Expression): readonly (readonly [Expression, Expression])[] {
  const named = filtersOf(expression).filter((filter) => filter.kind === 'facet')
  return FACETS.flatMap((facet) => {
    const same = named.filter((filter) => filter.facet === facet)
    if (same.length < 2) return []
    const any = anyOf(same)
    const others = same.reduce<Expression>(removeFilter, expression)
    return [[any, allOf([others, any])] as const]
  })
}

/** Where days are sought that the archive does not reach, or where nothing else leads on: the days that it has. */
function withinArchive(
  { expression, words }: ShownSearch,
  { firstDate, lastDate }: IndexedArchive,
  isLast: boolean,
): readonly Way[] {
  const bare = moveRange(removeFilter(expression, UNDATED), null)
  if (firstDate === null || lastDate === null || writeQuery(bare) === writeQuery(expression))
    return []
  const range = { kind: 'dates', from: firstDate, to: lastDate } as const
  if (!isLast && !isOutside(rangeOf(expression), range)) return []
  const label = fillIn(words.say.none.archive, { dates: describe(range, words) })
  return [[label, allOf([bare, range])]]
}

/** The month and the year of a day, the year of a month. */
function widerDates(range: DateExpression | null): readonly DateExpression[] {
  const date = range?.from ?? ''
  if (date !== range?.to) return []
  return [MONTH_LENGTH, YEAR_LENGTH]
    .filter((length) => length < date.length)
    .map((length) => ({ kind: 'dates', from: date.slice(0, length), to: date.slice(0, length) }))
}

const MONTH_LENGTH = 7
const YEAR_LENGTH = 4
