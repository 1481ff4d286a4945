/** A filed record → the same with its article at another place. */
import type { FiledRecord } from '../record/docket.js'
import type { BodyRef } from '../record/entry.js'

export function placeRecord(record: FiledRecord, body: BodyRef): FiledRecord {
  const { abstract } = record
  return { ...record, abstract: { ...abstract, mark: { ...abstract.mark, body } } }
}
