/** Redactions and the ledger → for each file, what replaces its redacted words. */
import { indexLedger, type Ledger } from '../ledger/ledger.js'
import { redactorFor, type Redactor } from '../text/redact.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { ParsedFile } from '../record/article.js'
import type { LedgerArticle, PlacedRedaction, PublicRecord, Redaction } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/strings.js'

/** What replaces the words in a file. */
export interface FileRedactor {
  readonly redactor: Redactor
  /** Whether an article of the file was redacted by its address; else it may not have the words at all. */
  readonly isNamed: boolean
}

/** Gives the redactor of a file as it was read; null where nothing is redacted. */
export type FindRedactor = (parsed: ParsedFile) => FileRedactor | null

/**
 * `lost` are addresses of articles that are known to be missing, `files` those of the archive, or null where they are
 * not known. Throws `SettingsError` when a redaction is for an address that was never published.
 */
export function placeRedactions(
  redactions: readonly Redaction[],
  ledger: Ledger,
  files: readonly SourcePath[] | null,
  lost: ReadonlySet<PageUrl>,
): readonly PlacedRedaction[] {
  if (redactions.length === 0) return []
  const present = files && new Set(files.map((file) => file.normalize('NFC')))
  return redactions.map((redaction) => {
    if (redaction.url === null) return { ...redaction, article: null, isAdrift: false }
    const article = ledger.atUrl(redaction.url)
    if (!article)
      throw new SettingsError(
        `content/redactions.yaml: ${redaction.url} was never published; use “pressmark redact”.`,
      )
    const isGone = present?.has(article.file.normalize('NFC')) === false
    return { ...redaction, article, isAdrift: isGone || lost.has(redaction.url) }
  })
}

/** An article is recognized by its file, its text or its id, as in the ledger. */
export function redactorsFor(redactions: readonly PlacedRedaction[]): FindRedactor {
  if (redactions.length === 0) return () => null
  const anywhere = redactions.filter(({ article, isAdrift }) => article === null || isAdrift)
  const shared = anywhere.length === 0 ? null : redactorFor(anywhere)
  return (parsed) => {
    const isMeant = ({ article, isAdrift }: PlacedRedaction): boolean =>
      article !== null && !isAdrift && holds(parsed, article)
    const isNamed = redactions.some(isMeant)
    if (!isNamed) return shared && { redactor: shared, isNamed }
    const own = redactions.filter((each) => anywhere.includes(each) || isMeant(each))
    return { redactor: redactorFor(own), isNamed }
  }
}

function holds({ file, records }: ParsedFile, article: LedgerArticle): boolean {
  if (article.file.normalize('NFC') === file.normalize('NFC')) return true
  return records.some(
    (record) =>
      record.kind === 'article' &&
      (article.digests.includes(record.article.origin.digest) ||
        (article.id !== null && record.article.id === article.id)),
  )
}

/** Finds redactors by what has been published and redacted. Throws `SettingsError`. */
export function redactorsOf(
  { rows, contested, redactions }: PublicRecord,
  files: readonly SourcePath[] | null,
): FindRedactor {
  const ledger = indexLedger(redactions.length === 0 ? [] : rows)
  return redactorsFor(placeRedactions(redactions, ledger, files, urlsOf(contested)))
}

/** Addresses that were published for two articles: until the ledger knows where each is, words redacted of one may be in any file. */
export function urlsOf(contested: PublicRecord['contested']): ReadonlySet<PageUrl> {
  return new Set(contested.map(({ url }) => url))
}
