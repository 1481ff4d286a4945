/** What one stage of the pipeline hands to the next, and to the commands that write the ledger. */
import { readHoldings } from '../store/months.js'
import { rangesOf, type MonthSummary } from '../record/month.js'
import type { Entry, Holding } from '../record/entry.js'
import type { Bucket, ArchiveSummary } from '../record/archive.js'
import type { SheetRelations } from '../record/sheet-relations.js'
import type { Publication } from '../ledger/settle-past.js'
import type { FiledBatch } from '../record/tasks.js'
import type { DocumentChoice } from '../record/documents.js'
import type { Dossier } from '../record/dossiers.js'
import type { SourcePath } from '../record/strings.js'
import type { Account } from '../project/account.js'

/** All article files, filed. */
export interface FiledArchive {
  /** The batches by id, in order of path: first those of texts, then those of documents. */
  readonly batches: ReadonlyMap<string, FiledBatch>
  /** Which documents were read, and which were left alone. */
  readonly documents: DocumentChoice
  /** The number of files that had to be parsed. */
  readonly parsed: number
}

/** All months, collated, and what was published of them. */
export interface Archive {
  /** The folder of the store. */
  readonly store: string
  /** The months with articles, in order of time. */
  readonly months: readonly MonthSummary[]
  readonly summary: ArchiveSummary
  /** Settled, in the order of the file. */
  readonly dossiers: readonly Dossier[]
  /** The articles that the keeper puts on the front page. */
  readonly picks: readonly Entry[]
  readonly account: Account
  readonly publication: Publication
  /** Files and folders that are there, and that could not be read this time. */
  readonly unread: readonly SourcePath[]
  /** The number of files that had to be parsed. */
  readonly parsed: number
}

/** The relations of each sheet, by its name. */
export type ArchiveRelations = ReadonlyMap<string, SheetRelations>

/** The name of a sheet of days, which all stages use: `2020-04.1-16`. */
export function nameDays(bucket: Bucket, from: number, to: number): string {
  return `${bucket}.${from}-${to}`
}

/** The articles of the archive one after the other, in order of time. Throws `StaleCacheError`. */
export function* listHoldings({
  store,
  months,
}: Pick<Archive, 'store' | 'months'>): Generator<Holding> {
  for (const month of months)
    for (const range of rangesOf(month)) yield* readHoldings(store, month.file, range)
}
