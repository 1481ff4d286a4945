/** Decisions to take articles out → which records they are about, and what stands at every address of theirs. */
import type { LedgerArticle, Withdrawal } from '../record/ledger.js'
import type { PageUrl, Sha256 } from '../record/names.js'
import type { Tombstone } from '../record/redirect.js'

export interface Withdrawals {
  /** The decision about a record: its article's, or that of an article with the very same text. */
  readonly decide: (article: LedgerArticle | null, digest: Sha256) => Withdrawal | null
  readonly isWithdrawn: (article: LedgerArticle) => boolean
  /** One for each address of all that was taken out. */
  readonly stones: () => readonly Tombstone[]
}

/** Every address of `withdrawn` articles counts, whichever was named. */
export function openWithdrawals(
  withdrawn: readonly (readonly [LedgerArticle, Withdrawal])[],
): Withdrawals {
  const byUrl = new Map<PageUrl, Withdrawal>()
  const byText = new Map<Sha256, Withdrawal>()
  const bury = ({ urls }: LedgerArticle, decision: Withdrawal): void => {
    for (const url of urls) byUrl.set(url, decision)
  }
  for (const [article, decision] of withdrawn) {
    bury(article, decision)
    for (const digest of article.digests) byText.set(digest, decision)
  }
  const decisionOf = ({ urls }: LedgerArticle): Withdrawal | undefined =>
    urls.map((url) => byUrl.get(url)).find((decision) => decision !== undefined)
  return {
    decide(article, digest) {
      const decision = (article && decisionOf(article)) ?? byText.get(digest) ?? null
      if (article && decision) bury(article, decision)
      return decision
    },
    isWithdrawn: (article) => decisionOf(article) !== undefined,
    stones: () => Array.from(byUrl, ([url, decision]) => engrave(url, decision)),
  }
}

/** Without a decision the article is missing for no reason that anybody gave. */
export function engrave(url: PageUrl, decision: Withdrawal | null): Tombstone {
  return decision === null
    ? { url, state: 'gone', date: null, reason: null }
    : { url, state: 'withdrawn', date: decision.date, reason: decision.reason }
}
