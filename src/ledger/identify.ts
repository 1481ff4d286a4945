/**
 * The records of an archive → the published article that each of them is, or none. What has been published keeps its
 * addresses when its file is renamed, moved or edited, and no other article ever gets them.
 */
import type { Claimant } from '../record/batch.js'
import { placeKey, type LedgerArticle, type RecordIdentity } from '../record/ledger.js'
import type { Slug } from '../record/strings.js'
import { slugIn } from '../record/url.js'
import type { Ledger } from './ledger.js'

export interface Identity {
  /** The article that a record is, with the addresses of lost ones that had its text; null for a new one. */
  readonly articleOf: (record: Pick<RecordIdentity, 'file' | 'record'>) => LedgerArticle | null
  /** Articles whose address has gone to another record with their text, while one with their headline is at the old place. */
  readonly outdone: readonly LedgerArticle[]
  /** Published articles that match no record, and whose text is in no other article. */
  readonly missing: readonly LedgerArticle[]
}

/**
 * The `id` in the source counts first, then the text, wherever it is now, then the place, for a file that was edited.
 * Certain matches are settled before those that depend on others.
 */
export function identify(claimants: readonly Claimant[], ledger: Ledger): Identity {
  const { sure, waiting } = recognize(claimants, ledger)
  const { settled, outdone } = settle(waiting, sure, ledger)
  const claimed = new Set([...sure, ...settled.values()])
  const isFree = (article: LedgerArticle): boolean => !claimed.has(article)
  /** The present bearer of the same text. */
  const bearerOf = (article: LedgerArticle): LedgerArticle | undefined =>
    article.digests.flatMap(ledger.withText).find((other) => claimed.has(other))
  return {
    articleOf(record) {
      const known = settled.get(placeKey(record))
      const own = known === undefined ? ledger.at(record) : known
      return own && claimed.has(own) ? withTwins(own, ledger, isFree) : null
    },
    outdone,
    missing: ledger.articles.filter((article) => isFree(article) && !bearerOf(article)),
  }
}

interface Recognized {
  /** Articles whose place and text are unchanged. */
  readonly sure: ReadonlySet<LedgerArticle>
  /** Records that may be a published article, depending on the others. */
  readonly waiting: readonly Claimant[]
}

function recognize(claimants: readonly Claimant[], ledger: Ledger): Recognized {
  const sure = new Set<LedgerArticle>()
  const waiting = claimants.filter((claimant) => {
    const own = ledger.at(claimant)
    const isSure = own !== null && !sure.has(own) && own.digests.includes(claimant.sha256)
    if (isSure) sure.add(own)
    return !isSure && isKnown(claimant, ledger)
  })
  return { sure, waiting }
}

function isKnown({ file, sha256, id }: Claimant, ledger: Ledger): boolean {
  return (
    ledger.inFile(file).length > 0 ||
    ledger.withText(sha256).length > 0 ||
    (id !== null && ledger.withId(id) !== null)
  )
}

interface Settled {
  /** The articles by place; null for a record that is not the article that the ledger has there. */
  readonly settled: ReadonlyMap<string, LedgerArticle | null>
  readonly outdone: readonly LedgerArticle[]
}

/** Finds each article once, in the surest way that works, for the records in the given order. */
function settle(
  waiting: readonly Claimant[],
  sure: ReadonlySet<LedgerArticle>,
  ledger: Ledger,
): Settled {
  const settled = new Map<string, LedgerArticle | null>()
  const outdone: LedgerArticle[] = []
  const claimed = new Set(sure)
  const rest = new Set(waiting)
  for (const find of listWays(ledger, (article) => !claimed.has(article)))
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
  return { settled, outdone }
}

type Way = (claimant: Claimant) => LedgerArticle | null | undefined

/** Ways to find a published article that is not taken yet, the surest first. */
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
    // The number of a record identifies it only while the file has as many records as before.
    (claimant) =>
      claimant.siblings === ledger.inFile(claimant.file).length ? atHome(claimant) : null,
  ]
}

/** A record with another id is another article, wherever it is. */
function mayBe({ id }: Claimant, article: LedgerArticle): boolean {
  return id === null || article.id === null || id === article.id
}

/** Whether one of the addresses was made of the headline that the record has now. */
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

/** Adds the addresses of lost articles with the same text, such as copies, or a file that was moved during `publish`. */
function withTwins(
  article: LedgerArticle,
  ledger: Ledger,
  isFree: (article: LedgerArticle) => boolean,
): LedgerArticle {
  const twins = article.digests.flatMap(ledger.withText).filter(isFree)
  if (twins.length === 0) return article
  return { ...article, urls: [...article.urls, ...twins.flatMap(({ urls }) => urls)] }
}
