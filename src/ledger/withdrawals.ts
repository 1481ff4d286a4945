/** Decisions to withdraw articles → the withdrawn records, and a tombstone for each of their addresses. */
import type { Claimant } from '../record/batch.js'
import type { LedgerArticle, Withdrawal } from '../record/ledger.js'
import type { PageUrl, Sha256 } from '../record/strings.js'
import type { Tombstone } from '../record/redirect.js'
import type { Identity } from './identify.js'

/** A decision, and the article that is or was at its address. */
export type PlacedWithdrawal = readonly [LedgerArticle, Withdrawal]

export interface Withdrawn {
  /** Withdrawn records, each with the decision about its article, or about one with the same text. */
  readonly records: ReadonlyMap<Claimant, Withdrawal>
  readonly isWithdrawn: (article: LedgerArticle) => boolean
  /** One for each address of the withdrawn articles. */
  readonly tombstones: readonly Tombstone[]
}

/** A decision withdraws every address of the article, whichever it names. */
export function takeOut(
  decisions: readonly PlacedWithdrawal[],
  claimants: readonly Claimant[],
  { articleOf }: Identity,
): Withdrawn {
  const records = new Map<Claimant, Withdrawal>()
  const byUrl = new Map<PageUrl, Withdrawal>()
  const byText = new Map<Sha256, Withdrawal>()
  const withdraw = ({ urls }: LedgerArticle, decision: Withdrawal): void => {
    for (const url of urls) byUrl.set(url, decision)
  }
  for (const [article, decision] of decisions) {
    withdraw(article, decision)
    for (const digest of article.digests) byText.set(digest, decision)
  }
  const decisionOf = ({ urls }: LedgerArticle): Withdrawal | undefined =>
    urls.map((url) => byUrl.get(url)).find((decision) => decision !== undefined)
  for (const claimant of decisions.length === 0 ? [] : claimants) {
    const article = articleOf(claimant)
    const decision = (article && decisionOf(article)) ?? byText.get(claimant.sha256)
    if (!decision) continue
    records.set(claimant, decision)
    if (article) withdraw(article, decision)
  }
  return {
    records,
    isWithdrawn: (article) => decisionOf(article) !== undefined,
    tombstones: Array.from(byUrl, ([url, decision]) => tombstoneAt(url, decision)),
  }
}

/** Without a decision, the article is missing for an unknown reason. */
export function tombstoneAt(url: PageUrl, decision: Withdrawal | null): Tombstone {
  return decision === null
    ? { url, state: 'gone', date: null, reason: null }
    : { url, state: 'withdrawn', date: decision.date, reason: decision.reason }
}
