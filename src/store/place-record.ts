/** A filed record → the same with its article at another place. */
import type { FileRange } from '../record/byte-range.js'
import type { FiledRecord } from '../record/docket.js'

/** Written out: to spread what goes before a new field takes long. */
export function placeRecord(filed: FiledRecord, body: FileRange): FiledRecord {
  const { abstract, signature, siblings, labels, media, diagnostics, future } = filed
  const { entry, slug } = abstract
  const { file, record, sha256, id, aliases, words } = abstract.mark
  const mark = { file, record, sha256, id, aliases, words, body }
  return {
    abstract: { entry, slug, mark },
    signature,
    siblings,
    labels,
    media,
    diagnostics,
    future,
  }
}
