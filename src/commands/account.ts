/** Everything that was read → an account: every record is a page, in quarantine, or withdrawn. */
import type { FoundFiles } from '../read/find-files.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Entry } from '../record/entry.js'
import type { MediaFile } from '../record/media.js'
import type { PageUrl, SourcePath } from '../record/names.js'
import type { ReportView } from '../record/page.js'
import { diagnose } from '../report/diagnose.js'
import { openRuleTally, type RuleTally } from '../report/tally-rules.js'

/** Ignored files that the report names; it counts all of them. */
const IGNORED_SHOWN = 200

export interface RecordCounts {
  readonly files: number
  readonly records: number
  readonly pages: number
  readonly quarantined: number
  readonly withdrawn: number
}

/** What must be known of a file, whatever else is: its records, and what was remarked. */
export interface AccountedFile {
  readonly file: SourcePath
  readonly diagnostics: readonly Diagnostic[]
  readonly records: readonly AccountedRecord[]
}
interface AccountedRecord {
  readonly kind: 'article' | 'quarantined'
  readonly diagnostics: readonly Diagnostic[]
}

export interface Account {
  readonly add: (file: AccountedFile) => void
  /** Takes warnings that depend on today: they go to the terminal, never into the site. */
  readonly warn: (diagnostics: readonly Diagnostic[]) => void
  /** Takes an entry that has got its URL, so that the report can link to it. */
  readonly meet: (entry: Entry) => void
  /** Takes files that an article shows or links to: they are not ignored. */
  readonly use: (files: readonly MediaFile[]) => void
  readonly counts: () => RecordCounts
  readonly rules: RuleTally
  readonly ofToday: readonly Diagnostic[]
  readonly report: () => ReportView
}

export function openAccount(found: FoundFiles): Account {
  const rules = openRuleTally()
  for (const folder of found.closed)
    rules.add(diagnose('closed-folder', folder, { line: 1, column: 1 }), null)
  const ofToday: Diagnostic[] = []
  /** The pages of records that the report mentions. */
  const urls = new Map<string, PageUrl | null>()
  const used = new Set<SourcePath>()
  let [files, records, pages, quarantined] = [0, 0, 0, 0]
  const counts = (): RecordCounts => ({ files, records, pages, quarantined, withdrawn: 0 })
  const addRecord = (file: SourcePath, record: AccountedRecord, number: number): void => {
    records++
    if (record.kind === 'quarantined') quarantined++
    for (const diagnostic of record.diagnostics)
      if (rules.add(diagnostic, number)) urls.set(recordKey(file, number), null)
  }
  return {
    rules,
    ofToday,
    counts,
    add(file) {
      files++
      for (const diagnostic of file.diagnostics) rules.add(diagnostic, null)
      for (const [index, record] of file.records.entries()) addRecord(file.file, record, index + 1)
    },
    warn: (diagnostics) => void ofToday.push(...diagnostics),
    meet({ file, record, url }) {
      pages++
      const key = recordKey(file, record)
      if (urls.has(key)) urls.set(key, url)
    },
    use(media) {
      for (const { path } of media) used.add(path)
    },
    report: () => {
      const ignored = found.ignored.filter((path) => !used.has(path))
      return {
        ...counts(),
        rules: rules.report(({ diagnostic, record }) =>
          record === null ? null : (urls.get(recordKey(diagnostic.file, record)) ?? null),
        ),
        ignored: ignored.slice(0, IGNORED_SHOWN),
        ignoredCount: ignored.length,
      }
    },
  }
}

function recordKey(file: SourcePath, record: number): string {
  return `${file}#${record}`
}
