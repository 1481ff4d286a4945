/** Decisions to withdraw articles → the withdrawn records, and a tombstone for each of their addresses. */
import type { Claimant } from '../record/batch.js'
import { placeKey, type LedgerArticle, type Withdrawal } from '../record/ledger.js'
import type { PageUrl, Sha256 } from '../record/strings.js'
import type { Tombstone } from '../record/redirect.js'
import type { Identity } from './identify.js'
import { isSuspect, LostArticles, resemblanceOf } from './lost-articles.js'

/** A decision, and the article that is or was at its address. */
export type PlacedWithdrawal = readonly [LedgerArticle, Withdrawal]

export interface Withdrawn {
  /** Withdrawn records by place, each with the decision about its article, or about one with the same text. */
  readonly records: ReadonlyMap<string, Decided>
  /** Of these, the ones that only resemble a withdrawn article: they stay out until the keeper has decided. */
  readonly suspects: readonly Decided[]
  readonly isWithdrawn: (article: LedgerArticle) => boolean
  /** One for each address of the withdrawn articles. */
  readonly tombstones: readonly Tombstone[]
}

export interface Decided {
  readonly claimant: Claimant
  readonly decision: Withdrawal
}

/** A decision withdraws every address of the article, whichever it names. */
export function takeOut(
  decisions: readonly PlacedWithdrawal[],
  claimants: Iterable<Claimant>,
  { articleOf, doubts }: Pick<Identity, 'articleOf' | 'doubts'>,
): Withdrawn {
  const records = new Map<string, Decided>()
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
  const suspects: Decided[] = []
  const resembled = suspicionOf(decisions, doubts)
  for (const claimant of decisions.length === 0 ? [] : claimants) {
    const article = articleOf(claimant)
    const decision = (article && decisionOf(article)) ?? byText.get(claimant.sha256)
    if (decision) {
      records.set(placeKey(claimant), { claimant, decision })
      if (article) withdraw(article, decision)
    } else if (!article) {
      const like = resembled(claimant)
      if (!like) continue
      const decided = { claimant, decision: like }
      records.set(placeKey(claimant), decided)
      suspects.push(decided)
    }
  }
  return {
    records,
    suspects,
    isWithdrawn: (article) => decisionOf(article) !== undefined,
    tombstones: Array.from(byUrl, ([url, decision]) => tombstoneAt(url, decision)),
  }
}

/**
 * Finds the decision about an article that a new record may be: by headline and date, by words, or because it lies where
 * that lay. A false suspicion costs a page until the keeper looks; an article that comes back costs what nobody can undo.
 */
function suspicionOf(
  decisions: readonly PlacedWithdrawal[],
  doubts: Identity['doubts'],
): (claimant: Claimant) => Withdrawal | undefined {
  const decisionOf = new Map(decisions.map(([{ number }, decision]) => [number, decision]))
  const withdrawn = new LostArticles(decisions.map(([article]) => article))
  const doubted = new Map(doubts.map(({ claimant, article }) => [placeKey(claimant), article]))
  return (claimant) => {
    const near = withdrawn
      .near(claimant)
      .filter((article) => isSuspect(resemblanceOf(claimant, article)))
    const place = placeKey(claimant)
    const candidates = [...near, ...(doubted.has(place) ? [doubted.get(place)!] : [])]
    return candidates
      .flatMap(({ number }) => decisionOf.get(number) ?? [])
      .find(({ except }) => !except.includes(claimant.file))
  }
}

function tombstoneAt(url: PageUrl, { date, reason }: Withdrawal): Tombstone {
  return { url, state: 'withdrawn', date, reason, isListed: false }
}
