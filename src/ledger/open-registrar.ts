/**
 * Records as they are read → the published article that each of them is, or none. What has been published keeps its
 * addresses when its file is renamed, moved or edited, and no other article ever gets them.
 */
import type { LedgerArticle, RecordIdentity } from '../record/ledger.js'
import type { Slug } from '../record/names.js'
import { slugIn } from '../record/url.js'
import { placeKey, type Ledger } from './open-ledger.js'

/** A record that may have been published. */
export interface Claimant extends RecordIdentity {
  /** As its headline gives it now. */
  readonly slug: Slug
  /** How many records its file holds. */
  readonly siblings: number
}

export interface Registrar {
  /** The article that the record is beyond doubt; `new` when there is none; `later` when that depends on others. */
  readonly recognize: (claimant: Claimant) => LedgerArticle | 'new' | 'later'
  /** Settles those that had to wait, when all others have been recognized. In the order given. */
  readonly settle: (waiting: readonly Claimant[]) => void
  /** The article that a settled record is; null for a new one. */
  readonly articleOf: (record: Pick<RecordIdentity, 'file' | 'record'>) => LedgerArticle | null
  /** Articles whose address went with their bytes, although their headline is still at the old place. */
  readonly outdone: readonly LedgerArticle[]
  /** Published articles that no record is. */
  readonly missing: () => readonly LedgerArticle[]
}

/**
 * The `id` in the source counts first. Then the bytes: what was published is what has its text, wherever it lies now.
 * Then the place: a file that was edited.
 */
export function openRegistrar(ledger: Ledger): Registrar {
  const claimed = new Set<LedgerArticle>()
  /** Records that are not what the ledger says of their place. */
  const settled = new Map<string, LedgerArticle | null>()
  const outdone: LedgerArticle[] = []
  const claim = (claimant: Claimant, article: LedgerArticle): void => {
    claimed.add(article)
    settled.set(placeKey(claimant), article)
  }
  const isFree = (article: LedgerArticle): boolean => !claimed.has(article)
  return {
    recognize(claimant) {
      const own = ledger.at(claimant)
      if (own && own.sha256 === claimant.sha256 && isFree(own)) {
        claimed.add(own)
        return own
      }
      const isKnown =
        ledger.inFile(claimant.file).length > 0 ||
        ledger.withBytes(claimant.sha256).length > 0 ||
        (claimant.id !== null && ledger.withId(claimant.id) !== null)
      return isKnown ? 'later' : 'new'
    },
    settle(waiting) {
      const rest = new Set(waiting)
      const take = (find: (claimant: Claimant) => LedgerArticle | null | undefined): void => {
        for (const claimant of rest) {
          const article = find(claimant)
          if (!article) continue
          claim(claimant, article)
          rest.delete(claimant)
        }
      }
      take(({ id }) => freeOnly(id === null ? null : ledger.withId(id)))
      take(({ sha256 }) => ledger.withBytes(sha256).find(isFree))
      take((claimant) => findByPlace(claimant, ledger, isFree))
      for (const claimant of rest) {
        const own = ledger.at(claimant)
        if (own && resembles(claimant, own)) outdone.push(own)
        settled.set(placeKey(claimant), null)
      }
    },
    articleOf(record) {
      const key = placeKey(record)
      if (settled.has(key)) return settled.get(key) ?? null
      const own = ledger.at(record)
      return own && claimed.has(own) ? own : null
    },
    outdone,
    missing: () => ledger.articles.filter(isFree),
  }

  function freeOnly(article: LedgerArticle | null): LedgerArticle | null {
    return article && isFree(article) ? article : null
  }
}

/** Whether one of the addresses was made of the headline that the record still has. */
function resembles({ slug }: Claimant, { urls }: LedgerArticle): boolean {
  return urls.some((url) => slugIn(url).startsWith(slug))
}

/** In a file of several records a number alone says who is who only as long as there are as many as there were. */
function findByPlace(
  claimant: Claimant,
  ledger: Ledger,
  isFree: (article: LedgerArticle) => boolean,
): LedgerArticle | null {
  const own = ledger.at(claimant)
  const all = ledger.inFile(claimant.file)
  const isSteady = claimant.siblings === all.length
  if (own && isFree(own) && (isSteady || resembles(claimant, own))) return own
  return all.find((article) => isFree(article) && resembles(claimant, article)) ?? null
}
