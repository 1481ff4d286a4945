/** The register of accessions and the ledger → the articles that came last, each with the day of its first publication. */
import type { Accession } from '../record/ledger.js'
import type { DayKey, PageUrl } from '../record/strings.js'
import { hashOf } from './hash-index.js'
import type { Ledger } from './ledger.js'

/** A published article: when it came, and every address that it ever had. */
export interface Addition {
  readonly day: DayKey
  readonly urls: readonly PageUrl[]
}

/**
 * The last publication first, and of each the articles of the latest dates first. What the archive began with is no
 * addition; neither is an article that only got another address.
 */
export function* listAdditions(
  accessions: readonly Accession[],
  ledger: Pick<Ledger, 'withHash'>,
): Generator<Addition> {
  const newestFirst = accessions.toReversed().toSorted(byDay)
  for (const [index, accession] of newestFirst.entries()) {
    if (isFounding(accession)) continue
    const earlier = newestFirst.slice(index + 1)
    const articles = new Map(
      accession.addresses.flatMap((hash) =>
        ledger.withHash(hash).map((article) => [article.number, article.urls] as const),
      ),
    )
    for (const urls of [...articles.values()].toSorted(byDate))
      if (!wasPublished(urls, earlier)) yield { day: accession.day, urls }
  }
}

/** Nothing came before it, in any branch. */
function isFounding({ before }: Accession): boolean {
  return before.length === 0
}

function byDay({ day: a }: Accession, { day: b }: Accession): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}

function byDate([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return dateIn(a) < dateIn(b) ? 1 : -1
}

/** What has no date comes after all that has one. */
function dateIn(url: string): string {
  return url.replace('undated', '')
}

/** An article of one address has that of the accession. */
function wasPublished(urls: readonly PageUrl[], accessions: readonly Accession[]): boolean {
  if (urls.length === 1) return false
  const hashes = new Set(urls.map(hashOf))
  return accessions.some(({ addresses }) => addresses.some((hash) => hashes.has(hash)))
}
