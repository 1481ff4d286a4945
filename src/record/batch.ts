/** What was read from article files that lie next to each other: plain data, as the store keeps it. */
import type { Bucket } from './archive.js'
import type { AccountPart, FutureDate, TopicLabel } from './month.js'
import type { LineRange } from './byte-range.js'
import type { Diagnostic } from './diagnostic.js'
import type { UnplacedHolding } from './entry.js'
import type { RecordIdentity } from './ledger.js'
import type { MediaFile } from './media.js'
import type { DayKey, Sha256, Slug, SourcePath } from './strings.js'

/** Article files that are read, kept and looked after together, in order of path. */
export interface Batch {
  readonly id: string
  readonly paths: readonly SourcePath[]
}

/** A record that got no page, with what was remarked; of a draft nothing is, for reports are public. */
export interface SetAside {
  readonly kind: 'quarantined' | 'held-back'
  readonly record: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A file as it was when it was read. */
export interface FiledFile {
  readonly path: SourcePath
  /** Size, times and place on the disk; empty where they prove nothing. */
  readonly stamp: string
  readonly sha256: Sha256 | null
  /** Files of the content folder that its articles name. */
  readonly references: readonly SourcePath[]
  /** Documents that its records link to, be they shown or not. */
  readonly attached: readonly SourcePath[]
  readonly setAside: readonly SetAside[]
  /** Diagnostics of the file itself, where it is not one article. */
  readonly diagnostics: readonly Diagnostic[]
}

/** An article that was read, without its body: a line of JSON in the store. */
export interface FiledRecord {
  readonly unplaced: UnplacedHolding
  /** What related articles are found by. */
  readonly signature: string
  /** Records that its file has in all. */
  readonly siblings: number
  /** Topics of its own, as the source calls them. */
  readonly labels: readonly Omit<TopicLabel, 'file'>[]
  readonly media: readonly MediaFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly future: FutureDate | null
}

/** What the ledger needs to know of a record, and the month that it belongs to. */
export interface Claimant extends RecordIdentity {
  /** The slug that its headline gives now. */
  readonly slug: Slug
  /** The folder that its date gives: `2020/04/17/`. */
  readonly folder: string
  /** Records that its file has in all. */
  readonly siblings: number
  readonly bucket: Bucket
  /** Its date as far as it is known, where it was still to come when its file was read. */
  readonly future?: string
}

/** Adjoining records of one month. */
export interface BatchSlice extends LineRange {
  readonly bucket: Bucket
  /** The last day on which one of them is due; null where none was still to come when its file was read. */
  readonly dueBy: string | null
}

export interface BatchManifest {
  /** Digest of the names of the files and their stamps; null where a stamp proves nothing. */
  readonly stamps: string | null
  /** Digest of all that the records depend on besides the files themselves. */
  readonly key: string
  /** What articles of the batch show or link to. */
  readonly references: readonly SourcePath[]
  /** Documents that records of the batch link to, be they shown or not. */
  readonly attached: readonly SourcePath[]
  /** Digest of what lies there; null where that cannot be told. */
  readonly mediaKey: string | null
  /** Dates after this day were noted, to be warned of as long as they are to come. */
  readonly today: DayKey
  /** Files of the store. */
  readonly records: string
  readonly claimants: string
  readonly articles: string
  /** Digest of the file of claimants. */
  readonly claimantsDigest: string
  readonly slices: readonly BatchSlice[]
  /** Files whose text could not be had this time. */
  readonly unread: readonly SourcePath[]
  /** The files, and the records that were set aside. */
  readonly account: AccountPart
}
