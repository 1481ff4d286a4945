/** Redactions and the ledger → for each file, what replaces its redacted words. */
import { indexLedger, type Ledger } from '../ledger/ledger.js'
import { redactorFor, type Redactor } from '../text/redact.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { ParsedFile } from '../record/article.js'
import type { LedgerArticle, PlacedRedaction, PublicRecord, Redaction } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/strings.js'

/** Gives the redactor of a file as it was read; null where nothing is redacted. */
export type FindRedactor = (parsed: ParsedFile) => Redactor | null

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
  return (parsed) => {
    const own = redactions.filter(({ article, isAdrift }) => isAdrift || holds(parsed, article))
    return own.length === 0 ? null : redactorFor(own)
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
  { rows, redactions }: PublicRecord,
  files: readonly SourcePath[] | null,
): FindRedactor {
  const ledger = indexLedger(redactions.length === 0 ? [] : rows)
  return redactorsFor(placeRedactions(redactions, ledger, files, new Set()))
}
