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
  /** The article that a settled record is, with the addresses of lost ones that had its text; null for a new one. */
  readonly articleOf: (record: Pick<RecordIdentity, 'file' | 'record'>) => LedgerArticle | null
  /** Articles whose address went with their text, although their headline is still at the old place. */
  readonly outdone: readonly LedgerArticle[]
  /** Published articles that no record is, and whose text stands nowhere. */
  readonly missing: () => readonly LedgerArticle[]
}

/**
 * The `id` in the source counts first. Then the text: what was published is what has its text, wherever it lies now.
 * Then the place: a file that was edited.
 */
export function openRegistrar(ledger: Ledger): Registrar {
  const claimed = new Set<LedgerArticle>()
  /** Records that are not what the ledger says of their place. */
  const settled = new Map<string, LedgerArticle | null>()
  const outdone: LedgerArticle[] = []
  const isFree = (article: LedgerArticle): boolean => !claimed.has(article)
  /** The present bearer of the same text. */
  const bearerOf = (article: LedgerArticle): LedgerArticle | undefined =>
    article.digests.flatMap(ledger.withText).find((other) => claimed.has(other))
  const isLost = (article: LedgerArticle): boolean => isFree(article) && !bearerOf(article)
  return {
    recognize(claimant) {
      const own = ledger.at(claimant)
      if (own && isFree(own) && own.digests.includes(claimant.sha256)) {
        claimed.add(own)
        return own
      }
      const isKnown =
        ledger.inFile(claimant.file).length > 0 ||
        ledger.withText(claimant.sha256).length > 0 ||
        (claimant.id !== null && ledger.withId(claimant.id) !== null)
      return isKnown ? 'later' : 'new'
    },
    settle(waiting) {
      const rest = new Set(waiting)
      for (const find of listWays(ledger, isFree))
        for (const claimant of rest) {
          const article = find(claimant)
          if (!article) continue
          claimed.add(article)
          settled.set(placeKey(claimant), article)
          rest.delete(claimant)
        }
      for (const claimant of rest) {
        const own = ledger.at(claimant)
        if (own && resembles(claimant, own)) outdone.push(own)
        settled.set(placeKey(claimant), null)
      }
    },
    articleOf(record) {
      const key = placeKey(record)
      const own = settled.has(key) ? (settled.get(key) ?? null) : ledger.at(record)
      return own && claimed.has(own) ? withTwins(own, ledger, isFree) : null
    },
    outdone,
    missing: () => ledger.articles.filter(isLost),
  }
}

type Way = (claimant: Claimant) => LedgerArticle | null | undefined

/** Ways to find a published article that nobody is yet, the surest first. */
function listWays(ledger: Ledger, isFree: (article: LedgerArticle) => boolean): readonly Way[] {
  const withId: Way = ({ id }) => {
    const article = id === null ? null : ledger.withId(id)
    return article && isFree(article) ? article : null
  }
  const ofFile = (claimant: Claimant): readonly LedgerArticle[] =>
    ledger.inFile(claimant.file).filter((article) => isFree(article) && mayBe(claimant, article))
  const atHome: Way = (claimant) =>
    ofFile(claimant).find(({ record }) => record === claimant.record)
  return [
    (claimant) => (atHome(claimant) === withId(claimant) ? withId(claimant) : null),
    withId,
    ({ sha256 }) => ledger.withText(sha256).find(isFree),
    (claimant) => {
      const own = atHome(claimant)
      return own && resembles(claimant, own) ? own : null
    },
    (claimant) => ofFile(claimant).find((article) => resembles(claimant, article)),
    // A number says who is who only as long as there are as many as there were.
    (claimant) =>
      claimant.siblings === ledger.inFile(claimant.file).length ? atHome(claimant) : null,
  ]
}

/** What calls itself something else is another article, wherever it stands. */
function mayBe({ id }: Claimant, article: LedgerArticle): boolean {
  return id === null || article.id === null || id === article.id
}

/** Whether one of the addresses was made of the headline that the record still has. */
function resembles({ slug }: Claimant, { urls }: LedgerArticle): boolean {
  return urls.some((url) => {
    const published = slugIn(url)
    return published === slug || withoutSuffix(published) === slug
  })
}

/** `brand-3f9a1c` → `brand`, as addresses that would collide are made. */
function withoutSuffix(slug: Slug): string {
  return slug.replace(/-[0-9a-f]{6}$/, '')
}

/** Lost articles with the same text lead here: a file that was moved while its lines were being written, a copy. */
function withTwins(
  article: LedgerArticle,
  ledger: Ledger,
  isFree: (article: LedgerArticle) => boolean,
): LedgerArticle {
  const twins = article.digests.flatMap(ledger.withText).filter(isFree)
  if (twins.length === 0) return article
  return { ...article, urls: [...article.urls, ...twins.flatMap(({ urls }) => urls)] }
}
