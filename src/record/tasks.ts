/** What the stages before printing take and give, in whichever thread: plain data, so that it can cross to another one. */
import type { Bucket } from './archive.js'
import type { SignatureRange } from './month.js'
import type { Corrections } from './corrections.js'
import type { BatchManifest, Batch, BatchSlice } from './batch.js'
import type { MonthLedger, PlacedRedaction } from './ledger.js'
import type { DayKey, SourcePath } from './strings.js'
import type { Authorities, ParseSettings } from './settings.js'

/** Filing a batch of article files. */
export interface FilingTask {
  readonly batch: Batch
  /** The folder of the article files, and that of the store. */
  readonly content: string
  readonly store: string
  readonly settings: ParseSettings
  readonly authorities: Authorities
  /** The key of the reference data, which lie in the store. */
  readonly referenceData: string
  /** The corrections for the files of the batch. */
  readonly corrections: Corrections
  readonly redactions: readonly PlacedRedaction[]
  readonly today: DayKey
  /** Stamps of files that changed after this moment prove nothing. */
  readonly since: number
  /** Digest of all that the records depend on, besides files of the content folder. */
  readonly key: string
  /** The `_defaults.yaml` files above the batch, as they were when the key was made. */
  readonly defaults: readonly { readonly path: SourcePath; readonly digest: string | null }[]
}

/** A manifest without what only the next filing needs. */
export type FiledBatch = Omit<BatchManifest, 'stamps' | 'key' | 'references' | 'mediaKey' | 'today'>

export interface BatchResult {
  readonly manifest: FiledBatch
  /** Files that were parsed. */
  readonly parsed: number
}

/** A slice, and the files of its batch. */
export interface SliceRef extends Pick<BatchSlice, 'offset' | 'length' | 'digest' | 'dueBy'> {
  readonly records: string
  readonly articles: string
}

/** Bringing together what was filed of a month. */
export interface CollatingTask {
  readonly store: string
  readonly bucket: Bucket
  readonly slices: readonly SliceRef[]
  readonly ledger: MonthLedger
  /** Articles of later days are held back; null where the month has none, or none is. */
  readonly heldAfter: DayKey | null
  /** Digest of all of that. */
  readonly key: string
}

/** The articles of a day, or those of a month without one. */
export interface RelatedDay {
  readonly sheet: string
  /** How many articles of the sheet come before these. */
  readonly from: number
  /** The number of the day, as `dayNumberOf` counts. */
  readonly day: number
  readonly count: number
  readonly file: string
  readonly range: SignatureRange
}

/** Holding the articles of a sheet against those of the days before. */
export interface RelatingTask {
  readonly store: string
  readonly sheet: string
  /** All that the articles are held against, in order of time. */
  readonly before: readonly RelatedDay[]
  readonly own: readonly RelatedDay[]
  /** Digest of all of that. */
  readonly key: string
}
