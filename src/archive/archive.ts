/** What the planners are given: the summary of everything, and a way to the entries of one month at a time. */
import type { ArchiveSummary } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import type { MonthKey, OutputPath, YearKey } from '../record/names.js'
import type { ReportView } from '../record/page.js'
import type { PastAddresses } from '../record/redirect.js'
import type { RedirectMap } from '../record/settings.js'

/** A month, the articles of a year without a month, or those without any date. */
export type Bucket = MonthKey | YearKey | 'undated'

export interface Archive {
  readonly summary: ArchiveSummary
  /** In order of time, `undated` last. */
  readonly buckets: readonly Bucket[]
  /** In order of time. */
  readonly entriesOf: (bucket: Bucket) => readonly Entry[]
  /** Whether the site has an address: sitemaps need one. */
  readonly hasAddress: boolean
  readonly title: string
  /** The addresses of which old ones lead to new ones, and what became of articles that are gone. */
  readonly past: () => PastAddresses
  /** Servers that get a list of all redirects. */
  readonly redirectMaps: readonly RedirectMap[]
  /** Told of every page as it goes by. */
  readonly onPage: (output: OutputPath) => void
  /** Told of every entry as it goes by. */
  readonly onEntry: (entry: Entry) => void
  /** Asked for last, when every entry has gone by. */
  readonly report: () => ReportView
}
