/** What is the matter with a record that no article can be made of → its place in quarantine. */
import type { QuarantinedRecord } from '../record/article.js'
import type { PublicationDate } from '../record/date.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { SourcePath } from '../record/strings.js'

/** `record` counts from 1 within `file`; `date` is what could be read of it. */
export function quarantineRecord(
  file: SourcePath,
  record: number,
  diagnostics: readonly Diagnostic[],
  date: PublicationDate = { precision: 'none' },
): QuarantinedRecord {
  return { kind: 'quarantined', origin: { file, record }, date, diagnostics }
}
