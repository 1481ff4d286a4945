/** The address of the search page ↔ what it shows: all of it, so that a search can be kept and cited. */
import { ORDERS, type Order } from './query.js'

export interface PageState {
  /** As typed; null where nothing was asked. */
  readonly query: string | null
  /** Null: what suits the query. */
  readonly order: Order | null
  /** From 1. */
  readonly page: number
  readonly view: 'articles' | 'time'
  /** How words over time are counted. */
  readonly scale: 'share' | 'count'
}

export const START: PageState = {
  query: null,
  order: null,
  page: 1,
  view: 'articles',
  scale: 'share',
}

/** Takes any address: what makes no sense is as if it were not there. */
export function readState(search: string): PageState {
  const given = new URLSearchParams(search)
  const page = Number(given.get('page'))
  return {
    query: given.get('q'),
    order: ORDERS.find((order) => order === given.get('sort')) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 1e6 ? page : 1,
    view: given.get('view') === 'time' ? 'time' : 'articles',
    scale: given.get('scale') === 'count' ? 'count' : 'share',
  }
}

/** `?q=moon&page=2`: what is as usual is left out. */
export function writeState({ query, order, page, view, scale }: PageState): string {
  const written = new URLSearchParams()
  if (query !== null) written.set('q', query)
  if (order !== null) written.set('sort', order)
  if (page > 1) written.set('page', String(page))
  if (view !== 'articles') written.set('view', view)
  if (scale !== 'share') written.set('scale', scale)
  const text = written.toString()
  return text === '' ? '' : `?${text}`
}
