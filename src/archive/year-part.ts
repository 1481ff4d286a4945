/** A month of a year, or its articles without a month. */
import type { Bucket } from '../record/archive.js'
import type { Entry } from '../record/entry.js'

export interface YearPart {
  readonly bucket: Bucket
  /** The entries, in order of time. */
  readonly entries: readonly Entry[]
}
