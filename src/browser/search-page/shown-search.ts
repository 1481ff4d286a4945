/** A state of the page and its search, with the links that lead to others: what every part of the page is drawn from. */
import type { Expression, Order } from '../../search/query.js'
import type { PageState } from '../../search/page-state.js'
import { writeState } from '../../search/page-state.js'
import { wordsOf } from '../../search/filters.js'
import { writeQuery } from '../../search/write-query.js'
import type { PageWords } from './page-words.js'

export interface ShownSearch {
  readonly words: PageWords
  readonly state: PageState
  readonly expression: Expression
  readonly order: Order
}

/** Hits on a page of results. */
export const PER_PAGE = 20

export function showSearch(
  words: PageWords,
  state: PageState,
  expression: Expression,
): ShownSearch {
  const usual = wordsOf(expression).kind === 'all' ? 'newest' : 'relevance'
  return { words, state, expression, order: state.order ?? usual }
}

/** The address of this page in another state. */
export function linkTo({ state }: ShownSearch, change: Partial<PageState>): string {
  return writeState({ ...state, ...change })
}

/** The same view of another search, from its first page. */
export function linkToSearch(
  shown: ShownSearch,
  expression: Expression,
  change: Partial<PageState> = {},
): string {
  return linkTo(shown, { query: writeQuery(expression), page: 1, ...change })
}
