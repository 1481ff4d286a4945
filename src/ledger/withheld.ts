/** What was withdrawn and redacted, and the present records → the files and addresses that only their keeper may have. */
import type { PublicRecord, RecordIdentity } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/strings.js'
import { redactionsOf } from './redacted.js'
import type { Publication } from './settle-past.js'

export interface Withheld {
  /** Files that hold a withdrawn or redacted article, or held it last. */
  readonly files: ReadonlySet<SourcePath>
  /** All addresses of such articles. */
  readonly urls: ReadonlySet<PageUrl>
}

/**
 * A file counts as a whole. So does one that only resembles a withdrawn article. An article whose place another has taken
 * is looked for by its text and id alone.
 */
export function findWithheld(
  { ledger, identity, withdrawn, redactions }: Publication,
  records: Iterable<RecordIdentity>,
): Withheld {
  const files = new Set<SourcePath>()
  const urls = new Set<PageUrl>()
  // Words that are redacted everywhere are of no article: whoever packs files looks for them in each.
  const ofArticles = redactions.filter(({ url }) => url !== null)
  const redacted = new Map(ofArticles.map(({ article }) => [article!.number, article!] as const))
  for (const article of ledger.select(() => true)) {
    if (!redacted.has(article.number) && !withdrawn.isWithdrawn(article)) continue
    if (article.record !== 0) files.add(article.file)
    for (const url of article.urls) urls.add(url)
  }
  for (const { claimant } of withdrawn.records.values()) files.add(claimant.file)
  if (redacted.size === 0) return { files, urls }
  const digests = new Set([...redacted.values()].flatMap((article) => article.digests))
  const ids = new Set([...redacted.values()].flatMap(({ id }) => id ?? []))
  for (const record of records) {
    const article = identity.articleOf(record)
    const isRedacted = article !== null && redactionsOf(ofArticles, article).length > 0
    const isCopy = digests.has(record.sha256) || (record.id !== null && ids.has(record.id))
    if (!isRedacted && !isCopy) continue
    files.add(record.file)
    for (const url of article?.urls ?? []) urls.add(url)
  }
  return { files, urls }
}

/** Documents that withdrawn articles linked to, as paths are compared: what was out with its article stays out without it. */
export function listWithheldDocuments({
  withdrawals,
}: Pick<PublicRecord, 'withdrawals'>): readonly string[] {
  return withdrawals.flatMap(({ attached }) => attached.map((path) => path.normalize('NFC')))
}
