/** What is known of the articles of one month without opening them: plain data, as the store keeps it. */
import type { Bucket, GroupKind } from './archive.js'
import type { ByteRange, LineRange } from './byte-range.js'
import type { Diagnostic } from './diagnostic.js'
import type { RecordIdentity } from './ledger.js'
import type { MediaFile } from './media.js'
import type { DayKey, PageUrl, SourcePath, TopicId } from './strings.js'
import type { RuleCount } from './page.js'
import type { HeadlineLink } from './link.js'

/** The same articles in the file of signatures: first their signatures, then a line for each. */
export interface SignatureRange extends ByteRange {
  /** Bytes of the signatures. */
  readonly rows: number
}

/** Articles of a month that stand together. */
export interface HoldingRange extends LineRange {
  readonly signatures: SignatureRange
}

/** The articles of a day, by time. */
export interface DayRange extends HoldingRange {
  readonly day: DayKey
  readonly first: HeadlineLink
  readonly last: HeadlineLink
}

/** The articles of a topic among those of a sheet: the ends by which the sheets before and after it reach them. */
export interface TopicSpan {
  readonly topic: string
  readonly count: number
  /** Whether some article has it as its first topic: only these lead on within a topic. */
  readonly isFirst: boolean
  readonly first: HeadlineLink
  readonly last: HeadlineLink
}

/** What became of some records. */
export interface RecordCounts {
  readonly files: number
  readonly records: number
  readonly pages: number
  readonly quarantined: number
  /** Drafts: read, and on no page. */
  readonly heldBack: number
  readonly withdrawn: number
}

export const NO_RECORDS: RecordCounts = {
  files: 0,
  records: 0,
  pages: 0,
  quarantined: 0,
  heldBack: 0,
  withdrawn: 0,
}

export function addRecords(a: RecordCounts, b: RecordCounts): RecordCounts {
  return {
    files: a.files + b.files,
    records: a.records + b.records,
    pages: a.pages + b.pages,
    quarantined: a.quarantined + b.quarantined,
    heldBack: a.heldBack + b.heldBack,
    withdrawn: a.withdrawn + b.withdrawn,
  }
}

/** What is to be accounted for, and what was remarked on the way. */
export interface AccountPart extends RecordCounts {
  readonly rules: readonly RuleCount[]
}

/** An article that has an address besides its own, or may get one. */
export interface Addressed extends Omit<RecordIdentity, 'id'> {
  readonly id: string | null
  readonly url: PageUrl
  readonly aliases: readonly string[]
}

/** An article that its source has given a name. */
export interface NamedRecord {
  readonly id: string
  readonly file: SourcePath
  readonly record: number
  readonly url: PageUrl
}

/** A warning that holds until the day in question; `written` is a date as far as it is known. */
export interface FutureDate {
  readonly written: string
  readonly diagnostic: Diagnostic
}

export interface MonthSummary {
  readonly bucket: Bucket
  /** The file of the holdings, below the store. */
  readonly file: string
  /** The file of the signatures. */
  readonly signatures: string
  readonly count: number
  /** In order of time. */
  readonly days: readonly DayRange[]
  /** Those of which the day is not known; they come last in the file. */
  readonly loose: HoldingRange | null
  /** Articles of each topic, source and author. */
  readonly groups: Readonly<Record<GroupKind, readonly (readonly [key: string, count: number])[]>>
  /** For each part that the month is divided into, the topics of its articles. */
  readonly topics: readonly (readonly TopicSpan[])[]
  /** Articles that have both of two topics, by both keys in their order: `arts society`. */
  readonly pairs: readonly (readonly [pair: string, count: number])[]
  /** Topics that the vocabulary does not know: as the first source calls each. */
  readonly labels: readonly TopicLabel[]
  readonly account: AccountPart
  /** Pictures and attachments, each once. */
  readonly media: readonly MediaFile[]
  /** Files that only withdrawn articles show or link to. */
  readonly unused: readonly SourcePath[]
  readonly addressed: readonly Addressed[]
  readonly named: readonly NamedRecord[]
  readonly future: readonly FutureDate[]
}

export interface TopicLabel {
  readonly topic: TopicId
  readonly label: string
  readonly file: SourcePath
}

/** All ranges of a month, in the order of the file. */
export function rangesOf({
  days,
  loose,
}: {
  readonly days: readonly DayRange[]
  readonly loose: HoldingRange | null
}): readonly HoldingRange[] {
  return loose ? [...days, loose] : days
}
