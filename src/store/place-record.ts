/** A filed record → the same with its article at another place. */
import type { FiledRecord } from '../record/docket.js'
import type { BodyRef } from '../record/entry.js'

/** Written out: to spread what goes before a new field takes long. */
export function placeRecord(filed: FiledRecord, body: BodyRef): FiledRecord {
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
