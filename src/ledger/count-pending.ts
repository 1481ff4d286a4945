/** An archive as it is → what `publish` would write. */
import type { Addressed } from '../record/month.js'
import type { Publication } from './settle-past.js'
import { isSameRecord } from './renew-ledger.js'

/** What is not in the ledger, and articles that lie elsewhere than it says or have changed. */
export interface Pending extends PendingNames {
  readonly added: number
  readonly moved: number
}

/** Topics, dossiers and periods whose addresses are not in the ledger. */
export interface PendingNames {
  readonly topics: number
  readonly dossiers: number
  readonly periods: number
}

/** Counts nothing until something is published. `count` is the number of all articles. */
export function countPending(
  { ledger, identity }: Publication,
  addressed: readonly Addressed[],
  count: number,
  names: PendingNames,
): Pending {
  if (ledger.isEmpty) return { added: 0, moved: 0, topics: 0, dossiers: 0, periods: 0 }
  let [published, moved] = [0, 0]
  for (const each of addressed) {
    const article = identity.articleOf(each)
    if (!article?.urls.includes(each.url)) continue
    published++
    if (!isSameRecord(article, each)) moved++
  }
  return { added: count - published, moved, ...names }
}
