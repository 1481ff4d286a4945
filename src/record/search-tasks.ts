/** What indexing takes and gives, in whichever thread: plain data, so that it can cross to another one. */
import type { Bucket } from './archive.js'
import type { LineRange } from './byte-range.js'
import type { PrintTarget } from './print-tasks.js'
import type { WriteCounts } from './written.js'

/** A month, and where its holdings lie. */
export interface IndexedMonth {
  readonly bucket: Bucket
  readonly count: number
  readonly file: string
  readonly ranges: readonly LineRange[]
}

/** Where the index is written. */
export type IndexTarget = Pick<PrintTarget, 'store' | 'output' | 'records' | 'isRepair'>

/** Making one shard of the search index. */
export interface IndexingTask {
  readonly target: IndexTarget
  /** What the shard is called: `1987-05`. */
  readonly name: string
  /** Newest first. */
  readonly months: readonly IndexedMonth[]
  /** The groups of these months, as JSON: key, slug and label of each, by kind. */
  readonly groups: string
  /** The digest of our code. */
  readonly code: string
}

export interface IndexedShard {
  readonly counts: WriteCounts
  /** Its row of the catalogue, as JSON. */
  readonly row: string
}
