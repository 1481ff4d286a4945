/** An article as the index takes it: what is searched, what it shares with others, and what a list of hits shows. */
import type { Facet, Field } from '../query.js'
import type { Row } from '../schema.js'

/** What articles share: the value that a `FacetExpression` takes, and what readers see. */
export interface FacetValue {
  readonly value: string
  readonly label: string
}

export interface SearchedArticle {
  readonly texts: Readonly<Record<Field, string>>
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>
  readonly row: Row
  /** `1987-05`, `1987` where the month is not known, or `undated`. */
  readonly bucket: string
}
