/** Withdrawals and the ledger → whether an article that was read has been withdrawn. */
import { indexLedger } from './ledger.js'
import type { Article } from '../record/article.js'
import type { PublicRecord } from '../record/ledger.js'

/**
 * An article is recognized by its text, its `id` or its place, whichever fits. That may pass over an article too many,
 * which does no harm to learning; publishing uses `identify`.
 */
export function withdrawnIn({
  rows,
  withdrawals,
}: PublicRecord): (article: Pick<Article, 'origin' | 'id'>) => boolean {
  const ledger = indexLedger(withdrawals.length === 0 ? [] : rows)
  const gone = withdrawals.flatMap(({ url }) => ledger.atUrl(url) ?? [])
  const digests = new Set(gone.flatMap((article) => article.digests))
  const ids = new Set(gone.flatMap(({ id }) => id ?? []))
  const places = new Set(gone.map(({ file, record }) => `${record} ${file.normalize('NFC')}`))
  return ({ origin: { digest, file, record }, id }) =>
    digests.has(digest) ||
    (id !== null && ids.has(id)) ||
    places.has(`${record} ${file.normalize('NFC')}`)
}
