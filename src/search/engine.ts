/** What the search page asks of the engine that reads the index: the contract between the two. */
import type { Expression, Facet, Order, WordExpression } from './query.js'

export interface SearchEngine {
  /** What the index holds; known as soon as the engine is open. */
  readonly archive: IndexedArchive
  /** Rejects when a file of the index cannot be loaded; the same call may be made again. */
  search(request: SearchRequest): Promise<SearchResult>
  /** Counts of the hits by facet, most first. */
  facets(expression: Expression): Promise<FacetCounts>
  /** Hits of each month, and of each year where the month is not known. Keys are in order of time. */
  overTime(expression: Expression): Promise<ReadonlyMap<string, number>>
  /** Words of the index that are nearest to one that it does not have, best first. */
  nearestWords(word: string, count: number): Promise<readonly string[]>
}

export interface IndexedArchive {
  readonly articles: number
  /** `1987-05-12`, or as much as is known; null where nothing has a date. */
  readonly firstDate: string | null
  readonly lastDate: string | null
  /** Articles of each month (`1987-05`), year (`1987`: month unknown) and `undated`, in order of time. */
  readonly counts: ReadonlyMap<string, number>
}

export interface SearchRequest {
  readonly expression: Expression
  readonly order: Order
  /** Hits to skip, and to give at most. */
  readonly from: number
  readonly count: number
}

export interface SearchResult {
  /** All hits, not only those given. */
  readonly total: number
  readonly hits: readonly Hit[]
  /** The words and phrases that were looked for, all their forms, folded: what is to be marked. An asterisk where the last may go on. */
  readonly marked: readonly string[]
}

export interface Hit {
  /** The address of the article's page, from the root of the site. */
  readonly url: string
  readonly headline: string
  readonly lead: string
  /** `1987-05-12T09:30`, or as much as is known; null for an undated article. */
  readonly date: string | null
  readonly source: string | null
  readonly lang: string
  /** A sentence of the text that has words which the lead lacks; null where there is none near the beginning of it. */
  readonly passage: string | null
  /** As `marked` of the result: without forms that are those of other languages. */
  readonly marked: readonly string[]
  /** What was sought and is in none of these texts, each with the part of the article that has it. */
  readonly elsewhere: readonly WordExpression[]
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>

export interface FacetCount {
  /** The value that a `FacetExpression` takes. */
  readonly value: string
  readonly label: string
  readonly count: number
}
