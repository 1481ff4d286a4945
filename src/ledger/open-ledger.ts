/** The lines of the ledger → published articles, to be found by place, by identity or by address. */
import {
  placeKey,
  type LedgerArticle,
  type LedgerRow,
  type RecordIdentity,
} from '../record/ledger.js'
import type { PageUrl, Sha256, SourcePath } from '../record/names.js'

type Place = Pick<RecordIdentity, 'file' | 'record'>

export interface Ledger {
  readonly isEmpty: boolean
  /** In order of file and record. */
  readonly articles: readonly LedgerArticle[]
  readonly at: (place: Place) => LedgerArticle | null
  /** All that one file gave. */
  readonly inFile: (file: SourcePath) => readonly LedgerArticle[]
  readonly withId: (id: string) => LedgerArticle | null
  readonly withText: (digest: Sha256) => readonly LedgerArticle[]
  readonly atUrl: (url: PageUrl) => LedgerArticle | null
}

export function openLedger(rows: readonly LedgerRow[]): Ledger {
  const articles = gatherArticles(rows)
  const ids = new Map(articles.toReversed().map((article) => [article.id, article]))
  const places = new Map(articles.map((article) => [placeKey(article), article]))
  const files = groupBy(articles, ({ file }) => file.normalize('NFC'))
  const byText = gatherTexts(articles)
  const urls = new Map(
    articles.flatMap((article) => article.urls.map((url) => [url, article] as const)),
  )
  return {
    isEmpty: articles.length === 0,
    articles,
    at: (place) => places.get(placeKey(place)) ?? null,
    inFile: (file) => files.get(file.normalize('NFC')) ?? [],
    withId: (id) => ids.get(id) ?? null,
    withText: (digest) => byText.get(digest) ?? [],
    atUrl: (url) => urls.get(url) ?? null,
  }
}

/** Lines of the same place are the addresses of one article; place 0 is no place: there only the text tells. */
function gatherArticles(rows: readonly LedgerRow[]): readonly LedgerArticle[] {
  const sorted = rows.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  return [...groupBy(sorted, articleKey).values()].map(toArticle).toSorted(byPlace)
}

function gatherTexts(
  articles: readonly LedgerArticle[],
): ReadonlyMap<Sha256, readonly LedgerArticle[]> {
  const pairs = articles.flatMap((article) =>
    article.digests.map((digest) => ({ digest, article })),
  )
  const groups = groupBy(pairs, ({ digest }) => digest)
  return new Map(
    [...groups].map(([digest, group]) => [digest, group.map(({ article }) => article)]),
  )
}

function articleKey(row: LedgerRow): string {
  return row.record === 0 ? `${placeKey(row)}#${row.sha256}` : placeKey(row)
}

function toArticle(rows: readonly LedgerRow[]): LedgerArticle {
  const { file, record } = rows[0]!
  const id = rows.find((row) => row.id !== null)?.id ?? null
  const digests = [...new Set(rows.map(({ sha256 }) => sha256))]
  return { file, record, id, digests, urls: [...new Set(rows.map(({ url }) => url))] }
}

function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.record - b.record
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
