/** The file of facets of a shard → which articles share what, and how many of some articles do. */
import { ByteReader } from '../bytes.js'
import { FACETS, type Facet, type FacetExpression } from '../query.js'
import type { FacetBook } from '../schema.js'
import { foldedWords } from '../split-words.js'
import { addArticle, listArticles, noArticles, type ArticleSet } from './article-set.js'

/** For each article where its numbers begin, and all numbers one after the other. */
interface FacetColumn {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

export interface ShardFacets {
  readonly size: number
  readonly book: FacetBook
  readonly columns: Readonly<Record<Facet, FacetColumn>>
}

/** `size` is the number of articles. */
export function readFacets(bytes: Uint8Array, size: number): ShardFacets {
  const reader = new ByteReader(bytes)
  const text = reader.take(reader.number())
  const book = JSON.parse(new TextDecoder().decode(text)) as FacetBook
  const columns = Object.fromEntries(FACETS.map((facet) => [facet, readColumn(reader, size)]))
  return { size, book, columns: columns as Record<Facet, FacetColumn> }
}

function readColumn(reader: ByteReader, size: number): FacetColumn {
  const starts = new Uint32Array(size + 1)
  const numbers: number[] = []
  for (let article = 0; article < size; article++) {
    for (let rest = reader.number(); rest > 0; rest--) numbers.push(reader.number())
    starts[article + 1] = numbers.length
  }
  return { starts, numbers: Uint32Array.from(numbers) }
}

/** The articles that share what the expression names: by its slug or tag, or by its name, however that is typed. */
export function articlesWith(
  { size, book, columns }: ShardFacets,
  { facet, value }: FacetExpression,
): ArticleSet {
  const isMeant = matcherOf(facet, value)
  const meant = new Set(book[facet].flatMap((name, number) => (isMeant(name) ? [number] : [])))
  const { starts, numbers } = columns[facet]
  const set = noArticles(size)
  for (let article = 0; article < size; article++)
    for (let at = starts[article]!; at < starts[article + 1]!; at++)
      if (meant.has(numbers[at]!)) addArticle(set, article)
  return set
}

function matcherOf(
  facet: Facet,
  typed: string,
): (name: readonly [value: string, label: string]) => boolean {
  const small = typed.toLowerCase()
  if (facet === 'lang') return ([tag]) => tag === small || tag.startsWith(`${small}-`)
  const folded = foldedWords(typed).join(' ')
  return ([value, label]) =>
    value === typed || value === small || foldedWords(label).join(' ') === folded
}

/** Adds to `counts`, by value: how many articles of the set share it. */
export function countFacet(
  { book, columns }: ShardFacets,
  facet: Facet,
  set: ArticleSet,
  counts: Map<string, { readonly label: string; count: number }>,
): void {
  const { starts, numbers } = columns[facet]
  const own = new Uint32Array(book[facet].length)
  for (const article of listArticles(set))
    for (let at = starts[article]!; at < starts[article + 1]!; at++) own[numbers[at]!]!++
  for (const [number, [value, label]] of book[facet].entries()) {
    if (own[number] === 0) continue
    const known = counts.get(value)
    if (known) known.count += own[number]!
    else counts.set(value, { label, count: own[number]! })
  }
}
