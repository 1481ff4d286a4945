/** What has been published: every address for good, with the article that stands there. */
import type { DayKey, PageUrl, Sha256, SourcePath, TopicId } from './strings.js'

/** A record as the ledger knows it: where it lies, which bytes it has, what it calls itself. */
export interface RecordIdentity {
  readonly file: SourcePath
  /** Counts from 1 within the file; 0 where another record has taken the place. */
  readonly record: number
  /** Digest of the record's own text, cleaned. */
  readonly sha256: Sha256
  readonly id: string | null
  /** By which the words of two texts are compared, as `record/sketch.ts` does; null for a text that is too short, or not known. */
  readonly sketch: string | null
}

/** A place that is the same however the disk writes accents. */
export function placeKey({ file, record }: Pick<RecordIdentity, 'file' | 'record'>): string {
  return `${file.normalize('NFC')}#${record}`
}

/** Sorts by file, then record. */
export function byPlace(
  a: Pick<RecordIdentity, 'file' | 'record'>,
  b: Pick<RecordIdentity, 'file' | 'record'>,
): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.record - b.record
}

/** A published address: a line of the ledger. */
export interface LedgerRow extends RecordIdentity {
  readonly url: PageUrl
}

/** All lines of the ledger. An array will do; a long ledger is packed, and makes each row when it is asked for. */
export interface LedgerRows extends Iterable<LedgerRow> {
  readonly length: number
  /** Counts from 0; undefined where there is no such row. */
  at(index: number): LedgerRow | undefined
}

/** A published article with every address that it ever had, in order of address. Never without one. */
export interface LedgerArticle extends Omit<RecordIdentity, 'sha256' | 'sketch'> {
  /** Stands for the article as long as the ledger is not read anew: two of one number are one article. */
  readonly number: number
  readonly urls: readonly PageUrl[]
  /** More than one where two branches have published different states of it. */
  readonly digests: readonly Sha256[]
  readonly sketches: readonly string[]
}

/** An article that was taken out of the archive. */
export interface Withdrawal {
  readonly url: PageUrl
  readonly date: DayKey
  readonly reason: string
  /** Files that resemble it and are other articles, as the keeper decided. */
  readonly except: readonly SourcePath[]
  /** Documents that it linked to: without it they do not become articles of their own. */
  readonly attached: readonly SourcePath[]
}

/** Words that others stand for, in an article or in the whole archive. */
export interface Redaction {
  /** An address of the article; null for words that nobody should read anywhere. */
  readonly url: PageUrl | null
  readonly text: string
  readonly with: string
  /** Whether the words count only where no letter stands before or behind them: `Li`, and not `Politie`. */
  readonly wholeWords: boolean
  readonly date: DayKey
  readonly reason: string | null
  readonly oldAddress: OldAddress
}

/**
 * What becomes of an address that is made of redacted words: it stays that of the article; it leads to a new one, and
 * nothing leads to it; or nothing answers there any more, not even the name of a file.
 */
export type OldAddress = 'kept' | 'led-on' | 'dropped'

/** A redaction and the article that it is about; null for the whole archive. */
export interface PlacedRedaction extends Redaction {
  readonly article: LedgerArticle | null
  /** The article is missing: every file may have its text. */
  readonly isAdrift: boolean
}

/** An old address from `redirects.csv`, and where it should lead: an address, or the path of a source file. */
export interface MovedAddress {
  readonly from: string
  readonly to: string
  /** The line in the file. */
  readonly line: number
}

/** The slug that a topic was published with: a line of the ledger. */
export interface FrozenSlug {
  readonly topic: TopicId
  readonly slug: string
}

/** What has an address that the keeper chose; each kind has a file of the ledger. */
export const CHOSEN_KINDS = ['dossiers', 'periods'] as const
export type ChosenKind = (typeof CHOSEN_KINDS)[number]

/** What one publication added to the ledger, each named by a hash of 32 bits: a line of the register. */
export interface Accession {
  readonly day: DayKey
  /** Of the line itself. */
  readonly hash: number
  readonly addresses: readonly number[]
  /** Lines of the register that no line had named before. */
  readonly before: readonly number[]
  /** Addresses and lines that were missing, and that the keeper gave up. */
  readonly lost: readonly number[]
}

/** What the register names and is not in the ledger, with the day of the line that names it. */
export interface AccessionGaps {
  readonly addresses: ReadonlyMap<number, DayKey>
  readonly accessions: ReadonlyMap<number, DayKey>
}

/** What an archive remembers of what it has shown: all that `content/` says of it, as it was read. */
export interface PublicRecord {
  readonly rows: LedgerRows
  /** Lines of articles whose address another one has, because two branches had published theirs there. */
  readonly contested: readonly LedgerRow[]
  readonly withdrawals: readonly Withdrawal[]
  readonly redactions: readonly Redaction[]
  readonly moved: readonly MovedAddress[]
  /** In the order of the file. */
  readonly topicSlugs: readonly FrozenSlug[]
  /** The slugs that dossiers and periods were published with. */
  readonly chosenSlugs: Readonly<Record<ChosenKind, readonly string[]>>
  readonly accessions: readonly Accession[]
}

/** Which addresses are given away already. */
export interface Permanence {
  /** The addresses that a record has been published at; none for a new one. */
  readonly urlsOf: (record: Pick<RecordIdentity, 'file' | 'record'>) => readonly PageUrl[]
  /** Whether some article has been published there, whatever became of it. */
  readonly isPublished: (url: PageUrl) => boolean
}

/** What the ledger says of the records of a month. Plain data; records are named by their places. */
export interface MonthLedger {
  readonly published: readonly (readonly [place: string, urls: readonly PageUrl[]])[]
  readonly withdrawn: readonly string[]
  /** Addresses in the folders of the month that are given away. */
  readonly taken: readonly PageUrl[]
  /** Files whose addresses the keeper's redirects ask for. */
  readonly wanted: readonly SourcePath[]
}
