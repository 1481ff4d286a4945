/** Articles in an array → an engine that looks at each of them: what the search page is tried with, and others compared to. */
import type {
  FacetCount,
  FacetCounts,
  Hit,
  IndexedArchive,
  SearchEngine,
  SearchRequest,
  SearchResult,
} from '../../src/search/engine.js'
import type {
  DateExpression,
  Expression,
  Facet,
  Field,
  WordExpression,
} from '../../src/search/query.js'
import { foldedWords } from '../../src/search/split-words.js'

export interface SearchedArticle {
  readonly url: string
  readonly fields: Readonly<Record<Field, string>>
  /** `1987-05-12T09:30`, or as much as is known. */
  readonly date: string | null
  readonly facets: Readonly<Record<Facet, readonly string[]>>
}

/** Knows no word forms; relevance is the number of places that have one of the words. */
export class ArrayEngine implements SearchEngine {
  readonly archive: IndexedArchive
  readonly #articles: readonly SearchedArticle[]

  constructor(articles: readonly SearchedArticle[]) {
    this.#articles = articles
    const dates = articles.flatMap(({ date }) => date ?? []).toSorted()
    this.archive = {
      articles: articles.length,
      firstDate: dates[0]?.slice(0, 10) ?? null,
      lastDate: dates.at(-1)?.slice(0, 10) ?? null,
      counts: countBuckets(articles),
    }
  }

  search({ expression, order, from, count }: SearchRequest): Promise<SearchResult> {
    const found = this.#find(expression)
    const sorted = found.toSorted((one, other) => compare(order, expression, one, other))
    return Promise.resolve({
      total: found.length,
      hits: sorted
        .slice(from, from + count)
        .map((article) => toHit(article, listMarked(expression))),
      marked: listMarked(expression),
    })
  }

  facets(expression: Expression): Promise<FacetCounts> {
    const found = this.#find(expression)
    const countOf = (facet: Facet): readonly FacetCount[] => {
      const counts = new Map<string, number>()
      for (const { facets } of found)
        for (const value of facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
      return [...counts]
        .map(([value, count]) => ({ value, label: value, count }))
        .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    }
    return Promise.resolve({
      topic: countOf('topic'),
      place: countOf('place'),
      source: countOf('source'),
      author: countOf('author'),
      lang: countOf('lang'),
    })
  }

  overTime(expression: Expression): Promise<ReadonlyMap<string, number>> {
    const counts = [...countBuckets(this.#find(expression))]
    return Promise.resolve(new Map(counts.filter(([bucket]) => bucket !== 'undated')))
  }

  nearestWords(word: string, count: number): Promise<readonly string[]> {
    const [start = ''] = foldedWords(word)
    const words = new Set(this.#articles.flatMap((article) => wordsIn(article, null)))
    const near = [...words].filter((each) => each.startsWith(start.slice(0, 3)))
    return Promise.resolve(near.toSorted().slice(0, count))
  }

  #find(expression: Expression): readonly SearchedArticle[] {
    return this.#articles.filter((article) => matches(expression, article))
  }
}

function countBuckets(articles: readonly SearchedArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { date } of articles) {
    const bucket = date?.slice(0, 7) ?? 'undated'
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  }
  return new Map([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

export function matches(expression: Expression, article: SearchedArticle): boolean {
  switch (expression.kind) {
    case 'all':
      return true
    case 'and':
      return expression.parts.every((part) => matches(part, article))
    case 'or':
      return expression.parts.some((part) => matches(part, article))
    case 'not':
      return !matches(expression.part, article)
    case 'facet':
      return article.facets[expression.facet].includes(expression.value)
    case 'dates':
      return liesWithin(expression, article.date)
    case 'words':
      return countMatches(expression, article) > 0
  }
}

function liesWithin({ from, to }: DateExpression, date: string | null): boolean {
  if (date === null) return false
  const day = date.slice(0, 10)
  const [first, last] = [day.padEnd(10, '-00'), `${day}-99-99`.slice(0, 10)]
  return (from === null || first >= from) && (to === null || last <= `${to}-99-99`.slice(0, 10))
}

function wordsIn({ fields }: SearchedArticle, field: Field | null): readonly string[] {
  return field === null
    ? Object.values(fields).flatMap((text) => foldedWords(text).concat(''))
    : foldedWords(fields[field])
}

function countMatches(expression: WordExpression, article: SearchedArticle): number {
  const sought = foldedWords(expression.words.join(' '))
  if (sought.length === 0) return 0
  const words = wordsIn(article, expression.field)
  return words.filter((_word, index) =>
    sought.every((each, offset) => {
      const word = words[index + offset]
      const isLast = offset === sought.length - 1
      return isLast && expression.isPrefix ? word?.startsWith(each) : word === each
    }),
  ).length
}

function compare(
  order: SearchRequest['order'],
  expression: Expression,
  one: SearchedArticle,
  other: SearchedArticle,
): number {
  const newest = (one.date ?? '') < (other.date ?? '') ? 1 : -1
  if (order === 'relevance') return weigh(expression, other) - weigh(expression, one) || newest
  return order === 'newest' ? newest : -newest
}

function weigh(expression: Expression, article: SearchedArticle): number {
  if (expression.kind === 'words') return countMatches(expression, article)
  return expression.kind === 'and' || expression.kind === 'or'
    ? expression.parts.reduce((sum, part) => sum + weigh(part, article), 0)
    : 0
}

function listMarked(expression: Expression): readonly string[] {
  if (expression.kind === 'and' || expression.kind === 'or')
    return expression.parts.flatMap(listMarked)
  if (expression.kind !== 'words') return []
  return [foldedWords(expression.words.join(' ')).join(' ') + (expression.isPrefix ? '*' : '')]
}

function toHit({ url, fields, date, facets }: SearchedArticle, marked: readonly string[]): Hit {
  const [lang = 'und'] = facets.lang
  const { headline, lead, source } = fields
  const shown = { url, headline, lead, date, source: source === '' ? null : source, lang }
  return { ...shown, passage: null, marked, elsewhere: [] }
}
