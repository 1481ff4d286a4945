/** Redactions and the identity of records → the addresses that articles keep, and the redacted pages. */
import type { Addressed } from '../record/month.js'
import type { LedgerArticle, PlacedRedaction, Redaction } from '../record/ledger.js'
import type { PageUrl } from '../record/strings.js'
import type { RedactedPage } from '../record/redirect.js'
import { slugIn } from '../record/url.js'
import type { Claimant } from '../record/batch.js'
import type { Identity } from './identify.js'
import { hasSameWords, isSuspect, LostArticles, resemblanceOf } from './lost-articles.js'

/** Finds redacted words, and replaces them. */
export interface Secrets {
  readonly finds: (text: string) => boolean
  readonly text: (text: string) => string
}

/** The redactions of one article, and those of the whole archive. */
export function redactionsOf(
  redactions: readonly Redaction[],
  article: LedgerArticle,
): readonly Redaction[] {
  return redactions.filter(({ url }) => url === null || article.urls.includes(url))
}

/** Whether an address is made of words for which nothing may answer any more: those of its article, or any. */
export function droppedAddresses(
  redactions: readonly Redaction[],
  secretsOf: (redactions: readonly Redaction[]) => Secrets,
): (address: string, article: LedgerArticle | null) => boolean {
  const dropped = redactions.filter(({ oldAddress }) => oldAddress === 'dropped')
  if (dropped.length === 0) return () => false
  const everywhere = secretsOf(dropped.filter(({ url }) => url === null))
  return (address, article) =>
    everywhere.finds(address) ||
    (article !== null && secretsOf(redactionsOf(dropped, article)).finds(address))
}

/** The addresses that a record has been published at, without those made of its redacted words. */
export function addresses(
  { articleOf }: Identity,
  redactions: readonly Redaction[],
  secretsOf: (redactions: readonly Redaction[]) => Secrets,
): (record: Parameters<Identity['articleOf']>[0]) => readonly PageUrl[] {
  return (record) => {
    const article = articleOf(record)
    if (article === null) return []
    const own = redactionsOf(redactions, article).filter(({ oldAddress }) => oldAddress !== 'kept')
    if (own.length === 0) return article.urls
    const secrets = secretsOf(own)
    return article.urls.filter((url) => !secrets.finds(slugIn(url)))
  }
}

/**
 * Addresses of redacted articles whose text may be anywhere, as turned out when all records were there: the article is
 * missing, another text is taken for it, or a new record resembles it.
 */
export function lostRedactions(
  placed: readonly PlacedRedaction[],
  claimants: Iterable<Claimant>,
  { articleOf }: Pick<Identity, 'articleOf'>,
): ReadonlySet<PageUrl> {
  const sought = placed.filter(({ isAdrift }) => !isAdrift)
  const articles = sought.flatMap(({ article }) => article ?? [])
  const redacted = new LostArticles(articles)
  const found = new Set<number>()
  const copied = new Set<number>()
  for (const claimant of articles.length === 0 ? [] : claimants) {
    const own = articleOf(claimant)
    if (own && bearsText(claimant, own)) found.add(own.number)
    for (const article of own ? [] : redacted.near(claimant))
      if (isSuspect(resemblanceOf(claimant, article))) copied.add(article.number)
  }
  const isLost = ({ number }: LedgerArticle): boolean => !found.has(number) || copied.has(number)
  const lost = sought.filter(({ article }) => article !== null && isLost(article))
  return new Set(lost.map(({ url }) => url!))
}

/** Whether its words are replaced already: these are found by the text, by the id, or by the file (`project/redactions.ts`). */
function bearsText(claimant: Claimant, article: LedgerArticle): boolean {
  if (article.digests.includes(claimant.sha256)) return true
  if (article.id !== null && article.id === claimant.id) return true
  const isAtHome = claimant.file.normalize('NFC') === article.file.normalize('NFC')
  return isAtHome && hasSameWords(resemblanceOf(claimant, article))
}

/** The public list of redactions. */
export function listRedactedPages(
  redactions: readonly Redaction[],
  addressed: readonly Addressed[],
  { articleOf }: Identity,
  secrets: Secrets,
): readonly RedactedPage[] {
  if (redactions.length === 0) return []
  const list = (own: readonly Redaction[], url: PageUrl | null): readonly RedactedPage[] =>
    own.map(({ date, reason }) => ({ url, date, reason: reason && secrets.text(reason) }))
  const ofArticles = redactions.filter(({ url }) => url !== null)
  const pages = addressed.flatMap((each) => {
    const article = articleOf(each)
    return article ? list(redactionsOf(ofArticles, article), each.url) : []
  })
  // Which pages had the words nobody is to know: they are not named.
  const everywhere = redactions.filter(({ url }) => url === null)
  return [...list(everywhere, null), ...pages]
}
