/** Redactions and the ledger → for each file the words that must not be read in it. */
import { openLedger, type Ledger } from '../ledger/open-ledger.js'
import { openRedactor, type Redactor } from '../read/redact.js'
import { SettingsError } from '../read/yaml-file.js'
import type { LedgerArticle, PublicRecord, Redaction } from '../record/ledger.js'
import type { Sha256, SourcePath } from '../record/names.js'

/** A redaction and the file that it is about. Plain data, so that it can cross to another thread. */
export interface PlacedRedaction extends Redaction {
  readonly file: SourcePath
  readonly sha256: Sha256
  /** Its file is not there: every file that the ledger does not know may be the one. */
  readonly isAdrift: boolean
}

/** `files` as below. Throws `SettingsError` when a redaction is for an address that was never published. */
export function placeRedactions(
  redactions: readonly Redaction[],
  ledger: Ledger,
  files: readonly SourcePath[] | null,
): readonly PlacedRedaction[] {
  if (redactions.length === 0) return []
  const present = files && new Set(files.map((file) => file.normalize('NFC')))
  return redactions.map((redaction) => {
    const article = ledger.atUrl(redaction.url)
    if (!article)
      throw new SettingsError(
        `content/redactions.yaml: ${redaction.url} was never published; use “pressmark redact”.`,
      )
    const { file, sha256 } = article
    return { ...redaction, file, sha256, isAdrift: present?.has(file.normalize('NFC')) === false }
  })
}

/** `isStranger` says that the ledger does not know the file. Answers null where nothing is to be redacted. */
export function findRedactor(
  redactions: readonly PlacedRedaction[],
  isStranger: (path: SourcePath) => boolean,
): (path: SourcePath, sha256: Sha256) => Redactor | null {
  if (redactions.length === 0) return () => null
  return (path, sha256) => {
    const name = path.normalize('NFC')
    const own = redactions.filter(
      (redaction) =>
        redaction.file.normalize('NFC') === name ||
        redaction.sha256 === sha256 ||
        (redaction.isAdrift && isStranger(path)),
    )
    return own.length === 0 ? null : openRedactor(own)
  }
}

/** The same from what the archive says; `files` are all that it has; null where nobody looked. Throws `SettingsError`. */
export function openRedactions(
  { rows, redactions }: PublicRecord,
  files: readonly SourcePath[] | null,
): (path: SourcePath, sha256: Sha256) => Redactor | null {
  const ledger = openLedger(redactions.length === 0 ? [] : rows)
  const placed = placeRedactions(redactions, ledger, files)
  return findRedactor(placed, (path) => ledger.inFile(path).length === 0)
}

/** The redactions of one article. */
export function redactionsOf(
  redactions: readonly Redaction[],
  article: LedgerArticle,
): readonly Redaction[] {
  return redactions.filter(({ url }) => article.urls.includes(url))
}
