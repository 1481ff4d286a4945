/** The ledger and what stands where now → the ledger with every new address, and each article at its present place. */
import type { LedgerArticle, LedgerRow, RecordIdentity } from '../record/ledger.js'
import type { PageUrl } from '../record/names.js'
import { placeKey } from './open-ledger.js'

export interface Renewal {
  /** In order of address. */
  readonly rows: readonly LedgerRow[]
  readonly added: readonly LedgerRow[]
  /** Articles whose file, bytes or id are not what the ledger said. */
  readonly moved: number
}

export interface RenewalDesk {
  /** Takes a record, the article that it is, and its page; a withdrawn one has none. */
  readonly meet: (
    record: RecordIdentity,
    article: LedgerArticle | null,
    url: PageUrl | null,
  ) => void
  readonly close: () => Renewal
}

/** Lines are never taken away. Those of a missing article whose place another has now say `0` for the record. */
export function openRenewal(rows: readonly LedgerRow[]): RenewalDesk {
  const renewed = new Map<PageUrl, LedgerRow>(rows.map((row) => [row.url, row]))
  const met = new Set<PageUrl>()
  const places = new Set<string>()
  const added: LedgerRow[] = []
  let moved = 0
  return {
    meet({ file, record, sha256, id }, article, url) {
      const place = { file, record, sha256, id }
      places.add(placeKey(place))
      const known = article?.urls ?? []
      if (article && !isSameRecord(article, place)) moved++
      for (const old of known) {
        met.add(old)
        renewed.set(old, { url: old, ...place })
      }
      if (url === null || known.includes(url)) return
      added.push({ url, ...place })
      met.add(url)
      renewed.set(url, { url, ...place })
    },
    close() {
      for (const [url, row] of renewed)
        if (!met.has(url) && places.has(placeKey(row))) renewed.set(url, { ...row, record: 0 })
      const sorted = [...renewed.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1))
      return { rows: sorted, added, moved }
    },
  }
}

/** Whether the ledger says of the article where the record lies, and which text it has. */
export function isSameRecord(
  article: LedgerArticle,
  { file, record, sha256, id }: RecordIdentity,
): boolean {
  return (
    article.file === file &&
    article.record === record &&
    article.id === id &&
    article.digests.every((digest) => digest === sha256)
  )
}
