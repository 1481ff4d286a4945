/** Redactions and the identity of records → the addresses that articles keep, and the redacted pages. */
import type { Addressed } from '../record/month.js'
import type { LedgerArticle, PlacedRedaction, Redaction } from '../record/ledger.js'
import type { PageUrl } from '../record/strings.js'
import type { RedactedPage } from '../record/redirect.js'
import { slugIn } from '../record/url.js'
import type { Identity } from './identify.js'

/** Finds redacted words, and replaces them. */
export interface Secrets {
  readonly finds: (text: string) => boolean
  readonly text: (text: string) => string
}

/** The redactions of one article. */
export function redactionsOf(
  redactions: readonly Redaction[],
  article: LedgerArticle,
): readonly Redaction[] {
  return redactions.filter(({ url }) => article.urls.includes(url))
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
    const own = redactionsOf(redactions, article)
    if (own.length === 0) return article.urls
    const secrets = secretsOf(own)
    return article.urls.filter((url) => !secrets.finds(slugIn(url)))
  }
}

/** Addresses of redacted articles that turned out to be missing when all records were there. */
export function lostRedactions(
  placed: readonly PlacedRedaction[],
  lost: readonly LedgerArticle[],
): ReadonlySet<PageUrl> {
  const missing = new Set(lost.map(({ number }) => number))
  const unseen = placed.filter(({ article, isAdrift }) => !isAdrift && missing.has(article.number))
  return new Set(unseen.map(({ url }) => url))
}

/** The public list of redactions. */
export function listRedactedPages(
  redactions: readonly Redaction[],
  addressed: readonly Addressed[],
  { articleOf }: Identity,
  secrets: Secrets,
): readonly RedactedPage[] {
  if (redactions.length === 0) return []
  return addressed.flatMap((each) => {
    const article = articleOf(each)
    const own = article ? redactionsOf(redactions, article) : []
    return own.map(({ date, reason }) => {
      return { url: each.url, date, reason: reason && secrets.text(reason) }
    })
  })
}
