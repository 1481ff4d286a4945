/** The lines of the ledger → published articles, to be found by place, by identity or by address. */
import { groupBy } from '../record/by-key.js'
import {
  byPlace,
  type LedgerArticle,
  type LedgerRow,
  type RecordIdentity,
  placeKey,
} from '../record/ledger.js'
import type { PageUrl, Sha256, SourcePath } from '../record/strings.js'

type Place = Pick<RecordIdentity, 'file' | 'record'>

export interface Ledger {
  readonly isEmpty: boolean
  /** In order of file and record. */
  readonly articles: readonly LedgerArticle[]
  readonly at: (place: Place) => LedgerArticle | null
  /** All articles of one file. */
  readonly inFile: (file: SourcePath) => readonly LedgerArticle[]
  readonly withId: (id: string) => LedgerArticle | null
  readonly withText: (digest: Sha256) => readonly LedgerArticle[]
  readonly atUrl: (url: PageUrl) => LedgerArticle | null
}

export function indexLedger(rows: readonly LedgerRow[]): Ledger {
  const articles = gatherArticles(rows)
  const ids = new Map(articles.toReversed().map((article) => [article.id, article]))
  const places = new Map(articles.map((article) => [placeKey(article), article]))
  const files = groupBy(articles, ({ file }) => [file.normalize('NFC')])
  const byText = groupBy(articles, ({ digests }) => digests)
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

/** Lines of the same place are addresses of one article; with record 0, which is no place, those with the same text. */
function gatherArticles(rows: readonly LedgerRow[]): readonly LedgerArticle[] {
  const sorted = rows.toSorted((a, b) => (a.url < b.url ? -1 : 1))
  return [...groupBy(sorted, (row) => [articleKey(row)]).values()].map(toArticle).toSorted(byPlace)
}

function articleKey(row: LedgerRow): string {
  return row.record === 0 ? `${placeKey(row)}#${row.sha256}` : placeKey(row)
}

function toArticle(rows: readonly LedgerRow[]): LedgerArticle {
  const { file, record } = rows[0]!
  const id = rows.find((row) => row.id !== null)?.id ?? null
  const digests = [...new Set(rows.map(({ sha256 }) => sha256))]
  const sketches = [...new Set(rows.flatMap(({ sketch }) => sketch ?? []))]
  return { file, record, id, digests, sketches, urls: [...new Set(rows.map(({ url }) => url))] }
}
