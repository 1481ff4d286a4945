/** A search as data: what the query language of the search page is parsed into, and what the engine evaluates. */

/** The parts of an article that are searched, each a column of the index. */
export const FIELDS = ['headline', 'lead', 'body', 'byline', 'source', 'places'] as const
export type Field = (typeof FIELDS)[number]

/** What articles share, as the facets and the filters of the query language (`topic:`, `lang:` …) name it. */
export const FACETS = ['topic', 'place', 'source', 'author', 'lang'] as const
export type Facet = (typeof FACETS)[number]

/** What an article must be to be a hit. */
export type Expression =
  | WordExpression
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | FacetExpression
  | DateExpression
  /** Every article: the query that asks for nothing. */
  | { readonly kind: 'all' }

/** Words that stand next to each other in one field; a single word is a phrase of one. */
export interface WordExpression {
  readonly kind: 'words'
  /** As typed, without the quotes; at least one. */
  readonly words: readonly string[]
  /** Typed in quotes: these words in this form. Otherwise other forms of the word count, too. */
  readonly isExact: boolean
  /** The last word may go on: `verkiez*`. */
  readonly isPrefix: boolean
  /** Null: wherever it stands. */
  readonly field: Field | null
}

export interface FacetExpression {
  readonly kind: 'facet'
  readonly facet: Facet
  /** The slug of the group, a tag of a language, or a name as typed. */
  readonly value: string
}

/** Days from `from` to `to`, both included; null where it is open. An article counts when its own span lies within. */
export interface DateExpression {
  readonly kind: 'dates'
  /** `1987`, `1987-05` or `1987-05-12`. */
  readonly from: string | null
  readonly to: string | null
}

export const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]
