/** A state of the page and its search, with the links that lead to others: what every part of the page is drawn from. */
import type { Expression, Order } from '../../search/query.js'
import type { PageState } from '../../search/page-state.js'
import { writeState } from '../../search/page-state.js'
import { wordsOf } from '../../search/filters.js'
import { writeLines } from '../../search/write-lines.js'
import { writeQuery } from '../../search/write-query.js'
import type { PageWords } from './page-words.js'

export interface ShownSearch {
  readonly words: PageWords
  readonly state: PageState
  readonly expression: Expression
  readonly order: Order
  readonly isOneLine: boolean
}

/** Hits on a page of results. */
export const PER_PAGE = 20

export function showSearch(
  words: PageWords,
  state: PageState,
  expression: Expression,
  isOneLine: boolean,
): ShownSearch {
  const usual = wordsOf(expression).kind === 'all' ? 'newest' : 'relevance'
  return { words, state, expression, order: state.order ?? usual, isOneLine }
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
  // What is seen as articles is one search, until bars divide it.
  const isPlain = shown.isOneLine && shown.state.view !== 'time'
  const query = isPlain ? writeQuery(expression) : writeLines(expression, shown.isOneLine)
  return linkTo(shown, { query, page: 1, ...change })
}
