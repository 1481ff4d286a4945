/** A parsed file → the documents that its records link to, before rights and drafts take anything out. */
import type { ParsedFile } from '../record/article.js'
import { mayBeAttached } from '../record/documents.js'
import type { SourcePath } from '../record/strings.js'

/** What an article may not show, or does not show yet, must not become an article of its own instead. */
export function attachedDocuments({ records }: ParsedFile): readonly SourcePath[] {
  const linked = records.flatMap((record) =>
    record.kind === 'quarantined' ? [] : record.references.map(({ path }) => path),
  )
  return [...new Set(linked.filter(mayBeAttached))]
}
