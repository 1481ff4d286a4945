/** An address as somebody copied it → the article that stands there, in the ledger from now on. */
import { readPageUrl } from '../ledger/find-url.js'
import { openRenewal } from '../ledger/renew-ledger.js'
import type { Entry } from '../record/entry.js'
import type { LedgerArticle, LedgerRow } from '../record/ledger.js'
import type { PageUrl } from '../record/names.js'
import type { LoadedForLedger } from './load-for-ledger.js'

export interface FoundArticle {
  readonly url: PageUrl
  /** Null for an article that is gone or withdrawn. */
  readonly entry: Entry | null
  /** The ledger as it is to be, with the article in it. */
  readonly rows: readonly LedgerRow[]
  readonly article: LedgerArticle | null
}

/** Throws when there never was an article there. */
export function findPublished(address: string, { project, loaded }: LoadedForLedger): FoundArticle {
  const { settings, publicRecord } = project
  const { ledger, registrar } = loaded.publication
  const url = readPageUrl(address, settings.baseUrl)
  const known = ledger.atUrl(url)
  const entry = findEntry(
    loaded,
    (each) => each.url === url || registrar.articleOf(each)?.urls.includes(url) === true,
  )
  const published = entry ? registrar.articleOf(entry) : known
  if (entry === null && published === null)
    throw new Error(`There is no article at ${url}: copy the address of its page.`)
  const renewal = openRenewal(publicRecord.rows)
  if (entry) renewal.meet(entry, published, entry.url)
  return { url: entry?.url ?? url, entry, article: published, rows: renewal.close().rows }
}

function findEntry(
  { archive }: LoadedForLedger['loaded'],
  isWanted: (entry: Entry) => boolean,
): Entry | null {
  for (const bucket of archive.buckets) {
    const entry = archive.entriesOf(bucket).find(isWanted)
    if (entry) return entry
  }
  return null
}
