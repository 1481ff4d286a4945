/** The ledger and the present addresses → the ledger with every new address, and each article at its present place. */
import {
  placeKey,
  type LedgerArticle,
  type LedgerRow,
  type RecordIdentity,
} from '../record/ledger.js'
import type { PageUrl } from '../record/strings.js'

export interface Renewal {
  /** The whole ledger, in order of address. */
  readonly rows: readonly LedgerRow[]
  readonly added: readonly LedgerRow[]
  /** Articles whose file, bytes or id are not what the ledger said. */
  readonly moved: number
}

/** Lines are never removed. Those of a missing article whose place another has now get `0` for the record. */
export class LedgerUpdate {
  readonly #rows: Map<PageUrl, LedgerRow>
  /** Addresses and places of the records that were added. */
  readonly #urls = new Set<PageUrl>()
  readonly #places = new Set<string>()
  readonly #added: LedgerRow[] = []
  #moved = 0

  constructor(rows: Iterable<LedgerRow>) {
    this.#rows = new Map(Array.from(rows, (row) => [row.url, row]))
  }

  /** Adds a record, its article if it was published, and its page, which a withdrawn one does not have. */
  add(
    { file, record, sha256, id, sketch }: RecordIdentity,
    article: LedgerArticle | null,
    url: PageUrl | null,
  ): void {
    const place = { file, record, sha256, id, sketch }
    this.#places.add(placeKey(place))
    const known = article?.urls ?? []
    if (article && !isSameRecord(article, place)) this.#moved++
    for (const old of known) this.#put({ url: old, ...place })
    if (url === null || known.includes(url)) return
    this.#added.push({ url, ...place })
    this.#put({ url, ...place })
  }

  #put(row: LedgerRow): void {
    this.#urls.add(row.url)
    this.#rows.set(row.url, row)
  }

  /** `lost`: articles that match no record. Their lines stay, and name no place any more. */
  renewal(lost: readonly LedgerArticle[] = []): Renewal {
    const gone = new Set(lost.flatMap(({ urls }) => urls))
    const rows = Array.from(this.#rows.values(), (row) => {
      const isReplaced = !this.#urls.has(row.url) && this.#places.has(placeKey(row))
      return isReplaced || gone.has(row.url) ? { ...row, record: 0 } : row
    })
    const sorted = rows.toSorted((a, b) => (a.url < b.url ? -1 : 1))
    return { rows: sorted, added: this.#added, moved: this.#moved }
  }
}

/** Whether the ledger has the present place, id and text of the article. */
export function isSameRecord(
  article: LedgerArticle,
  { file, record, sha256, id }: Omit<RecordIdentity, 'sketch'>,
): boolean {
  return (
    article.file === file &&
    article.record === record &&
    article.id === id &&
    article.digests.every((digest) => digest === sha256)
  )
}
